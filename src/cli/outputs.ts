import { writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readLog, scanLog } from '../events/log.ts';
import { shardName } from '../events/shard.ts';
import { IrateError } from '../events/trouble.ts';
import { reportFrom as fromScan } from '../report/build.ts';
import { csv } from '../report/csv.ts';
import { html } from '../report/html.ts';
import { json } from '../report/json.ts';
import { junit } from '../report/junit.ts';
import { markdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';

/** By the extension of the file that is asked for. */
export type Formats<T> = Readonly<Record<string, (report: T) => string>>;

const FORMATS: Formats<Report> = {
  '.html': html,
  '.json': json,
  '.md': markdown,
  '.xml': junit,
  '.csv': csv,
};

/** Refuses what cannot be written before anything is run. @throws IrateError */
export function checkOutputs(paths: readonly string[], formats: Formats<never> = FORMATS): void {
  const names = Object.keys(formats).join(', ').replace('.xml', '.xml (JUnit)');
  for (const path of paths)
    if (!(extname(path) in formats))
      throw new IrateError('usage', `no report ends in "${extname(path)}"`, `-o ${path}`, `There are: ${names}.`);
}

/** The report of a log, read anew: whatever was not written cannot be shown. `onCut`: the log ends in the middle. */
export async function reportFrom(log: string, onCut: (line: number) => void): Promise<Report> {
  for await (const first of readLog(log)) {
    if (first.kind === 'run' && first.shard)
      throw new IrateError(
        'part_of_run',
        `this is shard ${shardName(first.shard)} of a run, and no run`,
        log,
        'Make the run of all its shards: irate merge <folder> <folder> …',
      );
    break;
  }
  return fromScan((see, skim) => scanLog(log, see, skim, onCut));
}

/** Writes the folder's own report and whatever else was asked for. Returns the path of the HTML. @throws IrateError if a file cannot be written */
export function writeReports(report: Report, folder: string, more: readonly string[]): string {
  const page = join(folder, 'report.html');
  writeOutputs(report, [page, join(folder, 'report.json'), ...more], FORMATS);
  return page;
}

/** Writes each file in the format that its extension names. @throws IrateError if one cannot be written */
export function writeOutputs<T>(report: T, paths: readonly string[], formats: Formats<T>): void {
  for (const path of paths) {
    try {
      writeFileSync(path, formats[extname(path)]!(report));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw new IrateError(
        'unwritable',
        `the report cannot be written: ${error.message}`,
        path,
        'Mend that and make it again from the log (`irate report`, `irate compare`): nothing is lost.',
      );
    }
  }
}
