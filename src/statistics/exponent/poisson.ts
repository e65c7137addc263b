import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { fitLogLinear } from './log-linear-fit.ts';
import { requireRuns, whyNoExponent } from './runs.ts';
import type { LoadRun } from './runs.ts';

/** PoissonExponent: the Poisson fit of the annoyance exponent; dispersion is Pearson / df, null with 2 runs. */
export interface PoissonExponent {
  readonly intercept: number;
  readonly slope: number;
  readonly se: number;
  readonly logLikelihood: number;
  readonly dispersion: number | null;
}

/**
 * poissonExponent fits ln(annoyed) = b0 + beta ln(first-contact rate) + ln(hours) by Poisson maximum likelihood;
 * the standard error is model based. Zero counts stay in. Missing, with the reason, when there is no finite slope.
 * Throws RangeError for bad runs. Source: McCullagh & Nelder 1989.
 */
export function poissonExponent(runs: readonly LoadRun[]): Finding<PoissonExponent> {
  requireRuns(runs);
  const why = whyNoExponent(runs);
  if (why !== null) return missing(why);
  const fit = fitLogLinear(runs, 0);
  const pearson = runs.reduce((sum, run, i) => sum + (run.count - fit.means[i]!) ** 2 / fit.means[i]!, 0);
  return found({
    intercept: fit.intercept,
    slope: fit.slope,
    se: Math.sqrt(fit.covariance[2]),
    logLikelihood: fit.logLikelihood,
    dispersion: runs.length > 2 ? pearson / (runs.length - 2) : null,
  });
}
