import type { Measure } from './measure.ts';

/** Incidents in which a customer was shown another customer's data. A count: one is too many. */
export const crossTalk: Measure = {
  name: 'cross_talk',
  unit: 'count',
  better: 'lower',
  of: ({ contacts, leaks }) => ({
    value: contacts.length === 0 ? null : leaks.length,
    low: null,
    high: null,
    n: contacts.length,
    k: null,
  }),
};
