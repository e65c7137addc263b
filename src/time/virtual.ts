import { Calendar } from './calendar.ts';
import type { Alarm, Clock, Ms } from './clock.ts';

/** Alarms between two turns of the event loop, in which signals are seen and streams drain. */
const BREATH = 4096;

/** A clock that jumps from alarm to alarm: a day passes in seconds, and the same alarms ring in the same order. */
export function virtualClock(): Clock {
  const calendar = new Calendar<() => void>();
  let now: Ms = 0;
  return {
    time: 'virtual',
    now: () => now,
    alarm: (delay, ring): Alarm => calendar.add(now + Math.max(0, delay), ring),
    silence: (alarm) => calendar.cancel(alarm),
    async run(main) {
      const state = { finished: false };
      main(() => (state.finished = true));
      for (let rung = 1; !state.finished; rung++) {
        if (rung % BREATH === 0 || calendar.next() === null) await new Promise((resume) => setImmediate(resume));
        const next = calendar.next();
        if (next === null) throw new Error('the simulation is stuck: nothing is due and it is not done');
        now = next;
        calendar.take()();
      }
    },
  };
}
