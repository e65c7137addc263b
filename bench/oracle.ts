/**
 * Measures the oracle against conversations labelled by hand.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/oracle.js <labelled.jsonl> [--misses]
 *
 * Node 20 runs no TypeScript: the project file beside this one emits to dist/bench.
 */
import { readFileSync } from 'node:fs';
import { MODES, type Mode, type Outcome } from '../src/events/verdict.ts';
import type { Verdict } from '../src/events/verdict.ts';
import { judge } from '../src/oracle/judge.ts';
import { recordedIn, type Recorded } from '../src/oracle/recorded.ts';

interface Tally {
  right: number;
  extra: number;
  missed: number;
  /** Of the right ones, those at the labelled turn. */
  turn: number;
}
const tally = (): Tally => ({ right: 0, extra: 0, missed: 0, turn: 0 });
const f1 = ({ right, extra, missed }: Tally): number =>
  right === 0 ? (extra + missed === 0 ? NaN : 0) : (2 * right) / (2 * right + extra + missed);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
const OUTCOMES: readonly Outcome[] = ['resolved', 'partly_resolved', 'unresolved', 'handed_off'];

function score(cases: readonly Recorded[], verdicts: readonly Verdict[]): Map<Mode, Tally> {
  const tallies = new Map(MODES.map((mode) => [mode, tally()] as const));
  cases.forEach(({ label }, i) => {
    for (const mode of MODES) {
      const said = verdicts[i]!.failures.filter((failure) => failure.mode === mode);
      const told = label!.failures.filter((failure) => failure.mode === mode);
      const t = tallies.get(mode)!;
      if (said.length > 0 && told.length > 0) {
        t.right++;
        if (said.some(({ turn }) => told.some((other) => other.turn === turn))) t.turn++;
      } else if (said.length > 0) t.extra++;
      else if (told.length > 0) t.missed++;
    }
  });
  return tallies;
}

const pooled = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (sum, t) => ({
      right: sum.right + t.right,
      extra: sum.extra + t.extra,
      missed: sum.missed + t.missed,
      turn: sum.turn + t.turn,
    }),
    tally(),
  );
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

function print(title: string, cases: readonly Recorded[], verdicts: readonly Verdict[]): void {
  const tallies = score(cases, verdicts);
  const micro = pooled(tallies.values());
  const scores = [...tallies.values()].map(f1).filter((n) => !Number.isNaN(n));
  const right = cases.filter(({ label }, i) => verdicts[i]!.outcome === label!.outcome).length;
  const clean = cases.filter(({ label }) => label!.failures.length === 0);
  const alarms = clean.filter((one) => verdicts[cases.indexOf(one)]!.failures.length > 0).length;
  console.log(`\n${title}: ${cases.length} conversations`);
  console.log(
    `  outcome accuracy ${percent(right, cases.length)}   macro F1 ${mean(scores).toFixed(3)}   micro F1 ${f1(micro).toFixed(3)}`,
  );
  console.log(
    `  clean conversations with a false alarm ${percent(alarms, clean.length)} (${alarms}/${clean.length})   right turn ${percent(micro.turn, micro.right)}`,
  );
  if (title !== 'all') return;
  for (const [mode, t] of tallies)
    console.log(
      `  ${mode.padEnd(20)} precision ${percent(t.right, t.right + t.extra)}  recall ${percent(t.right, t.right + t.missed)}  F1 ${f1(t).toFixed(2)}  turn ${t.turn}/${t.right}  (+${t.extra} -${t.missed})`,
    );
  console.log(
    `  ${'labelled \\ judged'.padEnd(20)} ${OUTCOMES.map((outcome) => outcome.slice(0, 10).padStart(11)).join('')}`,
  );
  for (const told of OUTCOMES) {
    const row = OUTCOMES.map(
      (said) => cases.filter(({ label }, i) => label!.outcome === told && verdicts[i]!.outcome === said).length,
    );
    console.log(`  ${told.padEnd(20)} ${row.map((n) => String(n).padStart(11)).join('')}`);
  }
}

function printMisses(cases: readonly Recorded[], verdicts: readonly Verdict[]): void {
  cases.forEach(({ transcript, label }, i) => {
    const verdict = verdicts[i]!;
    const key = (failures: readonly { mode: Mode; turn: number }[]): string =>
      failures
        .map(({ mode, turn }) => `${mode}@${turn}`)
        .sort()
        .join(' ');
    if (verdict.outcome === label!.outcome && key(verdict.failures) === key(label!.failures)) return;
    console.log(
      `\n${transcript.id} ${transcript.language} ${label!.outcome} [${key(label!.failures)}]\n  judged ${verdict.outcome} [${key(verdict.failures)}]`,
    );
    for (const { mode, turn, because, quote } of verdict.failures)
      console.log(`    ${mode}@${turn}: ${because} « ${quote.replace(/\n/g, ' / ').slice(0, 120)} »`);
    for (const { id, met, turn, quote } of verdict.needs)
      console.log(`    ${id}: ${met} @${turn ?? '-'} « ${quote.slice(0, 100)} »`);
  });
}

function speed(cases: readonly Recorded[]): number {
  for (const { transcript } of cases) judge(transcript);
  const began = process.hrtime.bigint();
  let judged = 0;
  while (process.hrtime.bigint() - began < 2_000_000_000n) {
    for (const { transcript } of cases) judge(transcript);
    judged += cases.length;
  }
  return (judged * 1e9) / Number(process.hrtime.bigint() - began);
}

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node dist/bench/bench/oracle.js <labelled.jsonl> [--misses]');
  process.exit(2);
}
const cases = recordedIn(readFileSync(file, 'utf8')).filter(({ label }) => label !== null);
const verdicts = cases.map(({ transcript }) => judge(transcript));
if (flags.includes('--misses')) printMisses(cases, verdicts);
print('all', cases, verdicts);
const english = cases.map(({ transcript }) => transcript.language === 'en');
print(
  'en',
  cases.filter((_, i) => english[i]),
  verdicts.filter((_, i) => english[i]),
);
print(
  'es, de, fr',
  cases.filter((_, i) => !english[i]),
  verdicts.filter((_, i) => !english[i]),
);
console.log(`\n${speed(cases).toFixed(0)} conversations a second`);
