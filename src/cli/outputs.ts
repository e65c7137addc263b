import { existsSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Event } from '../events/event.ts';
import { scanLog } from '../events/log.ts';
import { shardName } from '../events/shard.ts';
import type { Skim } from '../events/skim.ts';
import { IrateError } from '../events/trouble.ts';
import { reportFrom as fromScan } from '../report/build.ts';
import { csv } from '../report/csv.ts';
import { html } from '../report/html.ts';
import { json } from '../report/json.ts';
import { junit } from '../report/junit.ts';
import { markdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { terminal } from '../report/terminal.ts';
import { colours, width } from './terminal.ts';

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
  for (const path of paths) {
    if (!(extname(path) in formats))
      throw new IrateError('usage', `no report ends in "${extname(path)}"`, `-o ${path}`, `There are: ${names}.`);
    if (!existsSync(dirname(path)))
      throw new IrateError('usage', `there is no folder "${dirname(path)}"`, `-o ${path}`, 'Make it, or name another.');
  }
}

/** Hands on the events of a run. `onCut`: its log ends in the middle. @throws IrateError if it is only a part of a run */
export function scanRun(
  log: string,
  see: (event: Event) => void,
  skim: Skim,
  onCut?: (line: number) => void,
): Promise<void> {
  const whole = (event: Event): void => {
    if (event.kind === 'run' && event.shard)
      throw new IrateError(
        'part_of_run',
        `this is shard ${shardName(event.shard)} of a run, and no run`,
        log,
        'Make the run of all its shards: irate merge <folder> <folder> …',
      );
    see(event);
  };
  return scanLog(log, whole, skim, onCut);
}

/** The report of a log, read anew: whatever was not written cannot be shown. */
export function reportFrom(log: string, onCut?: (line: number) => void): Promise<Report> {
  return fromScan((see, skim) => scanRun(log, see, skim, onCut));
}

/** Leaves a report in the folder of its run, and wherever else it was asked for, and prints it. `notes`: lines beneath it. @throws IrateError if a file cannot be written */
export function publish(report: Report, folder: string, more: readonly string[], notes: readonly string[] = []): void {
  const page = join(folder, 'report.html');
  writeOutputs(report, [page, join(folder, 'report.json')], FORMATS);
  const shown = terminal(report, { colour: colours(process.stdout), width: width(process.stdout) });
  process.stdout.write(`${[shown, ...notes, page].join('\n')}\n`);
  writeOutputs(report, more, FORMATS);
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
