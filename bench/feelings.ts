/**
 * Measures predicted frustration and satisfaction on conversations that people labelled.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/feelings.js <folder> [<folder to fit weights on>]
 *
 * In the folder, as far as they are there: abredial.jsonl (satisfaction and task completion of whole conversations),
 * betold.jsonl (calls as events, without words; whether the caller hung up late), and any other .jsonl whose customer turns
 * carry `satisfaction`, ratings 1 to 5 of several people.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../src/events/lines.ts';
import { decayedMean } from '../src/feelings/session.ts';
import { cohenKappa } from '../src/statistics/index.ts';
import { hangUps } from './feelings/calls.ts';
import { feltIn, mean, type Row } from './feelings/rows.ts';
import { spearman } from './feelings/ranks.ts';

async function rowsIn(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of linesOf(file)) if (line.trim() !== '') rows.push(JSON.parse(line) as Row);
  return rows;
}

/** Satisfaction with whole conversations: from the words alone, and with what is known of the task. */
function conversations(rows: readonly Row[]): void {
  const rated = rows.flatMap((row) => {
    const given = mean(row.outcome?.satisfaction);
    return given === null ? [] : [{ row, given }];
  });
  if (rated.length === 0) return;
  const given = rated.map((one) => one.given);
  const words = rated.map(({ row }) => feltIn(row).csat ?? 3);
  print('satisfaction of conversations, from the words alone', spearman(words, given), rated.length);
  const done = rated.map(({ row }) => mean(row.outcome?.task_completion));
  if (done.every((share) => share === null)) return;
  const most = Math.max(...done.map((share) => share ?? 1));
  const whole = rated.map(({ row }, at) => feltIn(row, ((done[at] ?? 1) - 1) / Math.max(1, most - 1)).csat ?? 3);
  print('the same, task completion known', spearman(whole, given), rated.length);
}

/** Turns that several people rated. */
function turns(rows: readonly Row[]): void {
  const rated = rows.flatMap((row) =>
    feltIn(row).turns.flatMap(({ turn, shown, frustration }) => {
      const labels = row.turns[turn]?.satisfaction;
      const given = mean(labels);
      // Equal words are told apart by what went before.
      return given === null ? [] : [{ given, felt: shown - 0.01 * frustration, sour: shown < 0, low: isLow(labels!) }];
    }),
  );
  if (rated.length === 0) return;
  const count = (sour: boolean, low: boolean): number =>
    rated.filter((one) => one.sour === sour && one.low === low).length;
  const table = [false, true].map((sour) => [false, true].map((low) => count(sour, low)));
  print(
    'turns, Spearman',
    spearman(
      rated.map(({ felt }) => felt),
      rated.map(({ given }) => given),
    ),
    rated.length,
  );
  print('turns, kappa of dissatisfied', cohenKappa(table)?.kappa ?? NaN, rated.length);
}

/** Sessions whose turns carry sentiments: the rule that sums them up, on people's own sentiments. */
function sessions(rows: readonly Row[]): void {
  const rated = rows.flatMap((row) => {
    const given = mean(row.outcome?.satisfaction);
    const felt = row.turns.flatMap(({ role, satisfaction }) => (role === 'customer' ? (mean(satisfaction) ?? []) : []));
    return given === null || felt.length === 0 ? [] : [{ given, felt: decayedMean(felt) }];
  });
  if (rated.length === 0) return;
  print(
    'sessions, given the sentiments of their turns',
    spearman(
      rated.map(({ felt }) => felt),
      rated.map(({ given }) => given),
    ),
    rated.length,
  );
}

/** More raters below 3 than not. */
const isLow = (labels: readonly (number | null)[]): boolean =>
  labels.filter((label) => label !== null && label <= 2).length * 2 > labels.filter((label) => label !== null).length;

function print(what: string, value: number, n: number): void {
  console.log(`  ${what.padEnd(56)} ${value.toFixed(3).padStart(6)}   n ${n}`);
}

const [folder, fitOn] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the labelled conversations');
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const rows = await rowsIn(join(folder, file));
  if (file === 'betold.jsonl') {
    const other = fitOn === undefined ? null : join(fitOn, file);
    console.log(`\n${file}`);
    hangUps(rows, other !== null && existsSync(other) ? await rowsIn(other) : null, print);
    continue;
  }
  const labelled = rows.some(
    ({ outcome, turns: said }) => outcome?.satisfaction !== undefined || said.some((turn) => turn.satisfaction),
  );
  if (!labelled) continue;
  console.log(`\n${file}`);
  conversations(rows);
  turns(rows);
  sessions(rows);
}
