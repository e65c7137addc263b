import { requireCount, requirePositive } from '../numbers/domain.ts';
import { requireForecasts } from './forecasts.ts';

/**
 * expectedCalibrationError is the contact-weighted gap between mean confidence and accuracy over equal-width bins
 * (bin = floor(f bins), 1 in the last). A picture only: biased up at small n, so not for fewer than 200 forecasts.
 * No forecast gives null. Throws RangeError for bad values, unequal lengths or no bins. Source: Naeini, Cooper &
 * Hauskrecht 2015.
 */
export function expectedCalibrationError(
  forecasts: readonly number[],
  outcomes: readonly number[],
  bins = 10,
): number | null {
  requireForecasts(forecasts, outcomes);
  requireCount('bins', bins);
  requirePositive('bins', bins);
  if (forecasts.length === 0) return null;
  const gaps = new Array<number>(bins).fill(0);
  forecasts.forEach((f, i) => {
    const bin = Math.min(bins - 1, Math.floor(f * bins));
    gaps[bin] = gaps[bin]! + f - outcomes[i]!;
  });
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / forecasts.length;
}
