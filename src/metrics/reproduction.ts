import type { Estimate } from './estimate.ts';
import { meanOf, Z95 } from './estimate.ts';
import type { Journey } from './contact.ts';
import { clopperPearson, wilsonAt } from '../statistics/index.ts';
import type { Measure } from './measure.ts';
import type { Sample } from './sample.ts';
import type { Window } from './windows.ts';
import { WINDOWS, within } from './windows.ts';

/**
 * R, repeat contacts caused per contact: 1 - 1/A, with A the contacts per problem linked within the window. Its
 * interval takes customers, not contacts, as the unit, or blocks where they differ. A ratio, 0..1.
 */
function reproduction(name: string, window: Window): Measure {
  return { name, unit: 'ratio', better: 'lower', of: (sample) => reproductionOf(sample, window) };
}

function reproductionOf({ journeys }: Sample, window: Window): Estimate {
  const { value, low, high, n } = additional(journeys, (journey) => contactsOf(journey, window) - 1);
  if (value === 0) return { value: 0, low: 0, high: clopperPearson(0, n).upper, n, k: null };
  const of = (more: number | null): number | null => (more === null ? null : 1 - 1 / (1 + Math.max(0, more)));
  return { value: of(value), low: of(low), high: of(high), n, k: null };
}

/** Mean of a count that is mostly none: up to one in two as a share, whose interval is not centred; beyond as a mean. */
function additional(journeys: readonly Journey[], more: (journey: Journey) => number): Estimate {
  const mean = meanOf(journeys, more);
  if (mean.value === null || mean.value === 0 || mean.low === null || mean.value > 0.5) return mean;
  const error = (mean.value - mean.low) / Z95;
  const { lower, upper } = wilsonAt(mean.value, (mean.value * (1 - mean.value)) / (error * error), Z95);
  return { ...mean, low: lower, high: upper };
}

/** A return that the run did not live to see was on its way within the week, for nobody waits longer. */
function contactsOf(journey: Journey, window: Window): number {
  const { contacts, again } = journey;
  const linked = within(journey, WINDOWS[window]).length;
  return linked === contacts.length && again !== null && window === '7d' ? linked + 1 : linked;
}

export const reproductions: readonly Measure[] = [
  reproduction('repeats_per_contact', '7d'),
  reproduction('repeats_per_contact_30m', '30m'),
];
