import { meanOf, shareOf } from './estimate.ts';
import type { Journey } from './contact.ts';
import type { Measure } from './measure.ts';
import { isResolved } from './resolution.ts';
import { WINDOWS, within } from './windows.ts';

/** FCR true: customers whose problem was truly resolved in their first contact, of all who turned to the bot first. A share, 0..1. */
export const fcrTrue: Measure = {
  name: 'fcr_true',
  unit: 'share',
  better: 'higher',
  of: ({ journeys }) => shareOf(journeys.filter(beganWithBot), isSolved),
};

/** FCR measured: customers who did not call again within 7 days, of all who turned to the bot first, as a dashboard has it. A share, 0..1. */
export const fcrMeasured: Measure = {
  name: 'fcr_measured',
  unit: 'share',
  better: 'higher',
  of: ({ journeys }) => shareOf(journeys.filter(beganWithBot), seemsSolved),
};

/** FCR measured less FCR true, on the same customers: those who were failed and stayed away. A ratio, -1..1. */
export const fcrGap: Measure = {
  name: 'fcr_gap',
  unit: 'ratio',
  better: 'lower',
  of: ({ journeys }) =>
    meanOf(journeys.filter(beganWithBot), (journey) => Number(seemsSolved(journey)) - Number(isSolved(journey))),
};

/** True if the customer turned to the bot first, and not to people. */
export function beganWithBot({ contacts }: Journey): boolean {
  return contacts[0]!.channel !== 'phone';
}

function isSolved({ contacts }: Journey): boolean {
  return isResolved(contacts[0]!);
}

function seemsSolved(journey: Journey): boolean {
  return within(journey, WINDOWS['7d']).length === 1;
}
