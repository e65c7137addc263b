import { ascending } from './holm.ts';

/**
 * benjaminiHochberg adjusts p-values for the false discovery rate, in the order given; none gives none.
 * Throws RangeError when a p-value lies outside [0, 1]. Source: Benjamini & Hochberg 1995.
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const order = ascending(p);
  const adjusted = new Array<number>(p.length).fill(0);
  let running = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const index = order[rank - 1]!;
    running = Math.min(running, (p.length * p[index]!) / rank);
    adjusted[index] = running;
  }
  return adjusted;
}
