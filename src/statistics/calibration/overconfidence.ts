import { mean } from 'simple-statistics';
import { requireShare } from '../numbers/domain.ts';
import { requireForecasts } from './forecasts.ts';

/** Overconfidence: mean confidence minus accuracy, and how often the bot is sure and wrong. */
export interface Overconfidence {
  readonly gap: number;
  /** Share of all contacts stated at or above the threshold and wrong. */
  readonly confidentlyWrong: number;
  /** Share wrong among those stated at or above the threshold; null when there is none. */
  readonly wrongGivenConfident: number | null;
}

/**
 * overconfidence compares stated confidence with accuracy. No forecast gives null. Throws RangeError for bad values
 * or unequal lengths. Source: definition.
 */
export function overconfidence(
  forecasts: readonly number[],
  outcomes: readonly number[],
  threshold = 0.8,
): Overconfidence | null {
  requireForecasts(forecasts, outcomes);
  requireShare('threshold', threshold);
  if (forecasts.length === 0) return null;
  const confident = forecasts.flatMap((f, i) => (f >= threshold ? [outcomes[i]!] : []));
  const wrong = confident.filter((o) => o === 0).length;
  return {
    gap: mean([...forecasts]) - mean([...outcomes]),
    confidentlyWrong: wrong / forecasts.length,
    wrongGivenConfident: confident.length === 0 ? null : wrong / confident.length,
  };
}
