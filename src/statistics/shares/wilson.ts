import type { Interval } from '../interval.ts';
import { requireInside, requirePart } from '../numbers/domain.ts';
import { normalQuantile, zForConfidence } from '../numbers/normal.ts';

/**
 * wilson is the two-sided Wilson score interval for x of n. k = 0 gives lower 0, k = n gives upper 1, n = 0 gives
 * [0, 1]. Throws RangeError unless 0 <= x <= n are whole and 0 < confidence < 1. Source: Wilson 1927.
 */
export function wilson(x: number, n: number, confidence = 0.95): Interval {
  requirePart('x', x, 'n', n);
  requireInside('confidence', confidence);
  return n === 0 ? { lower: 0, upper: 1 } : wilsonAt(x / n, n, zForConfidence(confidence));
}

/** wilsonUpper is the one-sided upper Wilson bound for x of n; 1 when x = n or n = 0. Errors as in wilson. */
export function wilsonUpper(x: number, n: number, confidence = 0.95): number {
  requirePart('x', x, 'n', n);
  requireInside('confidence', confidence);
  return n === 0 ? 1 : wilsonAt(x / n, n, normalQuantile(confidence)).upper;
}

/**
 * wilsonAt is the Wilson interval for a share p on n observations (n > 0, need not be whole, so that an effective
 * sample size fits) at critical value z (normal or t).
 */
export function wilsonAt(p: number, n: number, z: number): Interval {
  const square = (z * z) / n;
  const spread = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n));
  // Limits near 0 or 1 come from the product of the two roots or its mirror image: no digits are subtracted away.
  const lower = p === 0 ? 0 : (p * p) / (p + square / 2 + spread);
  if (p === 1) return { lower, upper: 1 };
  if (p < 0.5) return { lower, upper: (p + square / 2 + spread) / (1 + square) };
  return { lower, upper: 1 - ((1 - p) * (1 - p)) / (1 - p + square / 2 + spread) };
}
