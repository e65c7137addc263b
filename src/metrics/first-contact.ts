import { shareOf } from './estimate.ts';
import type { Journey } from './contact.ts';
import type { Measure } from './measure.ts';
import { isResolved } from './resolution.ts';
import { WINDOWS, within } from './windows.ts';

/** FCR true: customers whose problem was truly resolved in their first contact, of all who turned to the bot first. A share, 0..1. */
export const fcrTrue: Measure = {
  name: 'fcr_true',
  unit: 'share',
  better: 'higher',
  of: ({ journeys }) => shareOf(journeys.filter(beganWithBot), ({ contacts }) => isResolved(contacts[0]!)),
};

/** FCR measured: customers who did not call again within 7 days, of all who turned to the bot first, as a dashboard has it. A share, 0..1. */
export const fcrMeasured: Measure = {
  name: 'fcr_measured',
  unit: 'share',
  better: 'higher',
  of: ({ journeys }) =>
    shareOf(journeys.filter(beganWithBot), (journey) => within(journey, WINDOWS['7d']).length === 1),
};

function beganWithBot({ contacts }: Journey): boolean {
  return contacts[0]!.channel !== 'phone';
}
