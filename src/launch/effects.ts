import { FAILS } from './outcome.ts';
import type { Seen } from './observed.ts';

/**
 * How much likelier, as an odds ratio, contacts fail where `marked` is true, all else equal: Mantel & Haenszel over
 * strata of the same intent, load and block (and whatever `within` adds). 1 where the run cannot tell.
 */
export function oddsRatio(
  seen: readonly Seen[],
  marked: (contact: Seen) => boolean,
  within: (contact: Seen) => string,
): number {
  const strata = new Map<string, [number, number, number, number]>();
  for (const contact of seen) {
    const key = `${contact.intent}/${contact.load}/${contact.block}/${within(contact)}`;
    let cells = strata.get(key);
    if (cells === undefined) strata.set(key, (cells = [0, 0, 0, 0]));
    cells[(marked(contact) ? 0 : 2) + (FAILS[contact.outcome] ? 0 : 1)]!++;
  }
  let above = 0;
  let below = 0;
  for (const [a, b, c, d] of strata.values()) {
    const n = a + b + c + d;
    above += (a * d) / n;
    below += (b * c) / n;
  }
  return above > 0 && below > 0 ? above / below : 1;
}

/** A share whose odds are multiplied. */
export function shifted(share: number, odds: number): number {
  return (share * odds) / (1 - share + share * odds);
}
