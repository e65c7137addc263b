import { pairTotal } from './pairs.ts';
import type { Pairs } from './pairs.ts';

/**
 * VarianceComparison: variance of the difference of two shares, paired and independent, and how many times pairing
 * cuts it.
 */
export interface VarianceComparison {
  readonly paired: number;
  readonly independent: number;
  readonly ratio: number | null;
}

/**
 * crnVarianceRatio says what common random numbers bought: variance of the paired difference of shares against that
 * of two independent samples of the same size. The ratio is null when the paired variance is 0; no pair gives null.
 * Throws RangeError unless all cells are counts. Source: Var(D) = V1 + V2 - 2 Cov.
 */
export function crnVarianceRatio(pairs: Pairs): VarianceComparison | null {
  const n = pairTotal(pairs);
  if (n === 0) return null;
  const only = pairs.onlyAFails - pairs.onlyBFails;
  const paired = (pairs.onlyAFails + pairs.onlyBFails - (only * only) / n) / (n * n);
  const p1 = (pairs.bothFail + pairs.onlyAFails) / n;
  const p2 = (pairs.bothFail + pairs.onlyBFails) / n;
  const independent = (p1 * (1 - p1)) / n + (p2 * (1 - p2)) / n;
  return { paired, independent, ratio: paired > 0 ? independent / paired : null };
}
