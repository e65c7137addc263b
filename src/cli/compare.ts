import { existsSync } from 'node:fs';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { foldFrom } from '../report/build.ts';
import { scorecardHtml } from '../report/scorecard/html.ts';
import { scorecardJson } from '../report/scorecard/json.ts';
import { scorecardMarkdown } from '../report/scorecard/markdown.ts';
import { scorecardOf, type Entrant, type Scorecard } from '../report/scorecard/scorecard.ts';
import { scorecardTerminal } from '../report/scorecard/terminal.ts';
import { EXIT } from './exit.ts';
import { findLog } from './folder.ts';
import { options as check, several } from './options.ts';
import { checkOutputs, scanRun, writeOutputs, type Formats } from './outputs.ts';
import { colours, width } from './terminal.ts';

const COMPARE = z.object({
  runs: several,
  aa: several.default([]),
  force: z.boolean().default(false),
  output: several.default([]),
});

const FORMATS: Formats<Scorecard> = { '.html': scorecardHtml, '.json': scorecardJson, '.md': scorecardMarkdown };

export function options(argv: Argv): Argv {
  return argv
    .positional('runs', {
      describe: 'two or more runs: folder, id or log, or NAME=run; the first is what the others are held against',
      type: 'string',
      array: true,
    })
    .option('aa', { describe: 'another run of the first bot: what differs is noise', type: 'string' })
    .option('force', { describe: 'compare though more differs than the bot', type: 'boolean', default: false })
    .option('output', { alias: 'o', describe: 'the scorecard: .html .json .md', type: 'string' });
}

/** `irate compare`: bots on the same customers. Whoever comes first, a comparison that could be made is exit 0. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { runs, aa, force, output } = check(COMPARE, args);
  checkOutputs(output, FORMATS);
  if (runs.length < 2)
    throw new IrateError('usage', 'one run is nothing to compare', runs.join(' '), 'Name two or more runs.');
  const entrants = await entrantsOf(runs);
  const scorecard = scorecardOf(entrants, await entrantsOf(aa), force);
  writeOutputs(scorecard, output, FORMATS);
  const look = { colour: colours(process.stdout), width: width(process.stdout) };
  process.stdout.write(`${[scorecardTerminal(scorecard, look), ...output].join('\n')}\n`);
  return EXIT.good;
}

/** Reads the runs, and calls each by the name it was given, else by its bot's, else by what was typed: no two alike. */
async function entrantsOf(runs: readonly string[]): Promise<Entrant[]> {
  const read: { typed: string; name: string | null; fold: Entrant['fold'] }[] = [];
  for (const typed of runs) {
    const [, name, run] = (existsSync(typed) ? null : /^([^=]+)=(.+)$/.exec(typed)) ?? [null, null, typed];
    const log = findLog(run);
    read.push({ typed: run, name: name!, fold: await foldFrom((see, skim) => scanRun(log, see, skim)) });
  }
  const bots = read.map(({ name, fold }) => name ?? fold.head.target.name);
  const alike = (name: string): boolean => bots.filter((other) => other === name).length > 1;
  const once = bots.map((name, index) => (alike(name) ? `${name} (${read[index]!.typed})` : name));
  return read.map(({ fold }, index) => ({
    name: once.indexOf(once[index]!) === index ? once[index]! : `${once[index]!} #${index + 1}`,
    fold,
  }));
}
