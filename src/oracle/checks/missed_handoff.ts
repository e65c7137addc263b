import type { Check } from '../check.ts';
import { does } from '../flow.ts';
import type { BotTurn } from '../hearing.ts';
import { promisesPerson, takesOffer } from '../transfer.ts';

const ASKED_OFTEN = 2;

/** A human was required, or asked for at least twice, and none took over. */
export const missedHandoff: Check = ({ transcript, bot, customer }, { handedOver }) => {
  if (handedOver !== null) return [];
  const required = transcript.needs.some((need) => need.kind === 'handoff' && need.required);
  const requests = customer.filter(({ plea }) => plea.wantsHuman);
  const promise = bot.find(({ reading }) => promisesPerson(reading.acts));
  const owed = promise !== undefined && (requests.length > 0 || customer.some((turn) => takesOffer(turn, bot)));
  if (!required && !owed && requests.length < ASKED_OFTEN) return [];
  // Where the call failed before the bot had said anything to the matter, that is the failure.
  if (bot.at(-1)?.silent === true && requests.length === 0 && bot.every(saysNothing)) return [];
  const because = required
    ? 'a human was required and none took over'
    : requests.length < ASKED_OFTEN
      ? 'a transfer was announced and none came'
      : `asked for a human ${requests.length} times, none took over`;
  const answer = (at: number): number | undefined => bot.find((turn) => turn.at > at)?.at;
  const second = requests[ASKED_OFTEN - 1];
  const turn = [promise?.at, second && answer(second.at)].filter((at) => at !== undefined).sort((a, b) => a - b)[0];
  const late = turn ?? (requests[0] && answer(requests[0].at)) ?? bot.at(-1)?.at;
  if (late === undefined) return [];
  return [{ turn: late, because, quote: transcript.turns[late]?.text.slice(0, 200) ?? '' }];
};

const saysNothing = ({ silent, reading }: BotTurn): boolean =>
  silent || does(reading.acts, 'greet', 'invite', 'not_understood');
