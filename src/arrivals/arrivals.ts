import type { Random } from '../chance/random.ts';
import type { Plan } from '../events/plan.ts';
import type { Ms } from '../time/clock.ts';

const HOUR = 3_600_000;

/** Due times of one rung's first contacts since its start, ascending, without end; blind to the bot. */
export function* arrivals(kind: Plan['arrivals'], perHour: number, random: Random): Generator<Ms, never> {
  // One path of unit rate, stretched: the same draws make the arrivals of every rung.
  for (let at = 0, nth = 0; ; nth++) {
    at = kind === 'constant' ? nth : at - Math.log(1 - random());
    yield (at * HOUR) / perHour;
  }
}
