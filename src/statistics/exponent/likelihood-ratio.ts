import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { normalTwoSided } from '../numbers/normal.ts';
import { fitLogLinear } from './log-linear-fit.ts';
import { poissonExponent } from './poisson.ts';
import { requireRuns } from './runs.ts';
import type { LoadRun } from './runs.ts';

/**
 * ExponentTest: likelihood-ratio test of exponent 1; quasiF = lr / dispersion, null when the dispersion is unknown
 * or 0.
 */
export interface ExponentTest {
  readonly lr: number;
  readonly pTwoSided: number;
  readonly quasiF: number | null;
  /** Root of lr with the sign of (slope - 1): above 0 means annoyance grows faster than load. */
  readonly signedRoot: number;
}

/**
 * exponentOneTest tests beta = 1 (annoyed issues merely proportional to load) by the Poisson likelihood ratio; the
 * p-value is accurate relative to its size. Missing, with the reason, when there is no finite slope. Throws
 * RangeError for bad runs. Source: Wilks 1938; quasi-F McCullagh & Nelder 1989.
 */
export function exponentOneTest(runs: readonly LoadRun[]): Finding<ExponentTest> {
  requireRuns(runs);
  const poisson = poissonExponent(runs);
  if (poisson.value === null) return missing(poisson.reason);
  const { means } = fitLogLinear(runs, 0);
  const { slope, dispersion } = poisson.value;
  const events = runs.reduce((sum, run) => sum + run.count, 0);
  const exposure = runs.reduce((sum, run) => sum + run.ratePerHour * run.hours, 0);
  const lr = Math.max(0, 2 * runs.reduce((sum, run, i) => sum + gain(run, means[i]!, events / exposure), 0));
  const signedRoot = Math.sign(slope - 1) * Math.sqrt(lr);
  const quasiF = dispersion === null || dispersion === 0 ? null : lr / dispersion;
  return found({ lr, pTwoSided: normalTwoSided(signedRoot), quasiF, signedRoot });
}

// Likelihood gained by one run, as a difference of deviances: two large likelihoods are never subtracted.
function gain(run: LoadRun, mean: number, share: number): number {
  const proportional = share * run.ratePerHour * run.hours;
  const log = run.count === 0 ? 0 : run.count * Math.log(mean / proportional);
  return log - (mean - proportional);
}
