import type { Write } from '../events/event.ts';
import type { ShockStep } from '../events/plan.ts';
import type { Alarm, Clock } from '../time/clock.ts';
import { round } from './converse.ts';

/** Which part of a shock is under way. */
export interface PhaseNow {
  /** The share of turns that the bot is let answer, 0..1. */
  readonly capacity: number;
  begin(): void;
  end(): void;
}

/** Goes through the parts of a shock, each written down as it begins; the last goes on until the end. */
export function phaseIn({ step, phases }: ShockStep, clock: Clock, write: Write): PhaseNow {
  let now = 0;
  let next: Alarm | null = null;
  const enter = (part: number): void => {
    now = part;
    const { name, load, capacity, lasts } = phases[part]!;
    write({ kind: 'phase', at: round(clock.now()), step, name, load, capacity });
    next = part + 1 < phases.length ? clock.alarm(lasts, () => enter(part + 1)) : null;
  };
  return {
    get capacity() {
      return phases[now]!.capacity;
    },
    begin: () => enter(0),
    end() {
      if (next !== null) clock.silence(next);
    },
  };
}
