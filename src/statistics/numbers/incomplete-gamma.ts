import { logPoissonDensity } from './density.ts';
import { requireAtLeast, requirePositive } from './domain.ts';

const TINY = 1e-300;
const STEPS = 10_000_000;

/** Tails: the two complementary probabilities of a split; the smaller one carries full relative accuracy. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * incompleteGamma gives the regularised lower and upper incomplete gamma function, P(s, x) and Q(s, x), for s > 0,
 * x >= 0. Series below x = s + 1, Lentz's continued fraction above; throws RangeError outside the domain. Source:
 * DLMF 8.7, 8.9.
 */
export function incompleteGamma(s: number, x: number): Tails {
  requirePositive('s', s);
  requireAtLeast('x', x, 0);
  if (x === 0) return { lower: 0, upper: 1 };
  const density = Math.exp(logPoissonDensity(s, x));
  if (x < s + 1) {
    const lower = density * series(s, x);
    return { lower, upper: 1 - lower };
  }
  const upper = density * s * continuedFraction(s, x);
  return { lower: 1 - upper, upper };
}

function series(s: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < STEPS; k++) {
    term *= x / (s + k);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

function continuedFraction(s: number, x: number): number {
  let b = x + 1 - s;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < STEPS; k++) {
    const a = -k * (k - s);
    b += 2;
    d = 1 / guarded(a * d + b);
    c = guarded(b + a / c);
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return h;
}

function guarded(v: number): number {
  return Math.abs(v) < TINY ? TINY : v;
}

/** chiSquareUpperTail is P(X > x) for a chi-square variable with the given degrees of freedom (> 0). */
export function chiSquareUpperTail(x: number, degrees: number): number {
  return x <= 0 ? 1 : incompleteGamma(degrees / 2, x / 2).upper;
}

/** chiSquareLowerTail is P(X <= x) for a chi-square variable with the given degrees of freedom (> 0). */
export function chiSquareLowerTail(x: number, degrees: number): number {
  return x <= 0 ? 0 : incompleteGamma(degrees / 2, x / 2).lower;
}
