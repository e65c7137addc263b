import { requireShare } from '../numbers/domain.ts';

/**
 * holm adjusts p-values for the family-wise error rate, in the order given; none gives none.
 * Throws RangeError when a p-value lies outside [0, 1]. Source: Holm 1979.
 */
export function holm(p: readonly number[]): readonly number[] {
  const order = ascending(p);
  const adjusted = new Array<number>(p.length).fill(0);
  let running = 0;
  order.forEach((index, rank) => {
    running = Math.max(running, Math.min(1, (p.length - rank) * p[index]!));
    adjusted[index] = running;
  });
  return adjusted;
}

/** ascending gives the indices of the p-values from smallest to largest; throws RangeError outside [0, 1]. */
export function ascending(p: readonly number[]): readonly number[] {
  p.forEach((value, i) => {
    requireShare(`p[${i}]`, value);
  });
  return p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
}

/** rejections counts adjusted p-values at or below the level; a value that misses it by rounding only counts. */
export function rejections(adjusted: readonly number[], level: number): number {
  return adjusted.filter((p) => p <= level * (1 + 1e-12)).length;
}
