import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireFinite, requirePositive, requireShare } from '../numbers/domain.ts';
import { bisect, bracketAbove } from '../numbers/root.ts';
import type { Fold, Folds } from './hill-folds.ts';

/**
 * LogisticCurve: error share p(x) = p0 + (pMax - p0)/(1 + exp(-(x - midLoad)/scale)), loads in contacts per hour.
 */
export interface LogisticCurve {
  readonly p0: number;
  readonly pMax: number;
  readonly midLoad: number;
  readonly scale: number;
}

/**
 * logisticFolds finds where the loop gain reaches 1 on a logistic error curve. Failures per extra contact rise to
 * one peak and fall again, so there are two folds or none; the lower is null when r pMax = 1. Missing, with the
 * reason, when no load is bistable. Throws RangeError for a bad curve or a return propensity outside [0, 1].
 */
export function logisticFolds(curve: LogisticCurve, returnPropensity: number): Finding<Folds> {
  const { p0, pMax, midLoad, scale } = curve;
  requireShare('p0', p0);
  requireShare('pMax', pMax);
  if (p0 > pMax) throw new RangeError('p0 must not exceed pMax');
  requireFinite('midLoad', midLoad);
  requirePositive('scale', scale);
  requireShare('returnPropensity', returnPropensity);
  const excess = (x: number): number => returnPropensity * failureSlope(curve, x) - 1;
  const steepest = steepestLoad(midLoad, scale);
  if (!(excess(steepest) > 0)) return missing('the loop gain stays below 1 at every load: no fold, no bistable load');
  if (!(excess(0) < 0)) return missing('the loop gain is 1 or more even at load 0: no stable load to lose');
  const foldAt = (x: number): Fold => ({ x, lambda: x * (1 - returnPropensity * share(curve, x)) });
  const beyond = bracketAbove((x) => -excess(x), 2 * steepest);
  return found({
    upper: foldAt(bisect(excess, 0, steepest)),
    lower: beyond === null ? null : foldAt(bisect(excess, steepest, beyond)),
  });
}

function share({ p0, pMax, midLoad, scale }: LogisticCurve, x: number): number {
  return p0 + (pMax - p0) / (1 + Math.exp(-(x - midLoad) / scale));
}

function failureSlope(curve: LogisticCurve, x: number): number {
  const z = Math.abs(x - curve.midLoad) / curve.scale;
  const bell = Math.exp(-z) / (1 + Math.exp(-z)) ** 2;
  return share(curve, x) + ((curve.pMax - curve.p0) * x * bell) / curve.scale;
}

// The peak of d(x p)/dx is the one root of (x/s) tanh((x - x0)/2s) = 2 above the midpoint.
function steepestLoad(midLoad: number, scale: number): number {
  const gap = (x: number): number => (x / scale) * Math.tanh((x - midLoad) / (2 * scale)) - 2;
  const start = Math.max(0, midLoad);
  return bisect(gap, start, bracketAbove(gap, start + scale) ?? start);
}
