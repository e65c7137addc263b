import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { bisect } from '../numbers/root.ts';
import { fitLogLinear } from './log-linear-fit.ts';
import type { LogLinearFit } from './log-linear-fit.ts';
import { requireRuns, whyNoExponent } from './runs.ts';
import type { LoadRun } from './runs.ts';

/**
 * NegativeBinomialExponent: the NB2 fit (variance m + alpha m^2); alpha is 0 when the data are no wider than
 * Poisson.
 */
export interface NegativeBinomialExponent {
  readonly intercept: number;
  readonly slope: number;
  readonly alpha: number;
  readonly logLikelihood: number;
  readonly fit: LogLinearFit;
}

const LEAST = Math.log(1e-6);
const MOST = Math.log(100);
const CELLS = 24;

/**
 * negativeBinomialExponent fits the annoyance exponent by NB2 maximum likelihood: alpha in [1e-6, 100] where its
 * profile score is 0, the rest by Fisher scoring. At the lower border the Poisson fit is reported, with alpha 0.
 * Missing, with the reason, when there is no finite slope. Throws RangeError for bad runs. Source: Lawless 1987.
 */
export function negativeBinomialExponent(runs: readonly LoadRun[]): Finding<NegativeBinomialExponent> {
  requireRuns(runs);
  const why = whyNoExponent(runs);
  if (why !== null) return missing(why);
  const alpha = bestAlpha(runs);
  const wide = fitLogLinear(runs, alpha);
  const narrow = fitLogLinear(runs, 0);
  const isPoisson = wide.logLikelihood <= narrow.logLikelihood + 1e-9;
  const fit = isPoisson ? narrow : wide;
  return found({
    intercept: fit.intercept,
    slope: fit.slope,
    alpha: isPoisson ? 0 : alpha,
    logLikelihood: fit.logLikelihood,
    fit,
  });
}

// The profile need not be unimodal over eight decades: a coarse scan finds the right hill, the score its top.
function bestAlpha(runs: readonly LoadRun[]): number {
  const width = (MOST - LEAST) / CELLS;
  let best = 0;
  let value = -Infinity;
  for (let i = 0; i <= CELLS; i++) {
    const here = fitLogLinear(runs, Math.exp(LEAST + i * width)).logLikelihood;
    if (here > value) [best, value] = [i, here];
  }
  const low = LEAST + Math.max(0, best - 1) * width;
  const high = LEAST + Math.min(CELLS, best + 1) * width;
  const score = (logAlpha: number): number => alphaScore(runs, Math.exp(logAlpha));
  if (score(low) <= 0) return Math.exp(low);
  return Math.exp(score(high) >= 0 ? high : bisect(score, low, high));
}

// Derivative of the profile log likelihood in alpha; the other parameters sit at their maximum, so they do not matter.
function alphaScore(runs: readonly LoadRun[], alpha: number): number {
  const { means } = fitLogLinear(runs, alpha);
  return runs.reduce((sum, { count }, i) => {
    const m = means[i]!;
    let rising = 0;
    for (let j = 1; j < count; j++) rising += j / (1 + alpha * j);
    return sum + rising + Math.log1p(alpha * m) / alpha ** 2 - ((count + 1 / alpha) * m) / (1 + alpha * m);
  }, 0);
}
