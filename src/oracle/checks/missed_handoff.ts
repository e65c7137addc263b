import type { Check } from '../check.ts';
import { does } from '../flow.ts';
import type { BotTurn, CustomerTurn } from '../hearing.ts';
import { promised as announces, takesOffer } from '../transfer.ts';

const ASKED_OFTEN = 2;

/** A human was required, or asked for at least twice, and none took over. */
export const missedHandoff: Check = ({ transcript, bot, customer }, { handedOver, promised, replies }) => {
  if (handedOver !== null) return [];
  const required = transcript.needs.some((need) => need.kind === 'handoff' && need.required);
  const requests = customer.filter(({ plea }) => plea.wantsHuman);
  // Whoever is told again that somebody is coming has waited.
  const owed =
    promised !== null &&
    (requests.length > 0 ||
      customer.some((turn) => takesOffer(turn, bot)) ||
      replies.filter(announces).length >= ASKED_OFTEN);
  if (!required && !owed && requests.length < ASKED_OFTEN) return [];
  // Where the call failed before the bot had said anything to the matter, that is the failure.
  if (bot.at(-1)?.silent === true && requests.length < ASKED_OFTEN && bot.every(saysNothing)) return [];
  const because = required
    ? 'a human was required and none took over'
    : requests.length < ASKED_OFTEN
      ? 'a transfer was announced and none came'
      : `asked for a human ${requests.length} times, none took over`;
  const answer = (request: CustomerTurn | undefined): number | undefined =>
    request && bot.find(({ at, silent }) => at > request.at && !silent)?.at;
  const shows = [promised ?? undefined, answer(requests[ASKED_OFTEN - 1])].filter((at) => at !== undefined);
  const turn = shows.length > 0 ? Math.min(...shows) : (answer(requests[0]) ?? bot.at(-1)?.at);
  if (turn === undefined) return [];
  return [{ turn, because, quote: transcript.turns[turn]?.text.slice(0, 200) ?? '' }];
};

const saysNothing = ({ silent, reading }: BotTurn): boolean =>
  silent || does(reading.acts, 'greet', 'invite', 'not_understood');
