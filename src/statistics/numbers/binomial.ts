import { logBinomialDensity } from './density.ts';
import { requireCount, requirePart, requireShare } from './domain.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** binomialProbability is P(X = k) for X ~ Binomial(n, p). */
export function binomialProbability(k: number, n: number, p: number): number {
  requirePart('k', k, 'n', n);
  requireShare('p', p);
  return Math.exp(logBinomialDensity(k, n - k, p, 1 - p));
}

/** binomialLowerTail is P(X <= k) for X ~ Binomial(n, p), accurate relative to its size; 1 when k >= n. */
export function binomialLowerTail(k: number, n: number, p: number): number {
  requireCount('k', k);
  requireCount('n', n);
  requireShare('p', p);
  if (k >= n || p === 0) return 1;
  return p === 1 ? 0 : incompleteBeta(k + 1, n - k, p).upper;
}
