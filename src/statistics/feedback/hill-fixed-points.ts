import { requireAtLeast } from '../numbers/domain.ts';
import { bisect, bracketAbove } from '../numbers/root.ts';
import { hillAt, hillFirstContacts } from './hill-curve.ts';
import type { HillCurve } from './hill-curve.ts';
import { hillFolds } from './hill-folds.ts';

/** FixedPoint: a steady state of the feedback loop; stable if and only if the gain is below 1. */
export interface FixedPoint {
  /** Total contacts per hour. */
  readonly x: number;
  readonly errorShare: number;
  /** R = r p, repeat contacts caused per contact. */
  readonly reproduction: number;
  /** beta = d ln(x p)/d ln x. */
  readonly exponent: number;
  /** G = R beta = r d(x p)/dx, repeat contacts caused by one extra contact. */
  readonly gain: number;
}

/**
 * hillFixedPoints gives all solutions of lambda = x (1 - r p(x)) in ascending x: one, three between the folds, or
 * none when every contact comes back (r pMax = 1) and lambda is beyond the upper fold. Throws RangeError for a bad
 * curve, a negative lambda or a return propensity outside [0, 1].
 */
export function hillFixedPoints(curve: HillCurve, returnPropensity: number, lambda: number): readonly FixedPoint[] {
  requireAtLeast('lambda', lambda, 0);
  const folds = hillFolds(curve, returnPropensity).value;
  const surplus = (x: number): number => hillFirstContacts(curve, returnPropensity, x) - lambda;
  const edges = folds === null ? [0] : [0, folds.upper.x, ...(folds.lower === null ? [] : [folds.lower.x])];
  const roots = edges.map((edge, i) => {
    const end = edges[i + 1] ?? farEnd(surplus, edge, curve.halfLoad, i % 2 === 0);
    return end === null ? null : rootBetween(surplus, edge, end);
  });
  const different = roots.filter((x, i) => x !== null && x !== roots[i - 1]);
  return different.map((x) => fixedPointAt(curve, returnPropensity, x!));
}

function rootBetween(surplus: (x: number) => number, low: number, high: number): number | null {
  const [atLow, atHigh] = [surplus(low), surplus(high)];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  return atLow > 0 === atHigh > 0 ? null : bisect(surplus, low, high);
}

function farEnd(surplus: (x: number) => number, edge: number, scale: number, rising: boolean): number | null {
  return bracketAbove((x) => (rising ? surplus(x) : -surplus(x)), Math.max(edge, scale) * 2);
}

/** fixedPointAt describes the state of the loop at a total contact rate x on a Hill error curve. */
function fixedPointAt(curve: HillCurve, returnPropensity: number, x: number): FixedPoint {
  const { errorShare, failureSlope, exponent } = hillAt(curve, x);
  return {
    x,
    errorShare,
    reproduction: returnPropensity * errorShare,
    exponent,
    gain: returnPropensity * failureSlope,
  };
}
