import { dirname } from 'node:path';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { exitCode } from './climb.ts';
import { findLog } from './folder.ts';
import { options as check, several, text } from './options.ts';
import { checkOutputs, publish, reportFrom } from './outputs.ts';

const REPORT = z.object({ run: text, output: several.default([]), exitZero: z.boolean().default(false) });

export function options(argv: Argv): Argv {
  return argv
    .positional('run', { describe: 'a run: its folder, its id or its log', type: 'string' })
    .option('output', { alias: 'o', describe: 'another report: .html .json .md .xml .csv', type: 'string' })
    .option('exit-zero', { describe: 'exit 0 even if thresholds fail', type: 'boolean', default: false });
}

/** `irate report`: from the log alone, the same bytes as after the run. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { run, output, exitZero } = check(REPORT, args);
  checkOutputs(output);
  const log = findLog(run);
  let cutAt = 0;
  const report = await reportFrom(log, (line) => (cutAt = line));
  if (cutAt > 0)
    process.stderr.write(`irate: the log ends in the middle, after line ${cutAt}; the report has what is before\n`);
  publish(report, dirname(log), output);
  return exitCode(report, false, exitZero);
}
