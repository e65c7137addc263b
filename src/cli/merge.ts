import { join } from 'node:path';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { writeFileSync } from 'node:fs';
import type { Event, RunEvent } from '../events/event.ts';
import { openLog, readLog } from '../events/log.ts';
import { merged, type Part, whole } from '../events/merge.ts';
import { ruling } from '../oracle/stage.ts';
import type { Ms } from '../time/clock.ts';
import { exitCode } from './climb.ts';
import { findLog, LOG, newFolder, REPORTS } from './folder.ts';
import { options as check, several, text } from './options.ts';
import { checkOutputs, publish, reportFrom } from './outputs.ts';

const MERGE = z.object({
  shards: several,
  out: text.default(REPORTS),
  output: several.default([]),
  exitZero: z.boolean().default(false),
});

export function options(argv: Argv): Argv {
  return argv
    .positional('shards', { describe: 'all shards of one run: folders or logs', type: 'string', array: true })
    .option('out', { describe: 'where the folder of the run is made', type: 'string', default: REPORTS })
    .option('output', { alias: 'o', describe: 'another report: .html .json .md .xml .csv', type: 'string' })
    .option('exit-zero', { describe: 'exit 0 even if thresholds fail', type: 'boolean', default: false });
}

/** `irate merge`: the shards of a run become that run, ruled on and reported as one. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { shards, out, output, exitZero } = check(MERGE, args);
  checkOutputs(output);
  return mergeRun(shards, { out, output, exitZero });
}

/** What becomes of the run. */
export interface Outcome {
  readonly out: string;
  readonly output: readonly string[];
  readonly exitZero: boolean;
  /** Its shards were all told to stop: it is made as far as all of them came. */
  readonly stopped?: boolean;
}

/** Makes the run of its shards, with its report; `notes`: lines beneath it. Returns the exit code. @throws IrateError if they are not all of one run */
export async function mergeRun(
  shards: readonly string[],
  { out, output, exitZero, stopped = false }: Outcome,
  notes: readonly string[] = [],
): Promise<number> {
  const parts = whole(await Promise.all(shards.map(partOf)));
  const folder = newFolder(out, parts[0]!.heading.id);
  const skew = await mergeInto(folder, parts, stopped);
  const report = await reportFrom(join(folder, LOG));
  const real = parts[0]!.heading.time === 'real';
  const apart = `${parts.length} shards began their rungs at most ${Math.round(skew)} ms apart`;
  publish(report, folder, output, [...(real ? [apart] : []), ...notes]);
  return exitCode(report, stopped, exitZero);
}

/** Opens a shard. @throws IrateError if there is none */
async function partOf(run: string): Promise<Part> {
  const path = findLog(run);
  const events = readLog(path);
  const first = await events.next();
  return { path, heading: first.value as RunEvent, events };
}

/** Writes the log of the whole run. Returns by how much the beginnings of a rung differed at most, ms. @throws IrateError if a shard was broken off */
async function mergeInto(folder: string, parts: readonly Part[], stopped: boolean): Promise<Ms> {
  const { heading } = parts[0]!;
  let most: Ms = 0;
  const log = openLog(join(folder, LOG));
  try {
    const write = ruling(heading.plan.now, heading.office ?? false, (event: Event) => log.write(event));
    for await (const event of merged(parts, (skew) => (most = Math.max(most, skew)), stopped)) {
      if (event.kind === 'run') writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(event, null, 2)}\n`);
      write(event);
      // The verdicts of a rung are many: what is packed before the next keeps memory flat.
      if (event.kind === 'health') await log.flush();
    }
  } finally {
    await log.close();
  }
  return most;
}
