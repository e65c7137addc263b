import { availableParallelism } from 'node:os';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Ms } from './clock.ts';

/** Bytes of garbage that may gather until the next time: what 250,000 turns leave. */
const ROOM = 1.2e9;
/** For so long it is waited until V8 is through. */
const PATIENCE: Ms = 2000;

let collect: ((how?: { readonly type: 'minor' }) => void) | undefined;
/** V8 has that room. */
let roomy = false;

/**
 * Clears memory while nobody waits for it, and leaves V8 room until the next time. Of its own accord it would look through all
 * of it while customers are driven: tens of thousands who wait have to be looked at, and each time makes thousands late, more
 * of them in small steps than in one. The young memory, some MB that are cleared many times a second, stays as it is.
 */
export async function clearMemory(): Promise<void> {
  collect ??= collector();
  if (roomy && (await clearedInSteps(collect))) return;
  collect();
  // Only now: what V8 had begun in steps it has ended by that.
  setFlagsFromString('--no-incremental-marking');
  setFlagsFromString(`--heap-growing-percent=${Math.round((100 * ROOM) / process.memoryUsage().heapUsed)}`);
  // On one core its threads would only wait for each other.
  if (availableParallelism() === 1) setFlagsFromString('--no-parallel-scavenge');
  // By that it knows of the room.
  collect();
  roomy = true;
}

/** Leaves memory to V8 again. That is so for all threads: not before the last of those that drive is through. */
export function leaveMemory(): void {
  collect ??= collector();
  setFlagsFromString('--incremental-marking');
  setFlagsFromString('--heap-growing-percent=0');
  collect();
  roomy = false;
}

/**
 * Lets V8 look through all memory in steps, as it would of its own accord. Told to, it does so in one go, and throws away the code
 * that serves customers once all of them are gone: each rung would begin as cold as the first. False if it does not come to an end.
 */
async function clearedInSteps(collect: (how: { readonly type: 'minor' }) => void): Promise<boolean> {
  setFlagsFromString('--incremental-marking');
  // However little there is to clear.
  setFlagsFromString('--stress-incremental-marking');
  const cleared = new Promise<boolean>((resolve) => {
    const end = (how: boolean): void => {
      observer.disconnect();
      clearTimeout(patience);
      resolve(how);
    };
    const observer = new PerformanceObserver((list) => {
      if (list.getEntries().some(isWhole)) end(true);
    });
    observer.observe({ entryTypes: ['gc'] });
    const patience = setTimeout(() => end(false), PATIENCE);
  });
  // After it V8 looks whether to begin.
  collect({ type: 'minor' });
  const ended = await cleared;
  setFlagsFromString('--no-stress-incremental-marking');
  setFlagsFromString('--no-incremental-marking');
  return ended;
}

const isWhole = (entry: object): boolean =>
  (entry as { readonly detail: { readonly kind: number } }).detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR;

function collector(): NonNullable<typeof collect> {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as NonNullable<typeof collect>;
}
