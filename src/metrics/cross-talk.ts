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

/** Whether any customer was shown another's data, whatever its rung was for and however late irate was. */
export function leaked(fold: Fold): boolean {
  return fold.head.plan.steps.some(({ step }) => (fold.rows(step)?.leaks.length ?? 0) > 0);
}
