import { Worker } from 'node:worker_threads';
import type { Ms } from '../time/clock.ts';
import { leaveMemory } from '../time/memory.ts';
import { EXIT, explain } from './exit.ts';
import type { Gate } from './gate.ts';
import type { Facts } from './tally.ts';

/** What a thread that drives a shard is told at its birth. */
export interface Work extends Omit<Gate, 'stop' | 'ready' | 'show'> {
  readonly verb: 'run' | 'simulate';
  /** The options of the verb, with the shard among them. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Somebody looks at what it sees. */
  readonly shown?: boolean;
}

/** What it says: that nothing but the load is left to do; what it has seen; that it is through, with its exit code. */
export type FromWorker = 'ready' | { readonly facts: Facts } | { readonly code: number };
/** What it is told then. `begin`: epoch ms, by the clock of who brings them together. */
export type ToWorker = 'stop' | { readonly begin: Ms };

/** A thread that drives a shard. */
export interface Driver {
  /** Resolves when nothing but the load is left to do; of a virtual run never. */
  readonly ready: Promise<void>;
  /** Resolves to the exit code. */
  readonly ended: Promise<number>;
  tell(told: ToWorker): void;
}

/**
 * MB of young memory: three times a semi-space of 8, for Node's own 16. Clearing it halts a thread more often, but not for as
 * long (`bench/load/many.ts` prints the halts, with and without the flag that does so).
 */
const YOUNG = 24;

const WORKER = new URL('./worker.js', import.meta.url);

/** Starts a thread; `show` is told what it sees. What it prints of its shard is nobody's to read; its errors are. */
export function driver(work: Work, show: (facts: Facts) => void = () => undefined, script = WORKER): Driver {
  const worker = new Worker(script, {
    workerData: work,
    stdout: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  let code = null as number | null;
  worker.once('error', (error) => (code = explain(error)));
  return {
    ready: new Promise((ready) =>
      worker.on('message', (told: FromWorker) => {
        if (told === 'ready') ready();
        else if ('facts' in told) show(told.facts);
        else code = told.code;
      }),
    ),
    ended: new Promise((ended) => worker.once('exit', () => ended(code ?? EXIT.bug))),
    tell: (told) => worker.postMessage(told),
  };
}

/** From the last one's being ready until all begin, ms: the word must have reached every thread. */
const SOON: Ms = 250;

/**
 * Threads that each drive a shard: they begin together when all are ready, and when one fails, or `stop` is aborted, the
 * others end too, with their logs whole. `show` is told what each sees. Resolves to the exit code: good, or that of the first
 * that failed.
 */
export async function drivenBy(
  team: readonly Work[],
  stop: AbortSignal,
  show: (facts: Facts, index: number) => void = () => undefined,
  script = WORKER,
): Promise<number> {
  const drivers = team.map((work, index) => driver(work, (facts) => show(facts, index), script));
  const tell = (told: ToWorker): void => drivers.forEach((each) => each.tell(told));
  const end = (): void => tell('stop');
  stop.addEventListener('abort', end);
  void Promise.all(drivers.map(({ ready }) => ready)).then(() => tell({ begin: Date.now() + SOON }));
  let failed = null as number | null;
  await Promise.all(
    drivers.map(async ({ ended }) => {
      const code = await ended;
      if (code === EXIT.good || failed !== null) return;
      failed = code;
      end();
    }),
  );
  stop.removeEventListener('abort', end);
  leaveMemory();
  return failed ?? EXIT.good;
}
