import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of garbage that may gather until the next time: what 250,000 turns leave. */
const ROOM = 1.2e9;

let clear: (() => void) | undefined;

/**
 * Clears memory while nobody waits for it, and leaves V8 room until the next time. Of its own accord it would look through all
 * of it while customers are driven: tens of thousands who wait have to be looked at, and each time makes thousands late, more
 * of them in small steps than in one. The young memory, some MB that are cleared many times a second, stays as it is.
 */
export function clearMemory(): void {
  clear ??= collector();
  clear();
  // Only now: what V8 had begun in steps it has ended by that.
  setFlagsFromString('--no-incremental-marking');
  setFlagsFromString(`--heap-growing-percent=${Math.round((100 * ROOM) / process.memoryUsage().heapUsed)}`);
  // On one core its threads would only wait for each other.
  if (availableParallelism() === 1) setFlagsFromString('--no-parallel-scavenge');
  // By that it knows of the room.
  clear();
}

/** Leaves memory to V8 again. That is so for all threads: not before the last of those that drive is through. */
export function leaveMemory(): void {
  clear ??= collector();
  setFlagsFromString('--incremental-marking');
  setFlagsFromString('--heap-growing-percent=0');
  clear();
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
