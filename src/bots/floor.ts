import type { Clock, Ms } from '../time/clock.ts';

/** A turn that waits for a worker. */
export interface Job {
  /** Nobody waits for it any more. */
  readonly abandoned: () => boolean;
  /** A worker takes it; returns for how long it is busy with it. `load`: share of workers that are busy, 0..1. */
  readonly start: (waited: Ms, load: number) => Ms;
  readonly finish: () => void;
}

export interface FloorPlan {
  readonly workers: number;
  /** Turns that may wait; more are turned away. */
  readonly room: number;
  /** Whether turns that nobody waits for still occupy a worker. */
  readonly ghosts: boolean;
  /** How much a full room slows everybody down: service time times (1 + thrash x waiting / workers). */
  readonly thrash: number;
}

/** Workers and their queue, first in, first out. */
export interface Floor {
  /** False if there is no room. */
  submit(job: Job): boolean;
  readonly waiting: number;
  readonly busy: number;
}

export function openFloor(plan: FloorPlan, clock: Clock): Floor {
  let queue: { job: Job; since: Ms }[] = [];
  let head = 0;
  let busy = 0;
  const waiting = (): number => queue.length - head;

  const work = (job: Job, since: Ms): void => {
    busy += 1;
    const slow = 1 + (plan.thrash * waiting()) / plan.workers;
    const service = job.start(clock.now() - since, busy / plan.workers) * slow;
    clock.alarm(service, () => {
      busy -= 1;
      job.finish();
      next();
    });
  };
  const next = (): void => {
    while (busy < plan.workers && waiting() > 0) {
      const { job, since } = queue[head++]!;
      if (head > 1024 && head * 2 > queue.length) {
        queue = queue.slice(head);
        head = 0;
      }
      if (plan.ghosts || !job.abandoned()) work(job, since);
    }
  };

  return {
    submit(job) {
      if (busy < plan.workers) work(job, clock.now());
      else if (waiting() >= plan.room) return false;
      else queue.push({ job, since: clock.now() });
      return true;
    },
    get waiting() {
      return waiting();
    },
    get busy() {
      return busy;
    },
  };
}
