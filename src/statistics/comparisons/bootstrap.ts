import { mean, sampleStandardDeviation } from 'simple-statistics';
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
  requireInside('confidence', confidence);
  if (units.length === 0) return null;
  const values = replicated(units, statistic, replicates, seed).filter((value) => value !== null);
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

/** Corrected: an estimate less its bias, its standard error (null with one unit), and the degrees of freedom of its t. */
export interface Corrected {
  readonly estimate: number;
  readonly error: number | null;
  readonly degrees: number;
}

/**
 * bootstrapCorrected is for statistics that noise biases, such as a largest slope, and for few units: each estimate less
 * its bootstrap bias, and the bootstrap error times root n/(n - 1), for a t(n - 1) interval. The statistic gives several
 * figures at once, so that all come of the same resamples. Replicates for which a figure is null are left out of it; a
 * figure that is null itself, or in all but one replicate, gives null; no unit gives no figure. Throws RangeError unless
 * replicates is a whole number above 0. Source: Efron & Tibshirani 1993, chapters 10 and 12.
 */
export function bootstrapCorrected<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => readonly (number | null)[],
  { replicates, seed }: Omit<Resampling, 'confidence'>,
): readonly (Corrected | null)[] {
  if (units.length === 0) return [];
  const whole = statistic(units);
  const degrees = units.length - 1;
  if (degrees === 0) return whole.map((plain) => (plain === null ? null : { estimate: plain, error: null, degrees }));
  const all = replicated(units, statistic, replicates, seed);
  return whole.map((plain, figure) => {
    const values = all.flatMap((each) => each[figure] ?? []);
    if (plain === null || values.length < 2) return null;
    const error = sampleStandardDeviation(values) * Math.sqrt(units.length / degrees);
    return { estimate: 2 * plain - mean(values), error, degrees };
  });
}

function replicated<Unit, Figure>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => Figure,
  replicates: number,
  seed: number,
): Figure[] {
  requireCount('replicates', replicates);
  requirePositive('replicates', replicates);
  const uniform = mulberry32(seed);
  return Array.from({ length: replicates }, () =>
    statistic(units.map(() => units[Math.floor(uniform() * units.length)]!)),
  );
}
