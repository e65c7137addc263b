import { meanOf } from './estimate.ts';
import type { Measure } from './measure.ts';

/** AHT, mean from the first to the last moment of a contact, in real ms: what the dashboard of this run would show. */
export const handleTime: Measure = {
  name: 'handle_time',
  unit: 'ms',
  better: 'lower',
  of: ({ contacts }) => meanOf(contacts, ({ ended, at }) => (ended === null ? null : ended - at)),
};

/** AHT in simulated ms: the customer's own time counts in full, where the run compressed it. */
export const handleTimeSimulated: Measure = {
  name: 'handle_time_simulated',
  unit: 'ms',
  better: 'lower',
  of: ({ contacts, timeScale }) =>
    meanOf(contacts, ({ ended, botTime, customerTime }) =>
      ended === null ? null : botTime + customerTime * timeScale,
    ),
};
