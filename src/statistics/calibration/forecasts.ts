import { requireSameLength, requireShare } from '../numbers/domain.ts';

/**
 * requireForecasts throws a RangeError unless forecasts lie in [0, 1], outcomes are 0 or 1, and the lengths match.
 */
export function requireForecasts(forecasts: readonly number[], outcomes: readonly number[]): void {
  requireSameLength('forecasts', forecasts, 'outcomes', outcomes);
  forecasts.forEach((f, i) => {
    requireShare(`forecasts[${i}]`, f);
    if (outcomes[i] !== 0 && outcomes[i] !== 1) throw new RangeError(`outcomes[${i}] must be 0 or 1`);
  });
}
