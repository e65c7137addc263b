import { parentPort, workerData } from 'node:worker_threads';
import { explain } from './exit.ts';
import { workSchema } from './workers.ts';

/** One thread of a run: drives its shard, and says how that ended. */
const { verb, args } = workSchema.parse(workerData);
const { handle } = verb === 'run' ? await import('./run.ts') : await import('./simulate.ts');
try {
  parentPort!.postMessage(await handle(args));
} catch (error) {
  parentPort!.postMessage(explain(error));
}
