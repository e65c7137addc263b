import { requireInside } from '../numbers/domain.ts';
import { normalQuantile } from '../numbers/normal.ts';

/**
 * zeroFailureSize is the least n for which 0 failures of n puts the one-sided upper bound below maxShare.
 * Multiply by the design effect for clustered contacts. Throws RangeError unless both arguments lie in (0, 1).
 * Source: 1 - alpha^(1/n) < maxShare, Clopper & Pearson at 0.
 */
export function zeroFailureSize(maxShare: number, confidence = 0.95): number {
  requireInside('maxShare', maxShare);
  requireInside('confidence', confidence);
  const alpha = 1 - confidence;
  let n = Math.max(1, Math.floor(Math.log(alpha) / Math.log1p(-maxShare)) - 1);
  while (-Math.expm1(Math.log(alpha) / n) >= maxShare) n++;
  return n;
}

/**
 * SampleSizeQuestion: show a share below `threshold` when the truth is `truth`, at error `alpha` (one-sided) and
 * `power`.
 */
export interface SampleSizeQuestion {
  readonly threshold: number;
  readonly truth: number;
  readonly alpha: number;
  readonly power: number;
}

/**
 * sampleSizeOneSided is the number of contacts needed, by the normal approximation, to show that a share is below
 * the threshold. Throws RangeError when a value is outside (0, 1) or the truth equals the threshold. Source: Fleiss
 * 1981.
 */
export function sampleSizeOneSided({ threshold, truth, alpha, power }: SampleSizeQuestion): number {
  requireInside('threshold', threshold);
  requireInside('truth', truth);
  requireInside('alpha', alpha);
  requireInside('power', power);
  if (truth === threshold) throw new RangeError('truth must differ from threshold: no sample size can tell them apart');
  const a = -normalQuantile(alpha) * Math.sqrt(threshold * (1 - threshold));
  const b = normalQuantile(power) * Math.sqrt(truth * (1 - truth));
  return Math.ceil(((a + b) / (threshold - truth)) ** 2);
}
