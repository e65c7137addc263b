/**
 * Measures the oracle against conversations labelled by hand.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/oracle.js <labelled.jsonl> [--misses]
 *
 * Node 20 runs no TypeScript: the project file beside this one emits to dist/bench.
 */
import type { Transcript } from '../src/events/transcript.ts';
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

interface Speed {
  readonly perSecond: number;
  readonly ratio: number;
}

/** Trailing spaces that make a text another one; more variants than the oracle keeps texts for. */
const VARIANTS = 20;

/** The same conversations, in texts that were not heard lately. */
const asNew = (transcripts: readonly Transcript[], round: number): Transcript[] =>
  transcripts.map((transcript) => ({
    ...transcript,
    turns: transcript.turns.map((turn) => ({ ...turn, text: turn.text + ' '.repeat(1 + (round % VARIANTS)) })),
  }));

/**
 * Conversations judged a second of the processor, and their time against that of a plain tokeniser over the same text;
 * heard again, as of a bot that answers from a stock of texts, and as new ones.
 */
function speed(cases: readonly Case[]): { again: Speed; fresh: Speed } {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const transcripts = cases.map(({ recording }) => recording.transcript);
  const texts = transcripts.flatMap(({ turns }) => turns.map(({ text }) => text));
  const tokenise = (): void => {
    for (const text of texts) Array.from(segmenter.segment(text));
  };
  const judgeAll = (all: readonly Transcript[]) => (): void => {
    for (const transcript of all) judge(transcript);
  };
  const took = (work: () => void): number => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  // A run scores thousands: what the compiler does at the start is not their time.
  for (let warm = 0; warm < WARM_UP;)
    warm += took(() => {
      judgeAll(transcripts)();
      tokenise();
    });
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  const speedOf = (hear: (round: number) => readonly Transcript[]): Speed => {
    const rounds = Array.from({ length: ROUNDS }, (_, round) => {
      const all = hear(round);
      return { judged: took(judgeAll(all)), tokenised: took(tokenise) };
    });
    return {
      perSecond: (cases.length * 1e6) / median(rounds.map(({ judged }) => judged)),
      ratio: median(rounds.map(({ judged, tokenised }) => judged / tokenised)),
    };
  };
  return { again: speedOf(() => transcripts), fresh: speedOf((round) => asNew(transcripts, round)) };
}

/** In µs of the processor: on a shared machine the clock says little of what the compiler got to do. */
const WARM_UP = 5_000_000;
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
const { again, fresh } = speed(cases);
console.log(
  `\nas new texts: ${fresh.perSecond.toFixed(0)} conversations a second of one core; ${fresh.ratio.toFixed(1)} times a plain tokeniser`,
);
console.log(
  `${again.perSecond.toFixed(0)} conversations a second of one core; ${again.ratio.toFixed(1)} times a plain tokeniser (Intl.Segmenter, words)`,
);
