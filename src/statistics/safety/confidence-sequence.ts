import type { Interval } from '../interval.ts';
import { requireInside, requirePart, requirePositive } from '../numbers/domain.ts';
import { logBetaWeight } from '../numbers/incomplete-beta.ts';
import { bisect } from '../numbers/root.ts';

/** BetaMixture: the Beta(a, b) mixture of the martingale; (1/2, 1/2) unless there is reason for another. */
export interface BetaMixture {
  readonly a: number;
  readonly b: number;
}

/**
 * confidenceSequence is an interval for a share after `errors` of n that holds at every n at once, so it may be
 * looked at after each contact: the shares p at which the mixture martingale B(a+s, b+n-s)/B(a, b)/(p^s
 * (1-p)^(n-s)) is below 1/alpha. errors = 0 gives lower 0, errors = n gives upper 1, n = 0 gives [0, 1]. Throws
 * RangeError for bad counts or mixture. Source: Robbins 1970.
 */
export function confidenceSequence(
  errors: number,
  n: number,
  confidence = 0.95,
  mixture: BetaMixture = { a: 0.5, b: 0.5 },
): Interval {
  requirePart('errors', errors, 'n', n);
  requireInside('confidence', confidence);
  requirePositive('a', mixture.a);
  requirePositive('b', mixture.b);
  const bar = -Math.log(1 - confidence);
  const excess = (p: number, q: number): number => logMartingale(errors, n, mixture, p, q) - bar;
  const share = errors / n;
  return {
    lower: errors === 0 ? 0 : bisect((p) => excess(p, 1 - p), 0, share),
    upper: errors === n ? 1 : upperLimit(excess, share, (n - errors) / n),
  };
}

// Searched in p or in 1 - p, whichever is the smaller, so that a limit next to 0 or 1 keeps its digits.
function upperLimit(excess: (p: number, q: number) => number, share: number, rest: number): number {
  return share < 0.5 ? bisect((p) => excess(p, 1 - p), share, 1) : 1 - bisect((q) => excess(1 - q, q), 0, rest);
}

// The martingale is prior density over posterior density (Savage & Dickey), which needs no large cancelling terms.
function logMartingale(s: number, n: number, { a, b }: BetaMixture, p: number, q: number): number {
  if (p === 0 || q === 0) return (p === 0 ? s : n - s) === 0 ? 0 : Infinity;
  return logBetaWeight(a, b, p, q) - logBetaWeight(a + s, b + n - s, p, q);
}
