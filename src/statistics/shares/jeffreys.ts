import type { Interval } from '../interval.ts';
import { betaQuantile } from '../numbers/beta-quantile.ts';
import { requireInside, requirePart } from '../numbers/domain.ts';

/**
 * jeffreys is the equal-tailed Jeffreys interval for x of n, quantiles of Beta(x + 1/2, n - x + 1/2), for small-n
 * display. k = 0 gives lower 0, k = n gives upper 1, n = 0 gives [0, 1]. Throws RangeError unless 0 <= x <= n are
 * whole and 0 < confidence < 1. Source: Brown, Cai & DasGupta 2001.
 */
export function jeffreys(x: number, n: number, confidence = 0.95): Interval {
  requirePart('x', x, 'n', n);
  requireInside('confidence', confidence);
  const tail = (1 - confidence) / 2;
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5).x,
    upper: x === n ? 1 : betaQuantile(1 - tail, x + 0.5, n - x + 0.5, tail).x,
  };
}
