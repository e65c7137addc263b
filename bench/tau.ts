/**
 * Measures the oracle on real language-model agents that write to a back office: does it find what was written wrongly, or
 * not at all, and reported as done? Its inputs are the turns, the tool log and the expected actions, nothing else.
 *
 * The conversations are split by task into two halves: rules are made looking at half a, and half b tells how far they carry.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/tau.js <folder with tau.jsonl> [--disagreements=<a|b>]
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { linesOf } from '../src/events/lines.ts';
import type { Turn } from '../src/events/transcript.ts';
import type { Failure } from '../src/events/verdict.ts';
import { score } from '../src/oracle/score.ts';
import { conversation } from '../src/recordings/conversation.ts';
import { handsOver } from '../src/recordings/messages.ts';
import { spoken } from '../src/recordings/spoken.ts';
import { reads, stateNeed, type Call } from '../src/recordings/writes.ts';

interface Tool {
  readonly name: string;
  readonly args?: Readonly<Record<string, unknown>> | null;
  readonly ok?: boolean;
}

interface Row {
  readonly id: string;
  readonly domain: string;
  readonly turns: readonly {
    readonly role: string;
    readonly text: string;
    readonly labels?: { readonly tools?: readonly Tool[] };
  }[];
  readonly outcome: {
    readonly task_id: string;
    readonly expected_actions?: readonly Tool[] | null;
    readonly action_checks?: readonly Tool[] | null;
    /** The answers, never inputs. */
    readonly derived_label: string;
    readonly llm_judge?: Readonly<Record<string, string>>;
  };
}

/** Labels that say: reported as done, and wrong or missing. */
const WANTED = /^(?:confident_incorrect|false_resolution|partial)/;
const PASSED = /^(?:pass|satisf|compliant)/;

type Half = 'a' | 'b';

interface Case {
  readonly id: string;
  readonly half: Half;
  readonly label: string;
  readonly wanted: boolean;
  readonly found: Failure | undefined;
  /** What the calls say of the end state: as expected, otherwise, or left to a human. */
  readonly done: boolean | null;
  /** All that was written is right; only more was expected. */
  readonly short: boolean;
  /** Writes made in all. */
  readonly wrote: number;
  /** Writes made up to the words in which it was found. */
  readonly wroteBy: number;
  readonly judge: Row['outcome']['llm_judge'];
}

const writes = (tools: readonly Tool[]): Call[] =>
  tools.filter(({ name }) => !reads(name) && !handsOver(name)).map(({ name, args }) => ({ name, args: args ?? {} }));

/** What the customer saw, with how much had been written by then. */
function talkOf(turns: Row['turns']): { readonly said: Turn[]; readonly wroteBy: number[] } {
  const said: Turn[] = [];
  const wroteBy: number[] = [];
  let wrote = 0;
  for (const { role, text, labels } of turns) {
    const tools = labels?.tools ?? [];
    wrote += writes(tools.filter(({ ok }) => ok === true)).length;
    const bot = role !== 'customer';
    if (text !== '') {
      said.push({ role: bot ? 'bot' : 'customer', text: bot ? spoken(text) : text, at: 0 });
      wroteBy.push(wrote);
    }
    const last = said.findLastIndex((turn) => turn.role === 'bot');
    if (last >= 0 && tools.some(({ name }) => handsOver(name)))
      said[last] = { ...said[last]!, meta: { handoff: true } };
  }
  return { said, wroteBy };
}

/** By task, so that no task is on both sides. */
const halfOf = ({ domain, outcome }: Row): Half =>
  createHash('sha256').update(`${domain}:${outcome.task_id}`).digest()[0]! % 2 === 0 ? 'a' : 'b';

function caseOf(row: Row): Case {
  const { id, turns, outcome } = row;
  const { derived_label, llm_judge } = outcome;
  const expected = writes(outcome.expected_actions ?? outcome.action_checks ?? []);
  const made = writes(turns.flatMap(({ labels }) => labels?.tools ?? []).filter(({ ok }) => ok === true));
  const { said, wroteBy } = talkOf(turns);
  const { transcript } = conversation({ id, language: 'en' }, said, id);
  const handedOver = said.some(({ meta }) => meta?.handoff === true);
  const state = stateNeed(expected, made, handedOver);
  const { failures } = score({ ...transcript, needs: [state] });
  const found = failures.find(({ mode }) => mode === 'false_resolution');
  return {
    id,
    half: halfOf(row),
    label: derived_label,
    wanted: WANTED.test(derived_label),
    found,
    done: state.done,
    short: state.done === false && stateNeed(expected, made, true).done === null,
    wrote: made.length,
    wroteBy: found ? wroteBy[found.turn]! : 0,
    judge: llm_judge,
  };
}

/** Why the oracle and the label may differ, as far as the record tells. */
function causeOf({ label, found, done, short, wrote, wroteBy }: Case): string {
  if (!found && done !== false)
    return 'MISSED: the calls are the expected ones, or what is missing was left to a human';
  if (!found)
    return `MISSED: no words were read as a report of it; ${wrote === 0 ? 'nothing' : 'something'} was written`;
  const by = wroteBy === 0 ? 'nothing written by then' : 'after a write';
  if (label === 'pass') return `EXTRA, ${by}: the calls differ from the expected ones, the end state was judged right`;
  if (label.startsWith('wrong write'))
    return `EXTRA, ${by}: told before the last three messages, where the label looks`;
  if (/^(?:wrongly_escalated|transferred)/.test(label))
    return `EXTRA, ${by}: then handed over, and the label names that`;
  if (short && wroteBy > 0) return `EXTRA, ${by}: what was told is right as far as it went, "${label}" by the label`;
  return `EXTRA, ${by}: read as a report of it, "${label}" by the label`;
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? '–' : (part / whole).toFixed(3)})`;

function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function print(cases: readonly Case[]): void {
  const wanted = cases.filter((one) => one.wanted);
  const found = cases.filter((one) => one.found);
  const right = found.filter((one) => one.wanted);
  console.log(`${cases.length} conversations (retail, airline)`);
  console.log(`${''.padEnd(8)} ${'recall'.padEnd(20)} precision`);
  for (const half of ['a', 'b', 'all'] as const) {
    const [w, f, r] = [wanted, found, right].map(
      (some) => some.filter((one) => half === 'all' || one.half === half).length,
    );
    console.log(`${(half === 'all' ? half : `half ${half}`).padEnd(8)} ${share(r!, w!).padEnd(20)} ${share(r!, f!)}`);
  }
  const other = found.filter((one) => !one.wanted && one.wroteBy > 0 && /^(?:wrong|transferred)/.test(one.label));
  console.log(
    `precision, with the ${other.length} wrong writes told as done that the label knows and calls otherwise: ${share(right.length + other.length, found.length)}`,
  );
  console.log('\nfound, by label');
  for (const [label, n] of tally(cases.map(({ label }) => label)))
    console.log(`  ${label.padEnd(48)} ${found.filter((one) => one.label === label).length} of ${n}`);
  console.log('\ndisagreements, by cause');
  for (const [cause, n] of tally(cases.filter((one) => (one.found !== undefined) !== one.wanted).map(causeOf)))
    console.log(`  ${String(n).padStart(3)}  ${cause}`);
}

/**
 * The same conversations through a language model's eyes, where somebody had asked one. Over both halves of the data, of
 * which one is held back, its best prompt found 24 of 41 and its simplest 1 of 41.
 */
function printBeside(cases: readonly Case[]): void {
  const judged = cases.filter(({ judge }) => judge !== undefined);
  const wrong = judged.filter(({ label }) => label.startsWith('confident_incorrect'));
  const good = judged.filter(({ label }) => label === 'pass');
  const line = (name: string, fails: (one: Case) => boolean): void =>
    console.log(
      `  ${name.padEnd(28)} ${share(wrong.filter(fails).length, wrong.length).padEnd(20)} ${share(good.filter(fails).length, good.length)}`,
    );
  console.log(`\n${''.padEnd(30)} wrong and sure: found  good ones: failed`);
  line('oracle', ({ found }) => found !== undefined);
  for (const prompt of Object.keys(judged[0]?.judge ?? {}))
    line(`model, ${prompt}`, ({ judge }) => !PASSED.test(judge![prompt]!));
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node dist/bench/bench/tau.js <folder with tau.jsonl> [--disagreements=<a|b>]');
  process.exit(2);
}
const cases: Case[] = [];
for await (const line of linesOf(join(folder, 'tau.jsonl'))) {
  const row = JSON.parse(line) as Row;
  if (row.domain === 'retail' || row.domain === 'airline') cases.push(caseOf(row));
}
const shown = flags.find((flag) => flag.startsWith('--disagreements='))?.at(-1);
for (const one of cases.filter(({ half, found, wanted }) => half === shown && (found !== undefined) !== wanted))
  console.log(
    `${one.id}: ${causeOf(one)}\n    ${one.found ? `turn ${one.found.turn} « ${one.found.quote.replaceAll('\n', ' / ')} »` : one.label}`,
  );
print(cases);
printBeside(cases);
