import { Worker } from 'node:worker_threads';
import type { Ms } from '../time/clock.ts';
import { EXIT, explain } from './exit.ts';

/** What a thread that drives a shard is told at its birth. */
export interface Work {
  readonly verb: 'run' | 'simulate';
  /** The options of the verb, with the shard among them. */
  readonly args: Readonly<Record<string, unknown>>;
  /** As in `Gate`. */
  readonly began: string;
  readonly keep: number;
}

/** What it says: that nothing but the load is left to do; that it is through, with its exit code. */
export type FromWorker = 'ready' | { readonly code: number };
/** What it is told then. `begin`: epoch ms. */
export type ToWorker = 'stop' | { readonly begin: Ms };

/** From the last one's being ready until all begin, ms: the word must have reached every thread. */
const SOON: Ms = 250;

const WORKER = new URL('./worker.js', import.meta.url);

/**
 * Threads that each drive a shard: they begin together when all are ready, and when one fails, or `stop` is aborted, the
 * others end too, with their logs whole. Resolves to the exit code: good, or that of the first that failed.
 */
export async function drivenBy(team: readonly Work[], stop: AbortSignal, script = WORKER): Promise<number> {
  const workers = team.map((work) => new Worker(script, { workerData: work, stdout: true }));
  const tell = (told: ToWorker): void => workers.forEach((worker) => worker.postMessage(told));
  const end = (): void => tell('stop');
  stop.addEventListener('abort', end);
  let waiting = workers.length;
  let failed = null as number | null;
  const ended = workers.map(
    (worker) =>
      new Promise<void>((gone) => {
        let code = null as number | null;
        worker.on('message', (told: FromWorker) => {
          if (told !== 'ready') code = told.code;
          else if (--waiting === 0) tell({ begin: Date.now() + SOON });
        });
        worker.once('error', (error) => (code = explain(error)));
        worker.once('exit', () => {
          code ??= EXIT.bug;
          if (code !== EXIT.good && failed === null) {
            failed = code;
            end();
          }
          gone();
        });
      }),
  );
  await Promise.all(ended);
  stop.removeEventListener('abort', end);
  return failed ?? EXIT.good;
}
