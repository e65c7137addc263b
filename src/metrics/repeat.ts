import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';
import type { Window } from './windows.ts';
import { WINDOWS, within } from './windows.ts';

/**
 * Customers who called again about the same problem within the window, of all customers, in simulated time. A share,
 * 0..1; a lower bound where the run ended before some had their full window.
 */
function repeatRate(name: string, window: Window): Measure {
  return {
    name,
    unit: 'share',
    better: 'lower',
    of: ({ journeys }) => shareOf(journeys, (journey) => within(journey, WINDOWS[window]).length > 1),
  };
}

export const repeatRates: readonly Measure[] = [repeatRate('repeat_rate', '7d'), repeatRate('repeat_rate_30m', '30m')];
