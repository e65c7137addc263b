import { betaQuantile } from '../numbers/beta-quantile.ts';
import { requireInside, requirePositive, requireShare } from '../numbers/domain.ts';

/**
 * effectiveClopperPearsonUpper is the one-sided upper bound for a share p seen on an effective sample size (> 0,
 * need not be whole): BetaInv(confidence; p n + 1, n - p n). p = 1 gives 1. Throws RangeError outside the domain.
 * Source: the idea of Korn & Graubard 1998.
 */
export function effectiveClopperPearsonUpper(p: number, effectiveSize: number, confidence = 0.95): number {
  requireShare('p', p);
  requirePositive('effectiveSize', effectiveSize);
  requireInside('confidence', confidence);
  if (p === 1) return 1;
  return betaQuantile(confidence, p * effectiveSize + 1, (1 - p) * effectiveSize, 1 - confidence).x;
}

/**
 * effectiveClopperPearsonLower is the one-sided lower bound, BetaInv(1 - confidence; p n, n - p n + 1). p = 0 gives 0.
 * Errors and source as in effectiveClopperPearsonUpper.
 */
export function effectiveClopperPearsonLower(p: number, effectiveSize: number, confidence = 0.95): number {
  return 1 - effectiveClopperPearsonUpper(1 - p, effectiveSize, confidence);
}
