/**
 * Measures the oracle against conversations labelled by hand.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/oracle.js <labelled.jsonl> [--misses]
 *
 * Node 20 runs no TypeScript: the project file beside this one emits to dist/bench.
 */
import type { Label, Verdict } from '../src/events/verdict.ts';
import { agreement, type Said } from '../src/metrics/agreement.ts';
import { judge } from '../src/oracle/judge.ts';
import { readRecordings } from '../src/recordings/read.ts';
import type { Recording } from '../src/recordings/recording.ts';
import { agreementHead, agreementLines } from '../src/report/agreement.ts';

interface Case {
  readonly recording: Recording;
  readonly label: Label;
  readonly verdict: Verdict;
}

async function casesIn(file: string): Promise<Case[]> {
  const cases: Case[] = [];
  for await (const entry of readRecordings(file)) {
    if (entry.kind === 'malformed') throw new Error(`line ${entry.line}: ${entry.what}`);
    const { recording } = entry;
    if (recording.label) cases.push({ recording, label: recording.label, verdict: judge(recording.transcript) });
  }
  return cases;
}

function print(title: string, cases: readonly Case[], whole = false): void {
  const gathering = agreement();
  for (const { verdict, label } of cases) gathering.add(saidBy(verdict), label);
  console.log(`\n${title}: ${cases.length} conversations`);
  for (const line of (whole ? agreementLines : agreementHead)(gathering.sum())) console.log(`  ${line}`);
}

const saidBy = ({ outcome, failures }: Verdict): Said => ({ outcome, failures, unscored: [] });

function printMisses(cases: readonly Case[]): void {
  for (const {
    recording: { transcript },
    label,
    verdict,
  } of cases) {
    const key = (failures: Label['failures']): string =>
      failures
        .map(({ mode, turn }) => `${mode}@${turn}`)
        .sort()
        .join(' ');
    if (verdict.outcome === label.outcome && key(verdict.failures) === key(label.failures)) continue;
    console.log(
      `\n${transcript.id} ${transcript.language} ${label.outcome} [${key(label.failures)}]\n  judged ${verdict.outcome} [${key(verdict.failures)}]`,
    );
    for (const { mode, turn, because, quote } of verdict.failures)
      console.log(`    ${mode}@${turn}: ${because} « ${quote.replace(/\n/g, ' / ').slice(0, 120)} »`);
    for (const { id, met, turn, quote } of verdict.needs)
      console.log(`    ${id}: ${met} @${turn ?? '-'} « ${quote.slice(0, 100)} »`);
  }
}

/** Conversations judged a second of the processor, and their time against that of a plain tokeniser over the same text. */
function speed(cases: readonly Case[]): { perSecond: number; ratio: number } {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const texts = cases.flatMap(({ recording }) => recording.transcript.turns.map(({ text }) => text));
  const tokenise = (): void => {
    for (const text of texts) Array.from(segmenter.segment(text));
  };
  const judgeAll = (): void => {
    for (const { recording } of cases) judge(recording.transcript);
  };
  const took = (work: () => void): number => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  // A run scores thousands: what the compiler does at the start is not their time.
  for (const until = process.hrtime.bigint() + WARM_UP; process.hrtime.bigint() < until;) {
    judgeAll();
    tokenise();
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ judged: took(judgeAll), tokenised: took(tokenise) }));
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  return {
    perSecond: (cases.length * 1e6) / median(rounds.map(({ judged }) => judged)),
    ratio: median(rounds.map(({ judged, tokenised }) => judged / tokenised)),
  };
}

const WARM_UP = 5_000_000_000n;
const ROUNDS = 25;

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node dist/bench/bench/oracle.js <labelled.jsonl> [--misses]');
  process.exit(2);
}
const cases = await casesIn(file);
if (flags.includes('--misses')) printMisses(cases);
print('all', cases, true);
const isEnglish = ({ recording }: Case): boolean => recording.transcript.language === 'en';
print('en', cases.filter(isEnglish));
print(
  'es, de, fr',
  cases.filter((one) => !isEnglish(one)),
);
const { perSecond, ratio } = speed(cases);
console.log(
  `\n${perSecond.toFixed(0)} conversations a second of one core; ${ratio.toFixed(1)} times a plain tokeniser (Intl.Segmenter, words)`,
);
