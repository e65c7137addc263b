import type { Check } from '../check.ts';
import { does } from '../flow.ts';
import type { BotTurn, Hearing } from '../hearing.ts';

/** A human took over though none was required, nobody asked for one, and the bot had not tried. */
export const needlessHandoff: Check = (hearing, { handedOver }) => {
  const { transcript, bot, customer } = hearing;
  if (handedOver === null) return [];
  if (transcript.needs.some((need) => need.kind === 'handoff' && need.required)) return [];
  const before = customer.filter(({ at }) => at < handedOver);
  if (before.some(({ plea }) => plea.wantsHuman) && !before.some(({ plea }) => plea.noHuman)) return [];
  if (bot.some((turn) => turn.at <= handedOver && tried(turn)) || tookOffer(handedOver, hearing)) return [];
  return [
    {
      turn: handedOver,
      because: 'handed over with no request, no need and no try',
      quote: transcript.turns[handedOver]!.text.slice(0, 200),
    },
  ];
};

/** "Shall I connect you?" – "Yes.": who takes the offer asks for a person. */
function tookOffer(handedOver: number, { bot, customer }: Hearing): boolean {
  const yes = customer.findLast(({ at }) => at < handedOver);
  if (yes === undefined || yes.plea.noHuman || (yes.plea.negates && !yes.plea.accepts)) return false;
  const offer = bot.findLast(({ at }) => at < yes.at);
  return offer !== undefined && does(offer.reading.acts, 'offer_handoff');
}

const tried = ({ reading }: BotTurn): boolean =>
  reading.claims.some((claim) => claim.fit >= 0.5) ||
  reading.acts.some((act) => act.kind === 'done' || act.kind === 'promise');
