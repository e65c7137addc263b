import { binomialLowerTail, binomialProbability } from '../numbers/binomial.ts';
import { requireCount } from '../numbers/domain.ts';

/** McNemar: two-sided p-values of the paired test, exact and mid-p. */
export interface McNemar {
  readonly p: number;
  readonly midP: number;
}

/**
 * mcnemarExact tests whether the b pairs that only A failed and the c pairs that only B failed are equally likely.
 * b = c gives 1 for both, also when there is no discordant pair (no evidence either way). p-values are accurate
 * relative to their size down to 1e-300. Throws RangeError unless b and c are counts. Source: McNemar 1947; mid-p
 * Lancaster 1961.
 */
export function mcnemarExact(b: number, c: number): McNemar {
  requireCount('b', b);
  requireCount('c', c);
  if (b === c) return { p: 1, midP: 1 };
  const n = b + c;
  const fewer = Math.min(b, c);
  const p = Math.min(1, 2 * binomialLowerTail(fewer, n, 0.5));
  return { p, midP: Math.min(1, 2 * binomialLowerTail(fewer, n, 0.5) - binomialProbability(fewer, n, 0.5)) };
}
