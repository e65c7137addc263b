import type { Estimate } from './estimate.ts';
import { NOTHING } from './estimate.ts';
import { reproductionFromCohort } from '../statistics/index.ts';
import type { Measure } from './measure.ts';
import type { Sample } from './sample.ts';
import type { Window } from './windows.ts';
import { WINDOWS, within } from './windows.ts';

/**
 * R, repeat contacts caused per contact: 1 - 1/A, with A the contacts per problem linked within the window. Its
 * interval takes customers, not contacts, as the unit. A ratio, 0..1.
 */
function reproduction(name: string, window: Window): Measure {
  return { name, unit: 'ratio', better: 'lower', of: (sample) => reproductionOf(sample, window) };
}

function reproductionOf({ journeys }: Sample, window: Window): Estimate {
  const sizes = new Map<number, number>();
  for (const journey of journeys) {
    const size = within(journey, WINDOWS[window]).length;
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  const cohort = reproductionFromCohort(sizes);
  if (cohort === null) return NOTHING;
  const { reproduction, lower, upper } = cohort;
  const clip = (bound: number | null): number | null => (bound === null ? null : Math.min(1, Math.max(0, bound)));
  return { value: reproduction, low: clip(lower), high: clip(upper), n: journeys.length, k: null };
}

export const reproductions: readonly Measure[] = [
  reproduction('repeats_per_contact', '7d'),
  reproduction('repeats_per_contact_30m', '30m'),
];
