import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireInside, requirePart } from '../numbers/domain.ts';
import { zForConfidence } from '../numbers/normal.ts';

/** JudgeCheck: how a judge did on a labelled set: right on the failures it was shown, right on the non-failures. */
export interface JudgeCheck {
  readonly truePositives: number;
  readonly failures: number;
  readonly trueNegatives: number;
  readonly nonFailures: number;
}

/**
 * CorrectedShare: the judge-corrected share with its standard error and interval, and whether [0, 1] had to clip
 * them.
 */
export interface CorrectedShare {
  readonly estimate: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  readonly clipped: boolean;
}

/**
 * roganGladen corrects the share a fallible judge flagged (flagged of n) for its sensitivity and specificity, and
 * carries the uncertainty of both by the delta method. Estimate and limits are clipped to [0, 1] and the result
 * says so. Missing when a sample is empty or the judge is no better than chance. Throws RangeError unless all are
 * counts that fit. Source: Rogan & Gladen 1978.
 */
export function roganGladen(flagged: number, n: number, judge: JudgeCheck, confidence = 0.95): Finding<CorrectedShare> {
  requirePart('flagged', flagged, 'n', n);
  requirePart('truePositives', judge.truePositives, 'failures', judge.failures);
  requirePart('trueNegatives', judge.trueNegatives, 'nonFailures', judge.nonFailures);
  requireInside('confidence', confidence);
  if (n === 0 || judge.failures === 0 || judge.nonFailures === 0) return missing('an empty sample: nothing to correct');
  const q = flagged / n;
  const sensitivity = judge.truePositives / judge.failures;
  const specificity = judge.trueNegatives / judge.nonFailures;
  const youden = sensitivity + specificity - 1;
  if (youden <= 0) return missing('the judge is no better than chance: sensitivity + specificity <= 1');
  const raw = (q + specificity - 1) / youden;
  const variance =
    (q * (1 - q)) / n +
    (raw * raw * sensitivity * (1 - sensitivity)) / judge.failures +
    ((1 - raw) ** 2 * specificity * (1 - specificity)) / judge.nonFailures;
  const se = Math.sqrt(variance) / youden;
  const reach = zForConfidence(confidence) * se;
  const clipped = raw - reach < 0 || raw + reach > 1;
  return found({ estimate: clip(raw), se, lower: clip(raw - reach), upper: clip(raw + reach), clipped });
}

function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}
