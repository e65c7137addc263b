import type { Check } from '../check.ts';
import type { BotTurn } from '../hearing.ts';
import { takesOffer } from '../transfer.ts';

/** A human took over though none was required, nobody asked for one, and the bot had not tried. */
export const needlessHandoff: Check = (hearing, { handedOver }) => {
  const { transcript, bot, customer } = hearing;
  if (handedOver === null) return [];
  if (transcript.needs.some((need) => need.kind === 'handoff' && need.required)) return [];
  const before = customer.filter(({ at }) => at < handedOver);
  if (before.some(({ plea }) => plea.wantsHuman) && !before.some(({ plea }) => plea.noHuman)) return [];
  const last = before.at(-1);
  if (bot.some((turn) => turn.at <= handedOver && tried(turn)) || (last && takesOffer(last, bot))) return [];
  return [
    {
      turn: handedOver,
      because: 'handed over with no request, no need and no try',
      quote: transcript.turns[handedOver]!.text.slice(0, 200),
    },
  ];
};

const tried = ({ reading }: BotTurn): boolean =>
  reading.claims.some((claim) => claim.fit >= 0.5) ||
  reading.acts.some((act) => act.kind === 'done' || act.kind === 'promise');
