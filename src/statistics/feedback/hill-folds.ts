import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireShare } from '../numbers/domain.ts';
import { hillFirstContacts, requireHill } from './hill-curve.ts';
import type { HillCurve } from './hill-curve.ts';

/** Fold: a saddle-node of the feedback loop: total contact rate x and first-contact rate lambda, per hour. */
export interface Fold {
  readonly x: number;
  readonly lambda: number;
}

/** Folds: bistable between the two; the lower one is null when the bad state never lets go (r pMax = 1). */
export interface Folds {
  readonly upper: Fold;
  readonly lower: Fold | null;
}

/**
 * hillFolds finds where the loop gain r d(x p)/dx reaches 1 on a Hill error curve, in closed form: with w = u/(1+u)
 * the condition is n w^2 - (n+1) w + (1/r - p0)/(pMax - p0) = 0. Missing, with the reason, when no load is
 * bistable. Throws RangeError for a bad curve or a return propensity outside [0, 1].
 */
export function hillFolds(curve: HillCurve, returnPropensity: number): Finding<Folds> {
  requireHill(curve);
  requireShare('returnPropensity', returnPropensity);
  const { p0, pMax, halfLoad, steepness: n } = curve;
  const none = missing('the loop gain stays below 1 at every load: no fold, no bistable load');
  if (returnPropensity === 0 || pMax === p0) return none;
  const q = (1 / returnPropensity - p0) / (pMax - p0);
  const discriminant = (n + 1) ** 2 - 4 * n * q;
  if (!(discriminant > 0)) return none;
  const root = Math.sqrt(discriminant);
  const risen = (2 * q) / (n + 1 + root);
  if (!(risen > 0 && risen < 1)) return none;
  const foldAt = (odds: number): Fold => {
    const x = halfLoad * odds ** (1 / n);
    return { x, lambda: hillFirstContacts(curve, returnPropensity, x) };
  };
  const left = (2 * (q - 1)) / (n - 1 + root);
  return found({
    upper: foldAt(risen / (1 - risen)),
    lower: left > 0 ? foldAt((1 - left) / left) : null,
  });
}
