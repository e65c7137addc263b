import { requireShare } from './domain.ts';

/**
 * quantileType7 is the p-quantile with linear interpolation between order statistics (Hyndman & Fan type 7, the
 * default of R and NumPy). Takes unsorted values; null for no values; throws RangeError when p is outside [0, 1].
 */
export function quantileType7(values: readonly number[], p: number): number | null {
  requireShare('p', p);
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
}
