import { requireFinite, requirePart, requireSameLength } from '../numbers/domain.ts';
import { normalUpperTail } from '../numbers/normal.ts';

/**
 * CochranArmitage: the trend z and its one-sided p-value for a rising share; both null when there is nothing to
 * test.
 */
export interface CochranArmitage {
  readonly z: number | null;
  readonly p: number | null;
}

/**
 * cochranArmitage tests for a rising error share over scored rungs (errors[i] of n[i] at scores[i]). Only for
 * independent contacts. Null results when no or all contacts failed or the scores do not vary. Throws RangeError
 * for bad counts or unequal lengths. Source: Cochran 1954, Armitage 1955.
 */
export function cochranArmitage(
  scores: readonly number[],
  errors: readonly number[],
  n: readonly number[],
): CochranArmitage {
  requireSameLength('scores', scores, 'errors', errors);
  requireSameLength('scores', scores, 'n', n);
  scores.forEach((score, i) => {
    requireFinite(`scores[${i}]`, score);
    requirePart(`errors[${i}]`, errors[i]!, `n[${i}]`, n[i]!);
  });
  const total = n.reduce((sum, v) => sum + v, 0);
  const share = errors.reduce((sum, v) => sum + v, 0) / total;
  const centre = scores.reduce((sum, s, i) => sum + s * n[i]!, 0) / total;
  const spread = scores.reduce((sum, s, i) => sum + n[i]! * (s - centre) ** 2, 0);
  const variance = share * (1 - share) * spread;
  if (!(variance > 0)) return { z: null, p: null };
  const z = scores.reduce((sum, s, i) => sum + (s - centre) * errors[i]!, 0) / Math.sqrt(variance);
  return { z, p: normalUpperTail(z) };
}
