import type { Estimate } from './estimate.ts';
import { meanOf, share } from './estimate.ts';
import type { Journey } from './contact.ts';
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
  const made = meanOf(journeys, (journey) => contactsOf(journey, window));
  const of = (contacts: number | null): number | null => (contacts === null ? null : Math.max(0, 1 - 1 / contacts));
  // Nobody came back: the bound is that of no one out of so many.
  if (made.value === 1) return { value: 0, low: 0, high: share(0, made.n).high, n: made.n, k: null };
  return { value: of(made.value), low: of(made.low), high: of(made.high), n: made.n, k: null };
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
