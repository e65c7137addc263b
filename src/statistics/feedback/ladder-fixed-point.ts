import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requirePositive, requireSameLength, requireShare } from '../numbers/domain.ts';

/** LadderFixedPoint: where the loop settles: total contact rate, error share there, and the loop gain. */
export interface LadderFixedPoint {
  readonly x: number;
  readonly errorShare: number;
  /** Repeat contacts per contact, r p. */
  readonly reproduction: number;
  readonly gain: number;
}

/**
 * ladderFixedPoint solves lambda = x (1 - r p(x)) on an open-loop ladder, failures per hour linear between rungs and
 * through the origin: the lowest solution, which a load that rises from nothing reaches. Missing, with the reason, where
 * the first-contact rate lies above the upper fold (nothing holds the loop there) or where the ladder ends too low.
 * Throws RangeError for unequal lengths, loads not ascending above 0, or a return propensity outside [0, 1].
 */
export function ladderFixedPoint(
  loads: readonly number[],
  shares: readonly number[],
  returnPropensity: number,
  lambda: number,
): Finding<LadderFixedPoint> {
  requireSameLength('loads', loads, 'shares', shares);
  requireShare('returnPropensity', returnPropensity);
  requirePositive('lambda', lambda);
  let [x0, f0, l0] = [0, 0, 0];
  for (const [rung, x1] of loads.entries()) {
    if (!(x1 > x0)) throw new RangeError('loads must be strictly ascending above 0');
    const f1 = x1 * shares[rung]!;
    const l1 = x1 - returnPropensity * f1;
    if (l1 < l0) return missing('beyond the fold: the repeats of one more contact bring back more than it');
    if (lambda <= l1) {
      const part = l1 === l0 ? 1 : (lambda - l0) / (l1 - l0);
      const x = x0 + part * (x1 - x0);
      const errorShare = (f0 + part * (f1 - f0)) / x;
      const gain = (returnPropensity * (f1 - f0)) / (x1 - x0);
      return found({ x, errorShare, reproduction: returnPropensity * errorShare, gain });
    }
    [x0, f0, l0] = [x1, f1, l1];
  }
  return missing('the ladder ends below the load that the repeats would make');
}
