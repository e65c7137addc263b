import { quantile, shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';

/** A quantile of the wait at the human desk, simulated ms, of the contacts handed over to it. */
export function deskWait(percent: number): Measure {
  return {
    name: `desk_wait p${percent}`,
    unit: 'ms',
    better: 'lower',
    of: ({ contacts, calls }) =>
      quantile(
        Float64Array.from([...contacts, ...calls].flatMap(({ deskWaited }) => deskWaited ?? [])).sort(),
        percent / 100,
      ),
  };
}

/** Customers who left the desk's queue before a human came, of those handed over. A share, 0..1. */
export const deskAbandonment: Measure = {
  name: 'desk_abandonment',
  unit: 'share',
  better: 'lower',
  of: ({ contacts, calls }) =>
    shareOf(
      [...contacts, ...calls].filter(({ desk }) => desk !== null),
      ({ desk }) => desk === 'abandoned',
    ),
};
