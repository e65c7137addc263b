import { requireFinite, requireSameLength } from '../numbers/domain.ts';
import { studentUpperTail } from '../numbers/student-t.ts';

/**
 * Drift: slope of the number in system per unit of time, its t (infinite for a perfect line), one-sided p for a
 * rise.
 */
export interface Drift {
  readonly slope: number;
  readonly t: number;
  readonly p: number;
}

/**
 * backlogDrift regresses the number in system on time; a clear rise means the rung is not steady and has no error
 * share to report. A constant backlog has t 0 and p 1/2. Fewer than 3 points or all at one time give null. Throws
 * RangeError for unequal lengths. Source: ordinary least squares, t(n - 2).
 */
export function backlogDrift(times: readonly number[], inSystem: readonly number[]): Drift | null {
  requireSameLength('times', times, 'inSystem', inSystem);
  times.forEach((time, i) => {
    requireFinite(`times[${i}]`, time);
    requireFinite(`inSystem[${i}]`, inSystem[i]!);
  });
  const n = times.length;
  const centreT = times.reduce((sum, v) => sum + v, 0) / n;
  const centreY = inSystem.reduce((sum, v) => sum + v, 0) / n;
  const spread = times.reduce((sum, v) => sum + (v - centreT) ** 2, 0);
  if (n < 3 || spread === 0) return null;
  const slope = times.reduce((sum, v, i) => sum + (v - centreT) * (inSystem[i]! - centreY), 0) / spread;
  if (slope === 0) return { slope, t: 0, p: 0.5 };
  const rest = times.reduce((sum, v, i) => sum + (inSystem[i]! - centreY - slope * (v - centreT)) ** 2, 0);
  const t = slope / Math.sqrt(rest / (n - 2) / spread);
  return { slope, t, p: studentUpperTail(t, n - 2) };
}
