import { normalTwoSided } from '../numbers/normal.ts';
import { requireForecasts } from './forecasts.ts';

/**
 * Spiegelhalter: z (positive when the Brier score is worse than calibrated forecasts would give) and its two-sided
 * p.
 */
export interface Spiegelhalter {
  readonly z: number | null;
  readonly p: number | null;
}

/**
 * spiegelhalter tests calibration without bins. Both null when there is no forecast or the forecasts carry no
 * variance (all 0, 1/2 or 1). Throws RangeError for bad values or unequal lengths. Source: Spiegelhalter 1986.
 */
export function spiegelhalter(forecasts: readonly number[], outcomes: readonly number[]): Spiegelhalter {
  requireForecasts(forecasts, outcomes);
  const excess = forecasts.reduce((sum, f, i) => sum + (outcomes[i]! - f) * (1 - 2 * f), 0);
  const variance = forecasts.reduce((sum, f) => sum + (1 - 2 * f) ** 2 * f * (1 - f), 0);
  if (!(variance > 0)) return { z: null, p: null };
  const z = excess / Math.sqrt(variance);
  return { z, p: normalTwoSided(z) };
}
