import type { Journey } from './contact.ts';
import { rateOf, shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';

/** From here on what a customer remembers is anger, 0..1. */
const ANNOYED_FROM = 0.6;

/** Simulated annoyed customers, of all customers. A share, 0..1. */
export const annoyedShare: Measure = {
  name: 'annoyed',
  unit: 'share',
  better: 'lower',
  of: ({ journeys }) => shareOf(journeys, isAnnoyed),
};

/** Simulated annoyed customers per hour of load. */
export const annoyedPerHour: Measure = {
  name: 'annoyed_per_hour',
  unit: 'per_hour',
  better: 'lower',
  of: ({ journeys, perHour }) => rateOf(shareOf(journeys, isAnnoyed), perHour),
};

/** True if the customer remembers it with anger, or found out that it had been told something wrong. */
export function isAnnoyed({ remembered, discovered }: Journey): boolean {
  return discovered || (remembered !== null && remembered >= ANNOYED_FROM);
}
