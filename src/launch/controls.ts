import type { HillCurve } from '../statistics/index.ts';
import { afterOf, NOTHING } from './after.ts';
import { NOBODY, PLAIN } from './plain.ts';
import { hillSurface } from './surface.ts';
import type { World } from './world.ts';

/** A bot that fails along a Hill curve of its load; of the failed, `returns` come back after `delay` hours on average. */
export function hillWorld(curve: HillCurve, perHour: number, returns: number, delay: number): World {
  return {
    ...PLAIN,
    perHour,
    bot: hillSurface(curve),
    memory: delay / 8,
    after: afterOf({ incomplete: { ...NOTHING, returns, delay } }),
  };
}

/**
 * A bot of workers and a queue: 50 of them, 5 minutes each, customers who wait 3. In silence: who gave up is worked on
 * all the same, so that the work of an overload is lost; else it leaves the queue (Erlang A), and nothing can tip.
 */
export function queueWorld(silent: boolean, perHour: number, returns: number, delay: number): World {
  return {
    ...PLAIN,
    perHour,
    drain: 1,
    intents: [{ name: 'any', weight: 1, to: 'people' }],
    staff: { ...NOBODY, agents: [50], handle: 5 / 60, patience: 3 / 60, silent },
    after: afterOf({ abandoned: { ...NOTHING, returns, delay } }),
  };
}
