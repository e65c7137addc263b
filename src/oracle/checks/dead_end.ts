import type { Check } from '../check.ts';
import { isOpen } from '../open.ts';

/** No way forward is left, and the customer has shown that the matter is open. */
export const deadEnd: Check = (hearing, rulings) => {
  if (rulings.handedOver !== null || !isOpen(rulings)) return [];
  const { bot, customer } = hearing;
  const spoken = bot.filter(({ silent }) => !silent);
  const last = spoken.at(-1);
  if (!last) return [];
  const shown = customer.some(({ at, plea }) => at > (bot[0]?.at ?? 0) && plea.objects);
  if (!shown) return [];
  const texts = new Map<string, number>();
  for (const [i, { at, turn, reading }] of spoken.entries()) {
    const lost = reading.acts.some(({ kind }) => kind === 'not_understood');
    const lostBefore = spoken[i - 1]?.reading.acts.some(({ kind }) => kind === 'not_understood') ?? false;
    if (lost && lostBefore)
      return [{ turn: at, because: 'did not understand, twice in a row', quote: turn.text.slice(0, 200) }];
    if (texts.has(turn.text) && reading.words > 4)
      return [{ turn: at, because: 'the same reply again', quote: turn.text.slice(0, 200) }];
    texts.set(turn.text, at);
  }
  if (last.reading.acts.some(({ kind }) => kind === 'close'))
    return [{ turn: last.at, because: 'closes while the matter is open', quote: last.turn.text.slice(0, 200) }];
  return [];
};
