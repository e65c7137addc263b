import { requireInside } from '../numbers/domain.ts';
import { clopperPearsonLower, clopperPearsonUpper } from '../shares/clopper-pearson.ts';

/** RungVerdict: whether a rung is shown safe, shown unsafe, or neither yet. */
export type RungVerdict = 'safe' | 'unsafe' | 'undecided';

/**
 * rungVerdict compares the one-sided exact bounds of errors of n with the threshold: upper below it is safe, lower
 * above it is unsafe, otherwise undecided (also for n = 0). Throws RangeError for bad counts. Source: Clopper &
 * Pearson 1934.
 */
export function rungVerdict(errors: number, n: number, threshold: number, alpha = 0.05): RungVerdict {
  requireInside('threshold', threshold);
  if (clopperPearsonUpper(errors, n, 1 - alpha) < threshold) return 'safe';
  return clopperPearsonLower(errors, n, 1 - alpha) > threshold ? 'unsafe' : 'undecided';
}
