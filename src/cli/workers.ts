import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import type { Ms } from '../time/clock.ts';
import { EXIT, explain } from './exit.ts';
import { mergeRun } from './merge.ts';
import { positive } from './options.ts';

/** Options of a run that several threads of this machine drive. */
export const WORKERS = { workers: positive.int('write how many, as a whole number').max(64, 'at most 64').default(1) };

export function workersOption(argv: Argv): Argv {
  return argv.option('workers', {
    describe: 'threads that drive the customers, each its part, with connections of its own',
    type: 'number',
    default: 1,
  });
}

/** In which workers read their files, warm up and try their headroom before all of them begin, ms. */
const READY: Ms = 20_000;

interface Wanted {
  readonly workers: number;
  readonly out: string;
  readonly output: readonly string[];
  readonly exitZero: boolean;
  readonly shard?: unknown;
  readonly resume?: unknown;
}

/** Lets each worker drive its shard of the run and makes the run of all. Returns the exit code. @throws IrateError */
export async function inWorkers(
  verb: 'run' | 'simulate',
  args: Readonly<Record<string, unknown>>,
  wanted: Wanted,
): Promise<number> {
  if (wanted.shard !== undefined || wanted.resume !== undefined)
    throw new IrateError(
      'usage',
      'workers drive a whole run from its beginning',
      '--workers',
      'Leave out --shard and --resume, or --workers.',
    );
  mkdirSync(wanted.out, { recursive: true });
  const parts = mkdtempSync(join(wanted.out, '.shards-'));
  const startAt = verb === 'run' ? new Date(Date.now() + READY).toISOString() : undefined;
  const { workers } = wanted;
  try {
    const codes = await Promise.all(
      Array.from({ length: workers }, (_, index) =>
        work({ verb, args: { ...args, workers: 1, shard: `${index}/${workers}`, startAt, out: parts, quiet: true } }),
      ),
    );
    const failed = codes.find((code) => code !== EXIT.good);
    if (failed !== undefined) return failed;
    const shards = readdirSync(parts).map((name) => join(parts, name));
    return await mergeRun(shards, wanted);
  } finally {
    rmSync(parts, { recursive: true, force: true });
  }
}

/** What a worker is told. */
export const workSchema = z.object({ verb: z.enum(['run', 'simulate']), args: z.record(z.string(), z.unknown()) });
type Work = z.output<typeof workSchema>;

/** Its exit code. What it prints of its shard is nobody's to read; its errors are. */
function work(told: Work): Promise<number> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: told, stdout: true });
  return new Promise((done) => {
    worker.once('message', (code: number) => done(code));
    worker.once('error', (error) => done(explain(error)));
  });
}
