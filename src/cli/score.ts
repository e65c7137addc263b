import { extname } from 'node:path';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { agreement } from '../metrics/agreement.ts';
import { countScores } from '../metrics/scores.ts';
import { score } from '../oracle/score.ts';
import { languageDetector, type DetectLanguage } from '../recordings/language.ts';
import { readRecordings } from '../recordings/read.ts';
import type { Recording } from '../recordings/recording.ts';
import { agreementLines } from '../report/agreement.ts';
import { plain } from '../report/defuse.ts';
import { scoreLines } from '../report/scores.ts';
import { EXIT } from './exit.ts';
import { lineWriter } from './lines.ts';
import { options as check, several, text } from './options.ts';

const SCORE = z.object({
  files: several,
  output: text.optional(),
  againstLabels: z.boolean().default(false),
  language: text.optional(),
});

/** Malformed lines that are shown; the rest is counted. */
const SHOWN = 20;

export function options(argv: Argv): Argv {
  return argv
    .positional('files', { describe: 'recorded conversations: JSON or JSON lines', type: 'string', array: true })
    .option('output', { alias: 'o', describe: 'a .jsonl file: one line a conversation', type: 'string' })
    .option('against-labels', { describe: 'hold the rulings against the labels in the files', type: 'boolean' })
    .option('language', { describe: 'of records that name none (en, es, de, fr); else found out', type: 'string' })
    .epilogue(
      'Reads its own format (README), OpenAI messages, tau2-bench results, promptfoo results and DeepEval turns, each known ' +
        'by its shape. Where a record does not say what the customer needed, only what shows by itself is ruled: context ' +
        'loss, dead end, no reply, tone, a human asked for in vain; the rest is "unscored".',
    );
}

/** `irate score`: the oracle on recorded conversations. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { files, output, againstLabels, language } = check(SCORE, args);
  checkOutput(output);
  const out = output === undefined ? null : lineWriter(output);
  const [scores, agreed] = [countScores(), agreement()];
  let [malformed, labelled] = [0, 0];
  const inLanguage = speaker(language);
  for (const file of files) {
    for await (const entry of readRecordings(file)) {
      if (entry.kind === 'malformed') {
        malformed++;
        if (malformed <= SHOWN) process.stderr.write(`irate: ${file}:${entry.line}: ${plain(entry.what)}\n`);
        continue;
      }
      const { transcript, label, unscored } = await inLanguage(entry.recording);
      const scored = score(transcript, unscored);
      scores.add(scored);
      await out?.write(JSON.stringify(scored));
      if (!label) continue;
      labelled++;
      agreed.add(scored, label);
    }
  }
  await out?.close();
  if (malformed > SHOWN) process.stderr.write(`irate: and ${malformed - SHOWN} more\n`);
  const found = scores.sum();
  if (found.conversations === 0) throw nothing(files, malformed);
  print([
    `${found.conversations} conversations scored${malformed > 0 ? `, ${malformed} malformed` : ''}`,
    '',
    ...scoreLines(found),
  ]);
  if (!againstLabels) return EXIT.good;
  if (labelled === 0) throw unlabelled(files);
  print(['', `against the labels of ${labelled} conversations`, '', ...agreementLines(agreed.sum())]);
  return EXIT.good;
}

/** Adds the language to a record that names none. */
function speaker(named: string | undefined): (recording: Recording) => Promise<Recording> {
  let detector: Promise<DetectLanguage> | undefined;
  return async (recording) => {
    const { transcript } = recording;
    if (transcript.language !== '') return recording;
    const language = named ?? (await (detector ??= languageDetector()))(transcript) ?? 'en';
    return { ...recording, transcript: { ...transcript, language } };
  };
}

function checkOutput(path: string | undefined): void {
  if (path === undefined || ['.jsonl', '.ndjson'].includes(extname(path))) return;
  throw new IrateError('usage', `scores are JSON lines, not "${extname(path)}"`, `-o ${path}`, 'Name a .jsonl file.');
}

function nothing(files: readonly string[], malformed: number): IrateError {
  const what = malformed > 0 ? `all of it is malformed (${malformed})` : 'it is empty';
  return new IrateError(
    'no_conversation',
    `there is no conversation to score: ${what}`,
    files.join(', '),
    'See irate score --help for the formats that are read.',
  );
}

function unlabelled(files: readonly string[]): IrateError {
  return new IrateError(
    'no_label',
    'no conversation has a label',
    files.join(', '),
    'Leave --against-labels out, or add "label": {"outcome", "failures"} to the records.',
  );
}

const print = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(''));
