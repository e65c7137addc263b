import type { Estimate } from './estimate.ts';
import { NOTHING } from './estimate.ts';
import { clopperPearson } from './interval.ts';
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
  const n = journeys.length;
  if (n === 0) return NOTHING;
  const sizes = journeys.map((journey) => within(journey, WINDOWS[window]).length);
  const perProblem = sizes.reduce((sum, size) => sum + size, 0) / n;
  if (perProblem === 1) return { value: 0, low: 0, high: clopperPearson(0, n).high, n, k: null };
  const value = 1 - 1 / perProblem;
  const variance = n < 2 ? Number.NaN : sizes.reduce((sum, size) => sum + (size - perProblem) ** 2, 0) / (n - 1);
  const half = (1.959963984540054 * Math.sqrt(variance / n)) / perProblem ** 2;
  if (Number.isNaN(half)) return { value, low: null, high: null, n, k: null };
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), n, k: null };
}

export const reproductions: readonly Measure[] = [
  reproduction('repeats_per_contact', '7d'),
  reproduction('repeats_per_contact_30m', '30m'),
];
