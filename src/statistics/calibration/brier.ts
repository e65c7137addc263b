import { mean } from 'simple-statistics';
import { requireForecasts } from './forecasts.ts';

/**
 * brier is the mean squared distance of stated confidence (0..1) from the outcome (0 or 1); 0 is perfect. A proper
 * score, so the headline. No forecast gives null. Throws RangeError for bad values or unequal lengths. Source:
 * Brier 1950.
 */
export function brier(forecasts: readonly number[], outcomes: readonly number[]): number | null {
  requireForecasts(forecasts, outcomes);
  return forecasts.length === 0 ? null : mean(forecasts.map((f, i) => (f - outcomes[i]!) ** 2));
}
