import { logFactorial } from '../numbers/log-gamma.ts';
import type { LoadRun } from './runs.ts';

/**
 * LogLinearFit: ln(mean) = intercept + slope ln(rate) + ln(hours), with the inverse information and the fitted
 * means.
 */
export interface LogLinearFit {
  readonly intercept: number;
  readonly slope: number;
  /** Model-based covariance of (intercept, slope): [var intercept, covariance, var slope]. */
  readonly covariance: readonly [number, number, number];
  readonly means: readonly number[];
  readonly logLikelihood: number;
}

const STEPS = 500;

/**
 * fitLogLinear maximises the likelihood of counts with variance m + alpha m^2 (alpha = 0: Poisson, else NB2) by
 * Fisher scoring with halved steps. The caller has ruled out runs without a finite maximum. Source: McCullagh &
 * Nelder 1989.
 */
export function fitLogLinear(runs: readonly LoadRun[], alpha: number): LogLinearFit {
  const logs = runs.map((run) => Math.log(run.ratePerHour));
  const centre = logs.reduce((sum, v) => sum + v, 0) / runs.length;
  const x = logs.map((v) => v - centre);
  const meansAt = (a: number, b: number): number[] => runs.map((run, i) => run.hours * Math.exp(a + b * x[i]!));
  const events = runs.reduce((sum, run) => sum + run.count, 0);
  const exposure = runs.reduce((sum, run, i) => sum + run.hours * Math.exp(x[i]!), 0);
  let a = Math.log(events / exposure);
  let b = 1;
  let value = kernel(runs, meansAt(a, b), alpha);
  let information = informationAt(runs, x, meansAt(a, b), alpha);
  for (let step = 0; step < STEPS; step++) {
    const { da, db } = scoringStep(information);
    let scale = 1;
    let next = kernel(runs, meansAt(a + da, b + db), alpha);
    while (!(next >= value - 1e-12 * Math.abs(value)) && scale > 1e-6) {
      scale /= 2;
      next = kernel(runs, meansAt(a + scale * da, b + scale * db), alpha);
    }
    a += scale * da;
    b += scale * db;
    value = next;
    information = informationAt(runs, x, meansAt(a, b), alpha);
    if (Math.abs(da) + Math.abs(db) < 1e-14 * (1 + Math.abs(a) + Math.abs(b))) break;
  }
  return uncentred(a, b, centre, information, meansAt(a, b), value + constants(runs, alpha));
}

interface Information {
  readonly w: number;
  readonly wx: number;
  readonly wxx: number;
  readonly scoreA: number;
  readonly scoreB: number;
}

function informationAt(
  runs: readonly LoadRun[],
  x: readonly number[],
  means: readonly number[],
  alpha: number,
): Information {
  let [w, wx, wxx, scoreA, scoreB] = [0, 0, 0, 0, 0];
  runs.forEach((run, i) => {
    const m = means[i]!;
    const xi = x[i]!;
    const weight = m / (1 + alpha * m);
    const residual = (run.count - m) / (1 + alpha * m);
    w += weight;
    wx += weight * xi;
    wxx += weight * xi * xi;
    scoreA += residual;
    scoreB += residual * xi;
  });
  return { w, wx, wxx, scoreA, scoreB };
}

function scoringStep({ w, wx, wxx, scoreA, scoreB }: Information): { readonly da: number; readonly db: number } {
  const determinant = w * wxx - wx * wx;
  return { da: (wxx * scoreA - wx * scoreB) / determinant, db: (w * scoreB - wx * scoreA) / determinant };
}

function uncentred(
  a: number,
  b: number,
  centre: number,
  { w, wx, wxx }: Information,
  means: readonly number[],
  logLikelihoodAtFit: number,
): LogLinearFit {
  const determinant = w * wxx - wx * wx;
  const [vaa, vab, vbb] = [wxx / determinant, -wx / determinant, w / determinant];
  return {
    intercept: a - b * centre,
    slope: b,
    covariance: [vaa - 2 * centre * vab + centre * centre * vbb, vab - centre * vbb, vbb],
    means,
    logLikelihood: logLikelihoodAtFit,
  };
}

// The part of the log likelihood that depends on the means.
function kernel(runs: readonly LoadRun[], means: readonly number[], alpha: number): number {
  return runs.reduce((sum, { count }, i) => {
    const m = means[i]!;
    const log = count === 0 ? 0 : count * Math.log(m);
    return sum + log - (alpha === 0 ? m : (count + 1 / alpha) * Math.log1p(alpha * m));
  }, 0);
}

// The rest; ln Gamma(y + 1/alpha) - ln Gamma(1/alpha) + y ln(alpha) as a sum that stays exact when alpha is tiny.
function constants(runs: readonly LoadRun[], alpha: number): number {
  return runs.reduce((sum, { count }) => {
    let rising = 0;
    if (alpha > 0) for (let j = 1; j < count; j++) rising += Math.log1p(alpha * j);
    return sum + rising - logFactorial(count);
  }, 0);
}
