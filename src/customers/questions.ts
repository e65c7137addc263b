import type { Act } from '../reading/reading.ts';
import { answerTo, type Known } from './slots.ts';

/** What a reply asks for, and what it wants confirmed. */
export interface Questions {
  readonly asks: readonly string[];
  readonly confirm: Act | null;
}

/** "Is HP-1234567 your order number?" names the value that it asks for: that is to be confirmed, not given. */
export function questionsIn(acts: readonly Act[], identifiers: readonly string[], knows: readonly Known[]): Questions {
  const asks = new Set<string>();
  // "May I do anything else for you?" has nothing to say yes to.
  const wrapsUp = (quote: string): boolean => acts.some((act) => act.kind === 'settle' && act.quote === quote);
  let confirm = acts.find(({ kind, quote }) => kind === 'confirm' && !wrapsUp(quote)) ?? null;
  for (const act of acts) {
    if (act.kind !== 'ask') continue;
    if (act.slot === undefined) {
      const meant = meantBy(act.quote, knows);
      if (meant !== null) asks.add(meant.slot);
      continue;
    }
    const value = identifiers.find((one) => act.quote.includes(one));
    if (value !== undefined && act.quote.trim().endsWith('?') && answerTo(act.slot, knows))
      confirm = { ...act, kind: 'confirm', value };
    else asks.add(act.slot);
  }
  // An e-mail address is not asked for as a street.
  if (asks.has('email') && acts.some(({ slot, quote }) => slot === 'address' && /mail address/i.test(quote)))
    asks.delete('address');
  return { asks: [...asks], confirm };
}

/** "What is the price that you found?" asks for the one thing that it knows by that name, "how much is it" for its price. */
function meantBy(quote: string, knows: readonly Known[]): Known | null {
  const question = /^(?:\W*(?:and|so|ok|please))*\W*(what|which|how much)\b(.*)/i.exec(quote);
  if (question === null) return null;
  const rest: readonly string[] = question[2]!.toLowerCase().match(/[a-z]+/g) ?? [];
  const named = knows.filter(({ slot }) => rest.includes(slot.split('_').at(-1)!));
  const sums = /much/i.test(question[1]!) ? knows.filter(({ slot }) => slot.endsWith('price')) : [];
  const meant = named.length > 0 ? named : sums;
  return meant.length === 1 ? meant[0]! : null;
}
