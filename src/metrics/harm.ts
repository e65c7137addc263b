import { cusumRunLength } from '../statistics/index.ts';
import { isError } from './error.ts';
import type { Estimate } from './estimate.ts';
import { shareOf } from './estimate.ts';
import type { Sample } from './sample.ts';

/** How a contact centre finds out. All but the rates are assumptions, and are printed as such. */
export const REVIEW = {
  /** Reviews an hour: what a quality desk can read does not grow with the load. */
  capacities: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  /** The desk that a single figure is given for. */
  usual: 20,
  /** Hours from a contact to its review. */
  lags: [1, 8, 24],
  usualLag: 24,
  /** Chance that a reviewer sees a failure. */
  sensitivity: 0.8,
  /** Failures found until somebody acts. */
  hits: 3,
  /** Reviews between two false alarms of a control chart. */
  falseAlarms: 5000,
} as const;

/** Customers harmed until somebody acts, at one capacity and lag. */
export interface Harmed {
  readonly reviewsPerHour: number;
  readonly lagHours: number;
  /** While reviews come upon enough failures. Does not depend on the load where all failures are alike. */
  readonly sampling: number;
  /** While the reviews that found them were waiting to be done. */
  readonly lag: number;
  readonly total: Estimate;
}

/** Customers harmed before detection, at a rung. */
export interface Harm {
  readonly perHour: number;
  /** Customers of whom a contact failed, of all. 0..1 */
  readonly harmed: Estimate;
  readonly curve: readonly Harmed[];
  /** With a control chart that knows the limit instead; null where the share is not above it, or nothing at all may fail. */
  readonly chart: { readonly reviews: number; readonly harmed: number; readonly falseAlarm: number } | null;
}

/** Null without a contact or a failure. `limit`: the share of failures that nobody is alarmed by. */
export function harmOf({ journeys, contacts, perHour }: Sample, limit: number): Harm | null {
  const failed = contacts.filter(isError).length;
  const harmed = shareOf(journeys, ({ contacts: all }) =>
    all.some((each) => each.channel !== 'phone' && isError(each)),
  );
  if (failed === 0 || harmed.value === null) return null;
  const error = failed / contacts.length;
  const contactsPerHour = (contacts.length / journeys.length) * perHour;
  const harmedPerHour = harmed.value * perHour;
  const found = error * REVIEW.sensitivity;
  const at = (reviewsPerHour: number, lagHours: number): Harmed => {
    const hours = REVIEW.hits / (Math.min(reviewsPerHour, contactsPerHour) * found);
    const [sampling, lag] = [hours * harmedPerHour, lagHours * harmedPerHour];
    // More failures are found sooner: only what happens during the lag grows with their share.
    const scaled = (bound: number): number => sampling + lag * (bound / harmed.value!);
    const total = { value: sampling + lag, low: scaled(harmed.low!), high: scaled(harmed.high!), n: harmed.n, k: null };
    return { reviewsPerHour, lagHours, sampling, lag, total };
  };
  return {
    perHour,
    harmed,
    curve: REVIEW.lags.flatMap((lag) => REVIEW.capacities.map((capacity) => at(capacity, lag))),
    chart: chartOf(limit * REVIEW.sensitivity, found, harmedPerHour, contactsPerHour),
  };
}

/** A Bernoulli CUSUM between what is allowed and what is there, at the usual desk and lag. */
function chartOf(allowed: number, found: number, harmedPerHour: number, contactsPerHour: number): Harm['chart'] {
  if (allowed <= 0 || found <= allowed * NOTICEABLE) return null;
  const m = Math.max(
    2,
    Math.round(Math.log((found * (1 - allowed)) / (allowed * (1 - found))) / Math.log((1 - allowed) / (1 - found))),
  );
  let [low, high] = [1, 8];
  while (cusumRunLength({ m, H: high }, allowed) < REVIEW.falseAlarms && high < MOST_H) high *= 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (cusumRunLength({ m, H: middle }, allowed) < REVIEW.falseAlarms) low = middle;
    else high = middle;
  }
  const reviews = cusumRunLength({ m, H: high }, found);
  const hours = reviews / Math.min(REVIEW.usual, contactsPerHour) + REVIEW.usualLag;
  return { reviews, harmed: hours * harmedPerHour, falseAlarm: cusumRunLength({ m, H: high }, allowed) };
}

/** A chart cannot tell apart what is nearly alike. */
const NOTICEABLE = 1.2;
const MOST_H = 2048;

/** Of a harm, the figure for the usual desk and lag. */
export function usualHarm({ curve }: Harm): Harmed {
  return curve.find(({ reviewsPerHour, lagHours }) => reviewsPerHour === REVIEW.usual && lagHours === REVIEW.usualLag)!;
}
