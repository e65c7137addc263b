import type { Interval } from '../interval.ts';
import { requirePart } from '../numbers/domain.ts';
import { wilson } from './wilson.ts';

/**
 * FirstContactResolution: by ground truth and by absence of a repeat; the gap is silent failure. Null for no
 * issues.
 */
export interface FirstContactResolution {
  readonly truth: number | null;
  readonly measured: number | null;
  readonly gap: number | null;
  readonly truthInterval: Interval;
}

/**
 * firstContactResolution compares issues truly resolved in the first contact with issues that had no repeat contact
 * within the window; a real desk sees only the second. Throws RangeError unless both are counts <= issues.
 */
export function firstContactResolution(
  issues: number,
  resolvedFirst: number,
  noRepeat: number,
  confidence = 0.95,
): FirstContactResolution {
  requirePart('resolvedFirst', resolvedFirst, 'issues', issues);
  requirePart('noRepeat', noRepeat, 'issues', issues);
  const truthInterval = wilson(resolvedFirst, issues, confidence);
  if (issues === 0) return { truth: null, measured: null, gap: null, truthInterval };
  return {
    truth: resolvedFirst / issues,
    measured: noRepeat / issues,
    gap: (noRepeat - resolvedFirst) / issues,
    truthInterval,
  };
}
