import { requireShare } from '../numbers/domain.ts';
import { requireHill } from './hill-curve.ts';
import type { HillCurve } from './hill-curve.ts';

/** CriticalReturn: the return propensity below which no load is bistable, and the worst load over the half load. */
export interface CriticalReturn {
  /** Above 1 means the bot can never be metastable; Infinity when nothing ever fails. */
  readonly returnPropensity: number;
  /** Null when the worst load is infinitely large (steepness <= 1). */
  readonly worstLoadRatio: number | null;
}

/**
 * hillCriticalReturn is r_c = 1/[p0 + (pMax - p0)(n + 1)^2/(4n)], the inverse of the steepest rise of failures per
 * contact on a Hill curve, at x/K = ((n+1)/(n-1))^(1/n). For n <= 1 the rise is steepest at infinite load: r_c =
 * 1/pMax. Throws RangeError for a bad curve.
 */
export function hillCriticalReturn(curve: HillCurve): CriticalReturn {
  requireHill(curve);
  const { p0, pMax, steepness: n } = curve;
  if (n <= 1) return { returnPropensity: 1 / pMax, worstLoadRatio: null };
  return {
    returnPropensity: 1 / (p0 + ((pMax - p0) * (n + 1) ** 2) / (4 * n)),
    worstLoadRatio: ((n + 1) / (n - 1)) ** (1 / n),
  };
}

/**
 * criticalGoodputSlope is the slope of goodput below which the loop is unstable, -(1 - r)/r; -Infinity at r = 0.
 * Throws RangeError for a return propensity outside [0, 1].
 */
export function criticalGoodputSlope(returnPropensity: number): number {
  requireShare('returnPropensity', returnPropensity);
  if (returnPropensity === 1) return 0;
  return -(1 - returnPropensity) / returnPropensity;
}
