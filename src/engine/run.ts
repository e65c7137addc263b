import type { DoneEvent, RunEvent } from '../events/event.ts';
import { drivenIn } from '../events/plan.ts';
import type { Clock, Ms } from '../time/clock.ts';
import { startsOf } from './budget.ts';
import { round } from './converse.ts';
import type { Ports } from './ports.ts';
import { drive } from './step.ts';

/** A run that goes on where it was broken off. Its heading is written. */
export interface Resumed {
  /** Steps before this one were driven. */
  readonly from: number;
  /** By which its customers are known to the bot: one that was spoken to before the break must not be taken for known. */
  readonly name: string;
}

/**
 * Climbs the ladder: every step of the plan, one after the other. All it learns goes into `ports.write`.
 * `stop` ends it early, with the log whole.
 * @throws if the clock and the target do not live in the same time
 */
export async function run(
  heading: RunEvent,
  ports: Ports,
  stop: AbortSignal,
  resumed?: Resumed,
): Promise<DoneEvent['why']> {
  if (ports.clock.time !== ports.target.time)
    throw new Error(`a ${ports.clock.time} clock cannot drive a target in ${ports.target.time} time`);
  return ports.clock.run(async () => {
    if (!resumed) ports.write(heading);
    const { plan } = heading;
    const steps = drivenIn(plan);
    const from = resumed?.from ?? 0;
    const starts = ports.start === undefined ? null : startsOf(plan, from, ports.start);
    let decided = false;
    for (const [index, step] of steps.entries()) {
      if (index < from) continue;
      decided = index > 0 && steps[index - 1]!.block < step.block && (ports.enough?.() ?? false);
      if (decided) break;
      await ports.clock.rest();
      if (stop.aborted) break;
      if (step.step > 0 || starts) {
        // Who begins with others rested while it waited for them.
        const rest = index === 0 || (starts && index === from) ? 0 : plan.washOut;
        await quiet(rest, starts?.get(step.step) ?? 0, ports.clock, stop);
      }
      await drive(step, resumed?.name ?? heading.id, heading, ports, stop);
    }
    const why = stop.aborted ? 'interrupted' : decided ? 'decided' : 'finished';
    ports.write({ kind: 'done', at: round(ports.clock.now()), why });
    return why;
  });
}

/** Lets queues empty and quotas come back, until `start` at least. It ends on a whole ms, as times are written. */
function quiet(ms: Ms, start: Ms, clock: Clock, stop: AbortSignal): Promise<void> {
  const now = clock.now();
  return new Promise((resolve) => {
    const over = (): void => {
      clock.silence(alarm);
      stop.removeEventListener('abort', over);
      resolve();
    };
    const alarm = clock.alarm(Math.max(start, Math.ceil(now + ms)) - now, over);
    stop.addEventListener('abort', over);
  });
}
