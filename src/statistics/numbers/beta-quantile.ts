import { requireInside, requirePositive } from './domain.ts';
import { incompleteBeta, logBetaWeight } from './incomplete-beta.ts';

const EDGE = 745;
const STEPS = 400;

/** Complements: x and 1 - x, each with full relative accuracy. */
export interface Complements {
  readonly x: number;
  readonly y: number;
}

/**
 * betaQuantile solves I_x(a, b) = p for 0 < p < 1 and a, b > 0. Pass q = 1 - p when it is the precise one (q tiny).
 * Bracketed Newton on the logit of x and the logarithm of the smaller tail, so extreme quantiles keep relative
 * accuracy.
 */
export function betaQuantile(p: number, a: number, b: number, q: number = 1 - p): Complements {
  requireInside('p', Math.min(p, q));
  requirePositive('a', a);
  requirePositive('b', b);
  const useLower = p <= q;
  const goal = Math.log(useLower ? p : q);
  let low = -EDGE;
  let high = EDGE;
  let t = Math.log(a / b);
  for (let i = 0; i < STEPS; i++) {
    const { x, y } = fromLogit(t);
    const tails = incompleteBeta(a, b, x, y);
    const side = useLower ? tails.lower : tails.upper;
    const gap = Math.log(side) - goal;
    if (gap === 0) break;
    if (gap > 0 === useLower) high = t;
    else low = t;
    const slope = Math.exp(logBetaWeight(a, b, x, y) - Math.log(side)) * (useLower ? 1 : -1);
    const next = inside(t - gap / slope, low, high);
    const settled = Math.abs(next - t) <= 1e-16 * Math.max(1, Math.abs(t)) || high - low < 1e-16;
    t = next;
    if (settled) break;
  }
  return fromLogit(t);
}

function inside(proposal: number, low: number, high: number): number {
  return proposal > low && proposal < high ? proposal : (low + high) / 2;
}

function fromLogit(t: number): Complements {
  return { x: 1 / (1 + Math.exp(-t)), y: 1 / (1 + Math.exp(t)) };
}
