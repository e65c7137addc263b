import type { Chance } from '../chance/random.ts';
import { happens } from '../chance/draw.ts';
import type { ContactId, DeskEvent } from '../events/event.ts';
import type { Plan } from '../events/plan.ts';
import type { Alarm, Clock, Ms } from '../time/clock.ts';

/** What people made of a handed-over contact, and how long it waited (simulated ms). */
export type Served = (how: DeskEvent['how'], waited: Ms) => void;

interface Waiting {
  readonly contact: ContactId;
  readonly since: Ms;
  readonly served: Served;
  readonly patience: Alarm;
}

/** The people behind the bot: so many agents, one queue, and customers who give up waiting. */
export interface Desk {
  take(contact: ContactId, served: Served): void;
  /** Forgets everybody (the step is over). */
  clear(): void;
}

export function openDesk(staff: Plan['desk'], timeScale: number, clock: Clock, chance: Chance): Desk {
  const queue: Waiting[] = [];
  const open = new Set<Alarm>();
  let free = staff.agents;

  const later = (simulated: Ms, ring: () => void): Alarm => {
    const alarm = clock.alarm(simulated / timeScale, () => {
      open.delete(alarm);
      ring();
    });
    open.add(alarm);
    return alarm;
  };
  const exponential = (contact: ContactId, purpose: string, mean: Ms): Ms =>
    -Math.log(1 - chance('desk', purpose, contact)()) * mean;

  const serve = (): void => {
    while (free > 0 && queue.length > 0) {
      const next = queue.shift()!;
      clock.silence(next.patience);
      open.delete(next.patience);
      free--;
      const waited = (clock.now() - next.since) * timeScale;
      later(exponential(next.contact, 'handle', staff.handle), () => {
        free++;
        next.served(happens(chance('desk', 'error', next.contact), staff.error) ? 'failed' : 'resolved', waited);
        serve();
      });
    }
  };

  return {
    take(contact, served) {
      const since = clock.now();
      const patience = later(exponential(contact, 'patience', staff.patience), () => {
        queue.splice(
          queue.findIndex((waiting) => waiting.contact === contact),
          1,
        );
        served('abandoned', (clock.now() - since) * timeScale);
      });
      queue.push({ contact, since, served, patience });
      serve();
    },
    clear() {
      for (const alarm of open) clock.silence(alarm);
      open.clear();
      queue.length = 0;
      free = staff.agents;
    },
  };
}
