import { parentPort, workerData } from 'node:worker_threads';
import type { Ms } from '../time/clock.ts';
import { explain } from './exit.ts';
import type { Gate } from './gate.ts';
import { type FromWorker, type ToWorker, type Work } from './team.ts';

/** One thread of a run: drives its shard, and says how that ended. */
const port = parentPort!;
const { verb, args, began, keep, offset, shown } = workerData as Work;
const tell = (told: FromWorker): void => port.postMessage(told);

const stop = new AbortController();
let begin: (at: Ms) => void;
const begins = new Promise<Ms>((resolve) => (begin = resolve));
port.on('message', (told: ToWorker) => {
  begin(told === 'stop' ? Date.now() : told.begin);
  if (told === 'stop') stop.abort();
});
const gate: Gate = {
  ...{ began, keep, offset, stop: stop.signal },
  ready() {
    tell('ready');
    return begins;
  },
  show: shown ? (facts) => tell({ facts }) : null,
};

const { handle } = verb === 'run' ? await import('./run.ts') : await import('./simulate.ts');
try {
  tell({ code: await handle(args, gate) });
} catch (error) {
  tell({ code: explain(error) });
}
port.close();
