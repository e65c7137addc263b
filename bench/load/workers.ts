/**
 * What a second core is worth: the same customers, driven by one worker on one core and by two on two, as `--workers` has
 * them (threads, each with its shard, its oracle and its log). In virtual time, so that no target takes a share of the
 * cores and a worker is as fast as its core.
 *
 *   npm run -s build && npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/workers.js [customers a rung = 20000] [blocks = 3]
 *
 * Threads are started, packs read and code grown warm within the time, so that the shorter a run the less it shows. At least 1.7 times as fast is wanted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drivenBy, type Work } from '../../src/cli/team.ts';
import { paired } from '../paired.ts';
import { OWN_CORE, pin, TARGET_CORE } from './pins.ts';

const customers = Number(process.argv[2] ?? 20_000);
const blocks = Number(process.argv[3] ?? 3);
const WORKER = pathToFileURL(resolve('dist/cli/worker.js'));
const LEAST = 1.7;
const PLAN = { plan: 'quick', ladder: `20/s; ${customers} each`, bot: 'careful', repeats: false, quiet: true };

/** Seconds until all have driven their share. @throws if one of them fails */
async function driven(workers: number): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'irate-workers-'));
  const team = Array.from({ length: workers }, (_, index): Work => ({
    verb: 'simulate',
    args: { ...PLAN, scenario: 'scenarios/retail.yaml', workers: 1, shard: `${index}/${workers}`, out, output: [] },
    ...{ began: new Date().toISOString(), keep: Infinity, offset: 0 },
  }));
  // Its threads for memory and for compiling would have the second core to themselves otherwise.
  pin(process.pid, ...[OWN_CORE, TARGET_CORE].slice(0, workers));
  const began = performance.now();
  const code = await drivenBy(team, new AbortController().signal, () => undefined, WORKER);
  const lasted = (performance.now() - began) / 1000;
  rmSync(out, { recursive: true, force: true });
  if (code !== 0) throw new Error(`a worker ended with ${code}`);
  return lasted;
}

const { bare, own, ratio, low, high } = await paired(
  () => driven(2),
  () => driven(1),
  blocks,
);
console.log(
  `${customers} customers a rung, ${blocks} blocks, medians: one worker ${own.toFixed(1)} s, two ${bare.toFixed(1)} s`,
);
console.log(
  `${ratio.toFixed(2)} times as fast (middle half ${low.toFixed(2)} to ${high.toFixed(2)}), at least ${LEAST}: ${ratio >= LEAST ? 'passed' : 'missed'}`,
);
