import type { Ms } from '../time/clock.ts';
import type { Fold } from './fold.ts';
import type { Loop } from './loop.ts';
import type { Sample } from './sample.ts';

/** Whether a rung lasted until its repeat contacts were as many as they come to be; times on the run's clock. */
export interface Dwell {
  readonly perHour: number;
  /** From the first arrival to the last, in the shortest of its steps. */
  readonly held: Ms;
  /** Mean delay until a customer returned. */
  readonly delay: Ms;
  /** Mean time from the beginning of a contact to its end. */
  readonly contact: Ms;
  /** Three times delay / (1 - loop gain); null where the gain is not known, or one or more: then nothing comes to rest. */
  readonly needed: Ms | null;
}

/** A loop has come to rest after so many of its time constants. */
const CONSTANTS = 3;

/** Null where nobody returned, or nothing was measured. */
export function dwellOf(fold: Fold, { contacts, calls, steps, perHour }: Sample, loop: Loop | null): Dwell | null {
  const { returnScale } = fold.head.plan;
  const delays = [...contacts, ...calls].flatMap(({ after }) => after ?? []);
  const lasted = contacts.flatMap(({ at, ended }) => (ended === null ? [] : [ended - at]));
  const held = steps.flatMap((step) => {
    const rows = fold.rows(step);
    return rows === null || rows.begun.length === 0 ? [] : [rows.lastArrival - rows.begun.get(0, 0)];
  });
  if (delays.length === 0 || held.length === 0) return null;
  const delay = mean(delays) / returnScale;
  const gain = loop?.gains[loop.rungs.indexOf(perHour)]?.value ?? null;
  const needed = gain === null || gain >= 1 ? null : (CONSTANTS * delay) / (1 - Math.max(0, gain));
  return { perHour, held: Math.min(...held), delay, contact: mean(lasted), needed };
}

/** False where the rung did not last long enough; null where that cannot be told, or nobody had to be waited for. */
export function heldLongEnough(dwell: Dwell | null): boolean | null {
  return dwell === null || dwell.needed === null ? null : dwell.held >= dwell.needed;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}
