import { requirePart, requirePositive, requireSameLength } from '../numbers/domain.ts';

/**
 * LogisticFit: logit(error share) = intercept + slope ln(load), covariance as [var intercept, covariance, var
 * slope].
 */
export interface LogisticFit {
  readonly intercept: number;
  readonly slope: number;
  readonly covariance: readonly [number, number, number];
}

const STEPS = 200;

/** requireLadder throws a RangeError unless loads are above 0, errors[i] <= n[i] are counts and lengths match. */
export function requireLadder(loads: readonly number[], errors: readonly number[], n: readonly number[]): void {
  requireSameLength('loads', loads, 'errors', errors);
  requireSameLength('loads', loads, 'n', n);
  loads.forEach((load, i) => {
    requirePositive(`loads[${i}]`, load);
    requirePart(`errors[${i}]`, errors[i]!, `n[${i}]`, n[i]!);
  });
}

/**
 * isSeparated tells whether one load splits the errors from the successes, so that the logistic slope has no finite
 * maximum-likelihood value (Albert & Anderson 1984).
 */
export function isSeparated(loads: readonly number[], errors: readonly number[], n: readonly number[]): boolean {
  const bad = loads.filter((_, i) => errors[i]! > 0);
  const good = loads.filter((_, i) => n[i]! > errors[i]!);
  return Math.max(...good) <= Math.min(...bad) || Math.max(...bad) <= Math.min(...good);
}

/**
 * fitLogistic maximises the binomial likelihood on ln(load) by Newton's method; the caller has ruled out
 * separation.
 */
export function fitLogistic(loads: readonly number[], errors: readonly number[], n: readonly number[]): LogisticFit {
  const logs = loads.map(Math.log);
  const total = n.reduce((sum, v) => sum + v, 0);
  const centre = logs.reduce((sum, v, i) => sum + v * n[i]!, 0) / total;
  const x = logs.map((v) => v - centre);
  const share = errors.reduce((sum, v) => sum + v, 0) / total;
  let a = Math.log(share / (1 - share));
  let b = 0;
  let inverse: readonly [number, number, number] = [0, 0, 0];
  for (let step = 0; step < STEPS; step++) {
    const now = newtonStep(x, errors, n, a, b);
    inverse = now.inverse;
    const scale = halvings(x, errors, n, a, b, now);
    a += scale * now.da;
    b += scale * now.db;
    if (Math.abs(now.da) + Math.abs(now.db) < 1e-14 * (1 + Math.abs(a) + Math.abs(b))) break;
  }
  const [vaa, vab, vbb] = inverse;
  return {
    intercept: a - b * centre,
    slope: b,
    covariance: [vaa - 2 * centre * vab + centre * centre * vbb, vab - centre * vbb, vbb],
  };
}

interface Step {
  readonly da: number;
  readonly db: number;
  readonly inverse: readonly [number, number, number];
}

function newtonStep(x: readonly number[], errors: readonly number[], n: readonly number[], a: number, b: number): Step {
  let [w, wx, wxx, sa, sb] = [0, 0, 0, 0, 0];
  x.forEach((xi, i) => {
    const p = 1 / (1 + Math.exp(-(a + b * xi)));
    const weight = n[i]! * p * (1 - p);
    const residual = errors[i]! - n[i]! * p;
    w += weight;
    wx += weight * xi;
    wxx += weight * xi * xi;
    sa += residual;
    sb += residual * xi;
  });
  const det = w * wxx - wx * wx;
  return {
    da: (wxx * sa - wx * sb) / det,
    db: (w * sb - wx * sa) / det,
    inverse: [wxx / det, -wx / det, w / det],
  };
}

function halvings(
  x: readonly number[],
  errors: readonly number[],
  n: readonly number[],
  a: number,
  b: number,
  { da, db }: Step,
): number {
  const value = (scale: number): number =>
    x.reduce((sum, xi, i) => {
      const eta = a + scale * da + (b + scale * db) * xi;
      return sum + errors[i]! * eta - n[i]! * softPlus(eta);
    }, 0);
  const start = value(0);
  let scale = 1;
  while (!(value(scale) >= start - 1e-12 * Math.abs(start)) && scale > 1e-6) scale /= 2;
  return scale;
}

function softPlus(v: number): number {
  return v > 0 ? v + Math.log1p(Math.exp(-v)) : Math.log1p(Math.exp(v));
}
