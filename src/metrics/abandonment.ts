import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';

/** Contacts that the customer left unserved or without a reply within its patience, of all contacts started. A share, 0..1. */
export const abandonment: Measure = {
  name: 'abandonment',
  unit: 'share',
  better: 'lower',
  of: ({ contacts }) => shareOf(contacts, ({ ending }) => ending === 'gave_up' || ending === 'timed_out'),
};
