import type { Chance } from '../../chance/random.ts';
import type { Signal, Target } from '../../targets/target.ts';
import type { Clock, Ms } from '../../time/clock.ts';
import { openFloor } from '../floor.ts';

/** Workers and a queue, and nothing that is ever said wrong: whom a worker takes in time is served, and keeps it busy. */
export interface QueueControl {
  readonly workers: number;
  /** Mean time of a contact, exponential. */
  readonly handle: Ms;
  /** Who has left is worked on all the same, and the work is lost; else who leaves leaves the queue (Erlang A). */
  readonly ghosts: boolean;
}

/** The control bot of metastability: with ghosts it must be flagged, without it cannot tip. */
export function queueBot({ workers, handle, ghosts }: QueueControl, clock: Clock, chance: Chance): Target {
  const floor = openFloor({ workers, room: Infinity, ghosts, thrash: 0 }, clock);
  return {
    name: ghosts ? 'silent-abandon control' : 'Erlang A control',
    protocol: 'in process',
    time: clock.time,
    turnEnd: 'the call returns',
    connection: 'none',
    open: ({ contact }) => ({
      say(_, hear) {
        let gone = false;
        floor.submit({
          abandoned: () => gone,
          start: () => {
            clock.alarm(0, () => {
              if (!gone) for (const signal of SERVED) hear(signal);
            });
            return -Math.log(1 - chance('control', contact)()) * handle;
          },
          finish: () => undefined,
        });
        return () => {
          gone = true;
        };
      },
      close: () => undefined,
    }),
    close: () => Promise.resolve(),
  };
}

const SERVED: readonly Signal[] = [
  { kind: 'bubble', text: 'served' },
  { kind: 'meta', meta: { intent: 'served' } },
  { kind: 'over', how: 'replied' },
];
