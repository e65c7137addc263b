import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Argv } from 'yargs';
import { isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { PARAPHRASE, paraphraseQuestion, paraphrasesIn, plainLine } from '../customers/paraphrase.ts';
import { IrateError } from '../events/trouble.ts';
import { duration } from '../events/units.ts';
import { textLanguage } from '../recordings/language.ts';
import { plural } from '../report/figures.ts';
import { loadScenario } from '../scenarios/load.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { type Consult, consultant } from '../targets/consult.ts';
import { realClock } from '../time/real.ts';
import { EXIT } from './exit.ts';
import { openModel } from './model.ts';
import { options as check, positive, text } from './options.ts';

const ENRICH = z.object({
  scenario: text,
  url: text,
  model: text,
  lines: positive.int('a whole number of lines').default(3),
  timeout: text.default('60s'),
  output: text,
});
/** The environment variable that may hold the model's key. */
const KEY = 'IRATE_ENRICH_KEY';
/** Questions under way at once. */
const AT_ONCE = 4;

export function options(argv: Argv): Argv {
  return argv
    .positional('scenario', { describe: 'the scenario file', type: 'string', demandOption: true })
    .option('url', { describe: 'an OpenAI-compatible address', type: 'string', demandOption: true })
    .option('model', { describe: 'the model to ask there', type: 'string', demandOption: true })
    .option('lines', { describe: 'other wordings to ask for, for each line', type: 'number', default: 3 })
    .option('timeout', { describe: 'how long to wait for one answer', type: 'string', default: '60s' })
    .option('output', {
      alias: 'o',
      describe: 'the scenario with them, for you to read: each is marked "enriched"',
      type: 'string',
      demandOption: true,
    })
    .epilogue(`The model's key, if it needs one, is read from ${KEY}.`);
}

/** The lines of one place in a scenario: a customer picks one of them. */
interface Lines {
  readonly path: readonly (string | number)[];
  readonly there: readonly string[];
}

/** `irate enrich`: a model words the lines of a scenario anew, offline; what keeps to them is written beside them. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const wanted = check(ENRICH, args);
  const scenario = loadScenario(wanted.scenario);
  if (existsSync(wanted.output))
    throw new IrateError('usage', 'this file is there already', `-o ${wanted.output}`, 'Name a new one, to compare.');
  const model = openModel(
    { url: wanted.url, model: wanted.model, system: PARAPHRASE, temperature: 1, key: KEY, place: '--url' },
    realClock(),
  );
  const consult = consultant(model, realClock(), duration(wanted.timeout), 'irate-enrich');
  const found = await paraphrased(scenario, wanted.lines, consult);
  await model.close();
  if (found.kept.size === 0)
    throw new IrateError('nothing_kept', 'not one line of the model can be used', '--model', refusals(found.refused));
  writeFileSync(wanted.output, enriched(readFileSync(wanted.scenario, 'utf8'), found.kept));
  loadScenario(wanted.output);
  const lines = [...found.kept.values()].reduce((sum, each) => sum + each.length, 0);
  process.stdout.write(
    `${plural(lines, 'line')} kept; ${refusals(found.refused)}\nwrote ${wanted.output}: read what is marked "enriched", strike out what nobody would write, and run it like any scenario\n`,
  );
  return EXIT.good;
}

interface Found {
  /** By the place of the lines, as JSON. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  /** How often, by reason. */
  readonly refused: ReadonlyMap<string, number>;
}

/** Asks for each line; what is kept for one place is no repetition there. */
async function paraphrased(scenario: Scenario, count: number, consult: Consult): Promise<Found> {
  const { language } = scenario;
  const detect = await textLanguage();
  const kept = new Map<string, string[]>();
  const refused = new Map<string, number>();
  const note = (why: string): void => void refused.set(why, (refused.get(why) ?? 0) + 1);
  const work = linesOf(scenario).flatMap(({ path, there }) => there.map((line) => ({ path, there, line })));
  const next = async (): Promise<void> => {
    for (let job = work.shift(); job; job = work.shift()) {
      const line = plainLine(job.line);
      const answer = await consult(paraphraseQuestion(line, count, language), language);
      if (answer.kind === 'fault') {
        note(`no answer (${answer.code})`);
        continue;
      }
      const place = JSON.stringify(job.path);
      const already = kept.get(place) ?? [];
      const made = paraphrasesIn(answer.text, line, [...job.there, ...already], language, detect);
      if (made.kept.length > 0) kept.set(place, [...already, ...made.kept.slice(0, count)]);
      made.refused.forEach(note);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { kept, refused };
}

/** First messages and later lines. Parts of sentences are left alone: frames are built around how they are put. */
function linesOf({ intents }: Scenario): Lines[] {
  return Object.entries(intents).flatMap(([name, { opening, followups = {} }]) => [
    { path: ['intents', name, 'opening'], there: opening },
    ...Object.entries(followups).map(([key, there]) => ({ path: ['intents', name, 'followups', key], there })),
  ]);
}

/** The file with the new lines under those that are there; all else in it stays, comments too. */
function enriched(source: string, kept: Found['kept']): string {
  const document = parseDocument(source);
  for (const [place, lines] of kept) {
    const list = document.getIn(JSON.parse(place) as string[]);
    if (!isSeq(list)) continue;
    for (const line of lines) {
      const item = document.createNode(line);
      item.comment = ' enriched';
      list.add(item);
    }
  }
  return document.toString({ lineWidth: 0 });
}

function refusals(refused: Found['refused']): string {
  const all = [...refused].sort(([, a], [, b]) => b - a).map(([why, times]) => `${why} ${times}`);
  return all.length === 0 ? 'none refused' : `refused: ${all.join(', ')}`;
}
