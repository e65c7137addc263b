import { betaQuantile } from './beta-quantile.ts';
import { requirePositive, requireShare } from './domain.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/**
 * studentUpperTail is P(T > t) for Student's t with the given degrees of freedom (> 0), accurate relative to its
 * size.
 */
export function studentUpperTail(t: number, degrees: number): number {
  requirePositive('degrees', degrees);
  if (t === Infinity) return 0;
  if (t === -Infinity) return 1;
  const square = t * t;
  const split = incompleteBeta(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square));
  return t >= 0 ? split.lower / 2 : 0.5 + split.upper / 2;
}

/**
 * studentQuantile is the t with P(T <= t) = p for the given degrees of freedom (> 0); p = 0 and 1 give -Infinity
 * and Infinity. Throws RangeError outside the domain. Source: inverse of the incomplete beta form, DLMF 8.17.
 */
export function studentQuantile(p: number, degrees: number): number {
  requireShare('p', p);
  requirePositive('degrees', degrees);
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const tail = Math.min(p, 1 - p);
  if (degrees === 1) return (p < 0.5 ? -1 : 1) / Math.tan(Math.PI * tail);
  const { x, y } = betaQuantile(2 * tail, degrees / 2, 0.5);
  const t = Math.sqrt((degrees * y) / x);
  return p < 0.5 ? -t : t;
}

/** tForConfidence is the two-sided critical value of Student's t. */
export function tForConfidence(confidence: number, degrees: number): number {
  return -studentQuantile((1 - confidence) / 2, degrees);
}
