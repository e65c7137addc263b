import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireInside } from '../numbers/domain.ts';
import { normalQuantile, zForConfidence } from '../numbers/normal.ts';
import { fitLogistic, isSeparated, requireLadder } from './logistic-fit.ts';
import type { LogisticFit } from './logistic-fit.ts';

/**
 * EffectiveLoad: the load at which the error share reaches the target, error of its logarithm, one-sided lower
 * bound.
 */
export interface EffectiveLoad {
  readonly load: number;
  readonly seLogLoad: number;
  readonly lower: number;
}

/** DoseResponse: the fitted curve, and the load at the target when the slope is surely not 0. */
export interface DoseResponse extends LogisticFit {
  readonly atTarget: Finding<EffectiveLoad>;
}

/**
 * logisticDoseResponse fits logit p = b0 + b1 ln(load) to errors[i] of n[i] at loads[i] (per hour, above 0) and
 * reads off the load with the target error share, delta method on the log scale. The inverse is refused, with the
 * reason, when the two-sided interval of b1 contains 0. The fit is missing when there are fewer than 2 loads or the
 * data are separated. Throws RangeError for bad counts or unequal lengths. Source: Finney 1971; Albert & Anderson
 * 1984.
 */
export function logisticDoseResponse(
  loads: readonly number[],
  errors: readonly number[],
  n: readonly number[],
  target: number,
  confidence = 0.95,
): Finding<DoseResponse> {
  requireLadder(loads, errors, n);
  requireInside('target', target);
  requireInside('confidence', confidence);
  const used = new Set(loads.filter((_, i) => n[i]! > 0));
  if (used.size < 2) return missing('fewer than two different loads with contacts: no curve');
  if (isSeparated(loads, errors, n))
    return missing('the errors are separated by load: the slope has no finite estimate');
  const fit = fitLogistic(loads, errors, n);
  return found({ ...fit, atTarget: loadAt(fit, target, confidence) });
}

function loadAt(fit: LogisticFit, target: number, confidence: number): Finding<EffectiveLoad> {
  const [vaa, vab, vbb] = fit.covariance;
  if (Math.abs(fit.slope) <= zForConfidence(confidence) * Math.sqrt(vbb)) {
    return missing('the interval of the slope contains 0: error does not clearly depend on load');
  }
  const log = (Math.log(target / (1 - target)) - fit.intercept) / fit.slope;
  const seLogLoad = Math.sqrt(vaa + 2 * log * vab + log * log * vbb) / Math.abs(fit.slope);
  const lower = Math.exp(log - normalQuantile(confidence) * seLogLoad);
  return found({ load: Math.exp(log), seLogLoad, lower });
}
