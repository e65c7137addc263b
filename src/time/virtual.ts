import { Calendar } from './calendar.ts';
import type { Alarm, Clock, Ms } from './clock.ts';

/** Alarms between two turns of the event loop, in which signals are seen and streams drain. */
const BREATH = 4096;

/** A clock that jumps from alarm to alarm: a day passes in seconds, and the same alarms ring in the same order. `start`: where it begins. */
export function virtualClock(start: Ms = 0): Clock {
  const calendar = new Calendar<() => void>();
  let now = start;
  return {
    time: 'virtual',
    now: () => now,
    alarm: (delay, ring): Alarm => calendar.add(now + Math.max(0, delay), ring),
    silence: (alarm) => calendar.cancel(alarm),
    spare: (work) => work(),
    rest: () => Promise.resolve(),
    async run(main) {
      let settled = false;
      const result = main().finally(() => (settled = true));
      // Nobody awaits it before the loop ends; a failure is thrown there.
      result.catch(() => undefined);
      await breath();
      for (let rung = 1; !isSettled(); rung++) {
        if (rung % BREATH === 0 || calendar.next() === null) await breath();
        if (isSettled()) break;
        const next = calendar.next();
        if (next === null) throw new Error('the simulation is stuck: nothing is due and it is not done');
        now = next;
        calendar.take()();
      }
      return result;

      function isSettled(): boolean {
        return settled;
      }
    },
  };
}

/** Lets promises settle, signals arrive and streams drain. */
function breath(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}
