import type { Turn } from '../../events/transcript.ts';
import type { Check } from '../check.ts';
import { isCrash } from '../crash.ts';

/** No reply, an empty one, or a technical error reached the customer. */
export const unresponsive: Check = ({ bot, customer }) => {
  const silent = bot.find((turn) => turn.silent);
  if (silent)
    return [
      {
        turn: silent.at,
        because: whyOf(silent.turn),
        quote: silent.turn.text.slice(0, 200),
      },
    ];
  if (bot.length === 0 && customer.length > 0)
    return [{ turn: customer[0]!.at, because: 'no reply at all', quote: '' }];
  return [];
};

function whyOf({ error, text }: Turn): string {
  if (error) return `the call failed: ${error}`;
  return isCrash(text) ? 'a technical error instead of words' : 'an empty reply';
}
