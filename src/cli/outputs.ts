import { writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readLog } from '../events/log.ts';
import { IrateError } from '../events/trouble.ts';
import { buildReport } from '../report/build.ts';
import { csv } from '../report/csv.ts';
import { html } from '../report/html.ts';
import { json } from '../report/json.ts';
import { junit } from '../report/junit.ts';
import { markdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';

/** By the extension of the file that is asked for. */
const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  '.html': html,
  '.json': json,
  '.md': markdown,
  '.xml': junit,
  '.csv': csv,
};

/** Refuses what cannot be written before anything is run. @throws IrateError */
export function checkOutputs(paths: readonly string[]): void {
  for (const path of paths)
    if (!(extname(path) in FORMATS))
      throw new IrateError(
        'usage',
        `no report ends in "${extname(path)}"`,
        `-o ${path}`,
        'Use .html, .json, .md, .xml (JUnit) or .csv.',
      );
}

/** The report of a log, read anew: whatever was not written cannot be shown. `onCut`: the log ends in the middle. */
export function reportFrom(log: string, onCut: (line: number) => void): Promise<Report> {
  return buildReport(() => readLog(log, onCut));
}

/** Writes the folder's own report and whatever else was asked for. Returns the path of the HTML. @throws IrateError if a file cannot be written */
export function writeReports(report: Report, folder: string, more: readonly string[]): string {
  const page = join(folder, 'report.html');
  for (const path of [page, join(folder, 'report.json'), ...more]) {
    try {
      writeFileSync(path, FORMATS[extname(path)]!(report));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw new IrateError(
        'unwritable',
        `the report cannot be written: ${error.message}`,
        path,
        'Mend that and run `irate report` on the log: nothing is lost.',
      );
    }
  }
  return page;
}
