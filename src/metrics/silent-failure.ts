import { isContained } from './containment.ts';
import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';
import { isResolved } from './resolution.ts';
import { cameBack, WINDOWS } from './windows.ts';

/** Among the contacts that ended without a human: neither resolved nor followed by another within 7 days. No dashboard sees them. A share, 0..1. */
export const silentFailure: Measure = {
  name: 'silent_failure',
  unit: 'share',
  better: 'lower',
  of: ({ contacts }) =>
    shareOf(contacts.filter(isContained), (contact) => !isResolved(contact) && !cameBack(contact, WINDOWS['7d'])),
};
