import { extname } from 'node:path';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import type { Label, Score } from '../events/verdict.ts';
import { agreement } from '../metrics/agreement.ts';
import { countScores } from '../metrics/scores.ts';
import type { Asked } from '../opinions/opinion.ts';
import { feel, type Feelings } from '../feelings/feel.ts';
import { score } from '../oracle/score.ts';
import { agreementLines } from '../report/agreement.ts';
import { plain } from '../report/defuse.ts';
import { moodLines } from '../report/moods.ts';
import { opinionLines } from '../report/opinions.ts';
import { scoreLines } from '../report/scores.ts';
import type { Clock } from '../time/clock.ts';
import { realClock } from '../time/real.ts';
import { EXIT } from './exit.ts';
import { lineWriter } from './lines.ts';
import { options as check, several, text } from './options.ts';
import { recordingsIn } from './recordings.ts';
import { secondJudge } from './second.ts';

const SCORE = z.object({
  files: several,
  output: text.optional(),
  againstLabels: z.boolean().default(false),
  feelings: z.boolean().default(false),
  language: text.optional(),
  judge: text.optional(),
  judgeModel: text.optional(),
  judgeTimeout: text.default('60s'),
});

export function options(argv: Argv): Argv {
  return argv
    .positional('files', { describe: 'recorded conversations: JSON or JSON lines', type: 'string', array: true })
    .option('output', { alias: 'o', describe: 'a .jsonl file: one line a conversation', type: 'string' })
    .option('against-labels', { describe: 'hold the rulings against the labels in the files', type: 'boolean' })
    .option('feelings', { describe: 'frustration turn by turn and predicted satisfaction', type: 'boolean' })
    .option('language', { describe: 'of records that name none (en, es, de, fr); else found out', type: 'string' })
    .option('judge', { describe: 'an OpenAI-compatible address: a model as second opinion', type: 'string' })
    .option('judge-model', { describe: 'the model to ask there', type: 'string' })
    .option('judge-timeout', { describe: 'how long to wait for one answer', type: 'string', default: '60s' })
    .epilogue(
      'Reads its own format (README), OpenAI messages, tau2-bench results, promptfoo results and DeepEval turns, each known ' +
        'by its shape. Where a record does not say what the customer needed, only what shows by itself is ruled: context ' +
        'loss, dead end, no reply, tone, a human asked for in vain; the rest is "unscored". A model asked with --judge has a ' +
        'column of its own and changes no ruling; its key is read from IRATE_JUDGE_KEY.',
    );
}

/** Conversations whose second opinion may be awaited at once. */
const AT_ONCE = 8;

interface Ruled {
  readonly scored: Score;
  readonly label: Label | null;
  readonly asked: Promise<Asked> | null;
  readonly felt: Feelings | null;
}

/** `irate score`: the oracle on recorded conversations. */
export function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const clock = realClock();
  return clock.run(() => scoreAll(args, clock));
}

async function scoreAll(args: Readonly<Record<string, unknown>>, clock: Clock): Promise<number> {
  const { files, output, againstLabels, feelings, language, ...wanted } = check(SCORE, args);
  checkOutput(output);
  const judge =
    wanted.judge === undefined ? null : secondJudge(wanted.judge, wanted.judgeModel, wanted.judgeTimeout, clock);
  const out = output === undefined ? null : lineWriter(output);
  const [scores, agreed, recordings] = [countScores(), agreement(), recordingsIn(files, language)];
  let labelled = 0;
  const moods = moodLines();
  const finish = async ({ scored, label, asked, felt }: Ruled): Promise<void> => {
    const answer = await asked;
    scores.add(scored);
    if (label) {
      labelled++;
      agreed.add(scored, label);
    }
    if (answer) judge?.note(answer, scored, label);
    if (felt) moods.add(scored.id, felt);
    await out?.write(
      JSON.stringify({ ...scored, ...(felt && { feelings: felt }), ...(answer && { judge: shown(answer) }) }),
    );
  };
  const waiting: Ruled[] = [];
  for await (const { transcript, label, unscored } of recordings.each()) {
    const felt = feelings ? feel(transcript) : null;
    waiting.push({ scored: score(transcript, unscored), label, asked: judge?.ask(transcript) ?? null, felt });
    if (waiting.length >= (judge ? AT_ONCE : 1)) await finish(waiting.shift()!);
  }
  for (const one of waiting) await finish(one);
  await out?.close();
  await judge?.close();
  const malformed = recordings.malformed();
  const found = scores.sum();
  if (found.conversations === 0) throw nothing(files, malformed);
  const count = `${found.conversations} conversations scored${malformed > 0 ? `, ${malformed} malformed` : ''}`;
  print([count, '', ...scoreLines(found, judge?.counts())]);
  if (judge) print(['', ...opinionLines(judge.sum())]);
  if (feelings) print(['', ...moods.lines()]);
  if (!againstLabels) return EXIT.good;
  if (labelled === 0) throw unlabelled(files);
  print(['', `against the labels of ${labelled} conversations`, '', ...agreementLines(agreed.sum())]);
  return EXIT.good;
}

const shown = (asked: Asked): object => (asked.kind === 'opinion' ? asked.opinion : { fault: asked.code });

function checkOutput(path: string | undefined): void {
  if (path === undefined || ['.jsonl', '.ndjson'].includes(extname(path))) return;
  throw new IrateError('usage', `scores are JSON lines, not "${extname(path)}"`, `-o ${path}`, 'Name a .jsonl file.');
}

function nothing(files: readonly string[], malformed: number): IrateError {
  return new IrateError(
    'no_conversation',
    `there is no conversation to score: ${malformed > 0 ? `all of it is malformed (${malformed})` : 'it is empty'}`,
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

const print = (lines: readonly string[]): void => {
  process.stdout.write(`${plain(lines.join('\n'))}\n`);
};
