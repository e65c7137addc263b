import { isContained } from './containment.ts';
import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';
import { isResolved } from './resolution.ts';

/** Truly resolved among the contacts that ended without a human. A share, 0..1. */
export const deflectionQuality: Measure = {
  name: 'deflection_quality',
  unit: 'share',
  better: 'higher',
  of: ({ contacts }) => shareOf(contacts.filter(isContained), isResolved),
};
