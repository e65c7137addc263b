import type { Interval } from '../interval.ts';
import { betaQuantile } from '../numbers/beta-quantile.ts';
import { requireInside, requirePart } from '../numbers/domain.ts';

/**
 * clopperPearson is the exact two-sided interval for x of n. k = 0 gives lower 0, k = n gives upper 1, n = 0 gives
 * [0, 1]. Throws RangeError unless 0 <= x <= n are whole and 0 < confidence < 1. Source: Clopper & Pearson 1934.
 */
export function clopperPearson(x: number, n: number, confidence = 0.95): Interval {
  requireInside('confidence', confidence);
  const tail = (1 - confidence) / 2;
  return { lower: exactLower(x, n, tail), upper: exactUpper(x, n, tail) };
}

/**
 * clopperPearsonUpper is the exact one-sided upper bound for x of n; 1 when x = n or n = 0. Errors as in
 * clopperPearson.
 */
export function clopperPearsonUpper(x: number, n: number, confidence = 0.95): number {
  requireInside('confidence', confidence);
  return exactUpper(x, n, 1 - confidence);
}

/**
 * clopperPearsonLower is the exact one-sided lower bound for x of n; 0 when x = 0 or n = 0. Errors as in
 * clopperPearson.
 */
export function clopperPearsonLower(x: number, n: number, confidence = 0.95): number {
  requireInside('confidence', confidence);
  return exactLower(x, n, 1 - confidence);
}

function exactLower(x: number, n: number, tail: number): number {
  requirePart('x', x, 'n', n);
  return x === 0 ? 0 : betaQuantile(tail, x, n - x + 1).x;
}

function exactUpper(x: number, n: number, tail: number): number {
  requirePart('x', x, 'n', n);
  if (x === n) return 1;
  return x === 0 ? -Math.expm1(Math.log(tail) / n) : betaQuantile(1 - tail, x + 1, n - x, tail).x;
}
