import { drivenIn } from '../events/plan.ts';
import type { Fold } from './fold.ts';
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

/** Whether any customer was shown another's data, on the ladder or in a shock, and however late irate was. */
export function leaked(fold: Fold): boolean {
  return drivenIn(fold.head.plan).some(({ step }) => (fold.rows(step)?.leaks.length ?? 0) > 0);
}
