import { mean } from 'simple-statistics';
import { bootstrapPercentile } from '../comparisons/bootstrap.ts';
import type { Resampling } from '../comparisons/bootstrap.ts';
import { ladderGain } from './ladder-gain.ts';
import type { LadderGain } from './ladder-gain.ts';

/** Peak: the largest value over the ladder, with its percentile interval over seeds; null when it never exists. */
export interface Peak {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** LadderPeaks: peak loop gain, critical return propensity and peak compounding exponent of a ladder. */
export interface LadderPeaks {
  readonly gain: Peak;
  readonly criticalReturn: Peak;
  readonly exponent: Peak;
}

/**
 * ladderPeaks bootstraps the ladder over seeds: a resampled seed brings all its rungs, shares are averaged per rung
 * (equal contacts per rung), and the peaks are read off the monotone fit. Rows of sharesBySeed are seeds, columns
 * rungs. For a one-sided 95% bound ask for confidence 0.90. No seed gives null. Errors as in ladderGain and
 * bootstrapPercentile.
 */
export function ladderPeaks(
  loads: readonly number[],
  sharesBySeed: readonly (readonly number[])[],
  returnPropensity: number,
  resampling: Resampling,
): LadderPeaks | null {
  const peak = (read: (ladder: LadderGain) => number | null): Peak | null =>
    bootstrapPercentile(
      sharesBySeed,
      (seeds) => {
        const averaged = loads.map((_, rung) => mean(seeds.map((row) => row[rung]!)));
        const value = read(ladderGain(loads, averaged, returnPropensity));
        return value !== null && Number.isFinite(value) ? value : null;
      },
      resampling,
    );
  const gain = peak((ladder) => (ladder.gain.length === 0 ? null : Math.max(...ladder.gain)));
  const criticalReturn = peak((ladder) => ladder.criticalReturn);
  const exponent = peak((ladder) => {
    const known = ladder.exponent.filter((v) => v !== null);
    return known.length === 0 ? null : Math.max(...known);
  });
  return gain === null || criticalReturn === null || exponent === null ? null : { gain, criticalReturn, exponent };
}
