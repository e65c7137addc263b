import { requireAtLeast, requirePositive, requireShare } from '../numbers/domain.ts';

/**
 * HillCurve: error share p(x) = p0 + (pMax - p0) u/(1 + u) with u = (x / halfLoad)^steepness, x in contacts per
 * hour.
 */
export interface HillCurve {
  readonly p0: number;
  readonly pMax: number;
  readonly halfLoad: number;
  readonly steepness: number;
}

/** requireHill throws a RangeError unless 0 <= p0 <= pMax <= 1 and half load and steepness are above 0. */
export function requireHill({ p0, pMax, halfLoad, steepness }: HillCurve): void {
  requireShare('p0', p0);
  requireShare('pMax', pMax);
  if (p0 > pMax) throw new RangeError('p0 must not exceed pMax');
  requirePositive('halfLoad', halfLoad);
  requirePositive('steepness', steepness);
}

/** HillPoint: the error share at a load, failures gained per extra contact d(x p)/dx, and the local exponent. */
export interface HillPoint {
  readonly errorShare: number;
  readonly failureSlope: number;
  /** beta(x) = d ln(x p)/d ln x = 1 + d ln p/d ln x; 1 where the error share does not move. */
  readonly exponent: number;
}

/**
 * hillAt evaluates a Hill error curve at a load x >= 0 (contacts per hour). Throws RangeError for a bad curve or
 * load.
 */
export function hillAt(curve: HillCurve, x: number): HillPoint {
  requireHill(curve);
  requireAtLeast('x', x, 0);
  const { p0, pMax, steepness } = curve;
  const { risen, left } = saturation(x / curve.halfLoad, steepness);
  const errorShare = p0 + (pMax - p0) * risen;
  const failureSlope = errorShare + (pMax - p0) * steepness * risen * left;
  if (pMax === 0) return { errorShare, failureSlope, exponent: 1 };
  const exponent = p0 === 0 ? 1 + steepness * left : failureSlope / errorShare;
  return { errorShare, failureSlope, exponent };
}

// u/(1+u) and 1/(1+u), both without overflow or cancellation.
function saturation(ratio: number, steepness: number): { readonly risen: number; readonly left: number } {
  const up = ratio <= 1;
  const small = (up ? ratio : 1 / ratio) ** steepness;
  const [minor, major] = [small / (1 + small), 1 / (1 + small)];
  return up ? { risen: minor, left: major } : { risen: major, left: minor };
}

/** hillFirstContacts is the first-contact rate lambda = x (1 - r p(x)) that keeps the total contact rate at x. */
export function hillFirstContacts(curve: HillCurve, returnPropensity: number, x: number): number {
  return x * (1 - returnPropensity * hillAt(curve, x).errorShare);
}
