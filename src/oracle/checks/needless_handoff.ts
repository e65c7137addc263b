import { otherIn } from '../astray.ts';
import type { Check } from '../check.ts';
import { does } from '../flow.ts';
import type { BotTurn } from '../hearing.ts';
import { misroute } from './misroute.ts';
import { takesOffer } from '../transfer.ts';

/** A human took over though none was required, nobody asked for one, and the bot had not tried. */
export const needlessHandoff: Check = (hearing, rulings) => {
  const { transcript, bot, customer } = hearing;
  const { handedOver } = rulings;
  if (handedOver === null) return [];
  if (transcript.needs.some((need) => need.kind === 'handoff' && need.required)) return [];
  const before = customer.filter(({ at }) => at < handedOver);
  if (before.some(({ plea }) => plea.wantsHuman) && !before.some(({ plea }) => plea.noHuman)) return [];
  const last = before.at(-1);
  const astray = misroute(hearing, rulings).map(({ turn }) => turn);
  const tries = bot.filter(
    (turn) => turn.at <= handedOver && !astray.includes(turn.at) && otherIn(turn.turn.text, transcript) === undefined,
  );
  const unwanted = before.some(({ plea }) => plea.noHuman);
  const told =
    !unwanted &&
    rulings.needs.some(({ met, turn }) => (met === 'met' || met === 'wrong') && turn !== null && turn < handedOver);
  // A fault is tried by steps, of which nothing is true or false.
  const steps = transcript.needs.some(({ kind }) => kind === 'action');
  if (told || tries.some((turn) => tried(turn, turn.at < handedOver, steps)) || (last && takesOffer(last, bot)))
    return [];
  return [
    {
      turn: handedOver,
      because: 'handed over with no request, no need and no try',
      quote: transcript.turns[handedOver]!.text.slice(0, 200),
    },
  ];
};

/** Words of steps to take. */
const STEPS = 8;

/** It told or did something; what it promises as it hands over is done by others. */
const tried = ({ reading }: BotTurn, before: boolean, steps: boolean): boolean =>
  reading.claims.some((claim) => claim.fit >= 0.5) ||
  (before &&
    steps &&
    reading.told >= STEPS &&
    !does(reading.acts, 'not_understood', 'menu', 'refuse', 'offer_handoff', 'confirm')) ||
  reading.acts.some((act) => (act.kind === 'done' && steps) || (before && act.kind === 'promise'));
