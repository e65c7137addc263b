import { logBinomialDensity } from './density.ts';
import { requirePositive, requireShare } from './domain.ts';
import type { Tails } from './incomplete-gamma.ts';

const TINY = 1e-300;
const STEPS = 10_000_000;

/**
 * incompleteBeta gives both tails of the regularised incomplete beta function: lower I_x(a, b) and upper I_y(b, a),
 * for a, b > 0. Pass y = 1 - x when it is known more precisely than the subtraction. Throws RangeError outside the
 * domain. Source: DLMF 8.17.22, even part (Lentz; the form of Didonato & Morris 1992), with Loader's deviance form
 * as prefactor so that large a and b keep their digits.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number = 1 - x): Tails {
  requirePositive('a', a);
  requirePositive('b', b);
  requireShare('x', x);
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  if (x < (a + 1) / (a + b + 2)) {
    const lower = tail(a, b, x, y);
    return { lower, upper: 1 - lower };
  }
  const upper = tail(b, a, y, x);
  return { lower: 1 - upper, upper };
}

/** logBetaWeight is ln[x^a y^b / B(a, b)], the beta density times x y. */
export function logBetaWeight(a: number, b: number, x: number, y: number): number {
  return Math.log((a * b) / (a + b)) + logBinomialDensity(a, b, x, y);
}

function tail(a: number, b: number, x: number, y: number): number {
  return Math.min(1, Math.exp(logBetaWeight(a, b, x, y)) * continuedFraction(a, b, x, y));
}

// The even part of DLMF 8.17.22, written with the smaller of x and y: the other way subtracts nearly equal numbers.
function continuedFraction(a: number, b: number, x: number, y: number): number {
  const excess = x <= 0.5 ? 1 + a - (a + b) * x : 1 + (a + b) * y - b;
  let denominator = guarded((excess * a) / (a + 1));
  let c = denominator;
  let d = 0;
  let whole = denominator;
  for (let n = 1; n < STEPS; n++) {
    const w = n * (b - n) * x;
    const s = a + 2 * n - 1;
    const numerator = ((a + n - 1) * (a + b + n - 1) * w * x) / (s * s);
    denominator = n + w / s + ((a + n) / (a + 2 * n + 1)) * (excess + n * (1 + y));
    d = 1 / guarded(numerator * d + denominator);
    c = guarded(denominator + numerator / c);
    const factor = d * c;
    whole *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return 1 / whole;
}

function guarded(v: number): number {
  return Math.abs(v) < TINY ? TINY : v;
}
