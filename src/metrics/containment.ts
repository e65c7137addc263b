import type { Contact } from './contact.ts';
import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';

/** Deflection as a dashboard counts it: contacts that ended without a human, of all contacts started. A share, 0..1. */
export const containment: Measure = {
  name: 'containment',
  unit: 'share',
  better: 'higher',
  of: ({ contacts }) => shareOf(contacts, isContained),
};

/** True if no human took over. Who gave up in silence counts as contained: that is how dashboards count, and what is wrong with them. */
export function isContained({ ending, outcome }: Contact): boolean {
  return ending !== 'handed_over' && outcome !== 'handed_off';
}
