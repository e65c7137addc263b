import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Interval } from '../interval.ts';
import { requireCount, requireInside } from '../numbers/domain.ts';
import { tForConfidence } from '../numbers/student-t.ts';

/** BatchMeans: the mean of one long run, half width of its interval, and the limits. */
export interface BatchMeans extends Interval {
  readonly mean: number;
  readonly halfWidth: number;
}

/**
 * batchMeans is the mean of one long run with a t(b - 1) interval from b equal, nonoverlapping batches (a remainder
 * at the end is left out). Fewer observations than batches give null. Throws RangeError for fewer than 2 batches.
 * Source: Law & Kelton; Schmeiser 1982.
 */
export function batchMeans(y: readonly number[], batches: number, confidence = 0.95): BatchMeans | null {
  requireCount('batches', batches);
  requireInside('confidence', confidence);
  if (batches < 2) throw new RangeError(`batches must be at least 2, got ${batches}`);
  const size = Math.floor(y.length / batches);
  if (size === 0) return null;
  const means = Array.from({ length: batches }, (_, i) => mean(y.slice(i * size, (i + 1) * size)));
  const centre = mean(means);
  const halfWidth = (tForConfidence(confidence, batches - 1) * sampleStandardDeviation(means)) / Math.sqrt(batches);
  return { mean: centre, halfWidth, lower: centre - halfWidth, upper: centre + halfWidth };
}
