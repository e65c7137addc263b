import type { Interval } from '../interval.ts';
import { requireInside } from '../numbers/domain.ts';
import { wilson } from './wilson.ts';

/**
 * goodman gives simultaneous intervals for all shares of a multinomial: Wilson at 1 - alpha/k for k categories.
 * Takes the k counts, gives k intervals in the same order; no category gives none; a total of 0 gives [0, 1] for
 * each. Throws RangeError unless counts are whole and 0 < confidence < 1. Source: Goodman 1965.
 */
export function goodman(counts: readonly number[], confidence = 0.95): readonly Interval[] {
  requireInside('confidence', confidence);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => wilson(count, total, 1 - (1 - confidence) / counts.length));
}
