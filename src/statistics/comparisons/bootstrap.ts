import { mean } from 'simple-statistics';
import type { Estimate } from '../interval.ts';
import { requireCount, requireInside, requirePositive } from '../numbers/domain.ts';
import { quantileType7 } from '../numbers/quantile.ts';
import { mulberry32 } from '../random/mulberry32.ts';

/** Resampling: how often to resample, from which seed, at which confidence. */
export interface Resampling {
  readonly replicates: number;
  readonly seed: number;
  readonly confidence: number;
}

/**
 * bootstrapPercentile is the percentile bootstrap of any statistic over independent units (customers, issues, or
 * seeds with all their rungs). Units are drawn with index floor(u n) from mulberry32, n draws per replicate; limits
 * are type 7 quantiles. Replicates for which the statistic is null are left out; all of them null gives null
 * limits; no unit gives null. Throws RangeError unless replicates is a whole number above 0 and 0 < confidence < 1.
 * Source: Efron 1979.
 */
export function bootstrapPercentile<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => number | null,
  { replicates, seed, confidence }: Resampling,
): { readonly estimate: number | null; readonly lower: number | null; readonly upper: number | null } | null {
  requireCount('replicates', replicates);
  requirePositive('replicates', replicates);
  requireInside('confidence', confidence);
  if (units.length === 0) return null;
  const uniform = mulberry32(seed);
  const values: number[] = [];
  for (let b = 0; b < replicates; b++) {
    const value = statistic(units.map(() => units[Math.floor(uniform() * units.length)]!));
    if (value !== null) values.push(value);
  }
  const tail = (1 - confidence) / 2;
  return {
    estimate: statistic(units),
    lower: quantileType7(values, tail),
    upper: quantileType7(values, 1 - tail),
  };
}

/**
 * pairedBootstrapPercentile is the mean of per-customer differences with its percentile bootstrap interval. No
 * difference gives null. Errors as in bootstrapPercentile.
 */
export function pairedBootstrapPercentile(differences: readonly number[], resampling: Resampling): Estimate | null {
  const result = bootstrapPercentile(differences, (sample) => mean([...sample]), resampling);
  if (result === null) return null;
  return { estimate: result.estimate, lower: result.lower ?? NaN, upper: result.upper ?? NaN };
}
