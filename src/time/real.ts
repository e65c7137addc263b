import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import { Calendar } from './calendar.ts';
import type { Alarm, Clock, Ms } from './clock.ts';
import { clearMemory, leaveMemory } from './memory.ts';

/** Work that can wait is gathered for so long, ms: done together it takes half the time that it takes piece by piece. */
const GATHER: Ms = 25;
/** It is done for so long before alarms and sockets are looked after again, ms. */
const SLICE: Ms = 2;

/** The wall clock. All alarms share one calendar and one timer of Node's, so ten thousand customers cost one timer. `began`: what it shows at first. */
export function realClock(began: Ms = 0): Clock {
  const calendar = new Calendar<() => void>();
  const start = performance.now() - began;
  let timer: NodeJS.Timeout | undefined;
  let wakeAt = Infinity;
  let failed: ((reason: unknown) => void) | undefined;
  const now = (): Ms => performance.now() - start;

  const ring = (): void => {
    for (let next = calendar.next(); next !== null && next <= now(); next = calendar.next()) calendar.take()();
  };
  const wake = (): void => {
    wakeAt = Infinity;
    try {
      ring();
    } catch (error) {
      failed?.(error);
      return;
    }
    plan();
  };
  const plan = (): void => {
    const next = calendar.next();
    if (next === null || next >= wakeAt) return;
    clearTimeout(timer);
    wakeAt = next;
    // Rounded up: Node rounds down, and would wake us a fraction early to find nothing due.
    timer = setTimeout(wake, Math.max(0, Math.ceil(next - now())));
  };

  const spare = spareWork(now, ring, (error) => failed?.(error));

  return {
    time: 'real',
    now,
    alarm(delay, ring): Alarm {
      const alarm = calendar.add(now() + delay, ring);
      plan();
      return alarm;
    },
    silence(alarm) {
      calendar.cancel(alarm);
      if (calendar.next() !== null) return;
      // For nobody, it would keep the process from its end.
      clearTimeout(timer);
      wakeAt = Infinity;
    },
    spare,
    rest: clearMemory,
    async run(main) {
      // Keeps the process alive while the only thing to wait for is a socket without a reference.
      const alive = setInterval(() => undefined, 60_000);
      const broken = new Promise<never>((_, fail) => (failed = fail));
      try {
        return await Promise.race([main(), broken]);
      } finally {
        clearInterval(alive);
        clearTimeout(timer);
        // Whoever runs again sets alarms anew.
        wakeAt = Infinity;
        if (isMainThread) leaveMemory();
      }
    },
  };
}

/** Work that can wait, a slice at a time; who is due meanwhile goes `first`. */
function spareWork(now: () => Ms, first: () => void, failed: (reason: unknown) => void): Clock['spare'] {
  const waiting: (() => void)[] = [];
  let done = 0;
  let timer: NodeJS.Timeout | undefined;
  /** When it is begun; past while it is done. */
  let beginsAt = Infinity;
  const toil = (): void => {
    beginsAt = -Infinity;
    const until = now() + SLICE;
    try {
      while (done < waiting.length && now() < until) {
        first();
        waiting[done++]!();
      }
    } catch (error) {
      failed(error);
      return;
    }
    if (done < waiting.length) setImmediate(toil);
    else {
      waiting.length = done = 0;
      beginsAt = Infinity;
    }
  };
  return (work, within = GATHER) => {
    waiting.push(work);
    const at = now() + Math.min(GATHER, within);
    if (at >= beginsAt) return;
    clearTimeout(timer);
    beginsAt = at;
    timer = setTimeout(toil, at - now());
  };
}
