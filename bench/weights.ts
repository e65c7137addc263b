/**
 * Fits the weights of the rulings that weigh signs to conversations labelled by hand, as when fixtures were added: those in
 * the source beside those fitted anew, and how each rules. The fitted ones are measured on authors that they were not fitted
 * to, one left out at a time; what stands before the dash of an id tells the author. To take them over, write them into the source.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/weights.js test/oracle/fixtures/*.jsonl
 */
import type { Mode } from '../src/events/verdict.ts';
import { doneScale } from '../src/oracle/checks/false_resolution.ts';
import { misrouteScale } from '../src/oracle/checks/misroute.ts';
import { toneScale } from '../src/oracle/checks/tone_deaf.ts';
import { hear } from '../src/oracle/hearing.ts';
import { degreeOf, type Scale } from '../src/oracle/odds.ts';
import { ruleOn } from '../src/oracle/rulings.ts';
import { readRecordings } from '../src/recordings/read.ts';
import { fitRidge, oddsBy, type Fit, type Row } from './weights/ridge.ts';

const SCALES: Readonly<Partial<Record<Mode, Scale<string>>>> = {
  false_resolution: doneScale,
  misroute: misrouteScale,
  tone_deaf: toneScale,
};

const RIDGE = 1;

/** A suspect: without signs it is ruled a failure, unweighed. */
interface Case extends Omit<Row, 'signs'> {
  readonly signs: Row['signs'] | null;
}

/** A conversation with its suspects, in order. */
interface Contact {
  readonly author: string;
  readonly failed: boolean;
  readonly cases: readonly Case[];
}

async function contactsIn(files: readonly string[]): Promise<Map<Mode, Contact[]>> {
  const contacts = new Map<Mode, Contact[]>();
  for (const file of files)
    for await (const entry of readRecordings(file)) {
      if (entry.kind === 'malformed') throw new Error(`${file}, line ${entry.line}: ${entry.what}`);
      const { transcript, label } = entry.recording;
      if (!label) continue;
      const hearing = hear(transcript);
      const rulings = ruleOn(hearing);
      for (const [mode, scale] of Object.entries(SCALES) as [Mode, Scale<string>][]) {
        const at = label.failures.find((failure) => failure.mode === mode)?.turn;
        const cases: Case[] = [];
        for (const { failure, signs } of scale.suspects(hearing, rulings)) {
          const failed = failure.turn === at;
          cases.push({ failed, signs: signs && Object.keys(scale.weights).map((sign) => degreeOf(signs[sign]!)) });
          // What follows on a failure answers to it.
          if (failed) break;
        }
        const known = contacts.get(mode) ?? [];
        known.push({ author: transcript.id.split('-')[0]!, failed: at !== undefined, cases });
        contacts.set(mode, known);
      }
    }
  return contacts;
}

const rowsOf = (contacts: readonly Contact[]): Row[] =>
  contacts.flatMap(({ cases }) => cases.filter((one): one is Row => one.signs !== null));

/** Whether a contact is ruled to have failed. */
type Rules = (contact: Contact) => boolean;

const rulesBy =
  (fit: Fit, enough: number): Rules =>
  ({ cases }) =>
    cases.some(({ signs }) => signs === null || oddsBy(fit, signs) > enough);

interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

function tally(contacts: readonly Contact[], rules: Rules): Tally {
  const count = (ruled: boolean, failed: boolean): number =>
    contacts.filter((contact) => contact.failed === failed && rules(contact) === ruled).length;
  return { right: count(true, true), extra: count(true, false), missed: count(false, true) };
}

const f1 = ({ right, extra, missed }: Tally): number => (2 * right) / Math.max(1, 2 * right + extra + missed);

/** The log odds from which on a failure is ruled, where that serves the contacts best. */
function enoughFor(fit: Fit, contacts: readonly Contact[]): number {
  let best = { enough: 0, f1: -1 };
  for (let enough = -2; enough <= 1; enough += 0.1) {
    const score = f1(tally(contacts, rulesBy(fit, enough)));
    if (score > best.f1) best = { enough, f1: score };
  }
  return best.enough;
}

interface Fold {
  readonly author: string;
  readonly fit: Fit;
  readonly own: readonly Contact[];
  readonly rules: Rules;
}

function foldsOf(contacts: readonly Contact[]): Fold[] {
  const authors = [...new Set(contacts.map(({ author }) => author))].sort();
  return authors.map((author) => {
    const others = contacts.filter((contact) => contact.author !== author);
    const fit = fitRidge(rowsOf(others), RIDGE);
    const own = contacts.filter((contact) => contact.author === author);
    return { author, fit, own, rules: rulesBy(fit, enoughFor(fit, others)) };
  });
}

const sum = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
});

const line = (name: string, one: Tally): string => {
  const { right, extra, missed } = one;
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(9);
  const counts = [right, extra, missed].map((count) => String(count).padStart(8)).join('');
  return `  ${name.padEnd(30)}${share(right, right + extra)}${share(right, right + missed)}${f1(one).toFixed(3).padStart(9)}${counts}`;
};

const two = (weight: number): string => weight.toFixed(2).padStart(9);

function print(mode: Mode, scale: Scale<string>, contacts: readonly Contact[]): void {
  const rows = rowsOf(contacts);
  const folds = foldsOf(contacts);
  const fit = fitRidge(rows, RIDGE);
  const source: Fit = [scale.prior, ...Object.values(scale.weights)];
  console.log(
    `\n${mode}: ${contacts.length} conversations, ${rows.length} suspects weighed, ${rows.filter(({ failed }) => failed).length} of them failures`,
  );
  console.log('  weight of            suspects   source    anew   without one author');
  ['(no sign)', ...Object.keys(scale.weights)].forEach((sign, k) => {
    const there = k === 0 ? rows.length : rows.filter(({ signs }) => signs[k - 1] !== 0).length;
    const apart = folds.map((fold) => fold.fit[k]!);
    const [least, most] = [Math.min(...apart), Math.max(...apart)];
    console.log(
      `  ${sign.padEnd(20)}${String(there).padStart(8)}${two(source[k]!)}${two(fit[k]!)}${two(least)} ..${two(most)}`,
    );
  });
  console.log(`  ${'(enough)'.padEnd(28)}${two(scale.enough)}${two(enoughFor(fit, contacts))}`);
  console.log(`\n  ${''.padEnd(30)}precision   recall       F1   right   extra  missed`);
  console.log(line('source, on all', tally(contacts, rulesBy(source, scale.enough))));
  console.log(line('anew, on all', tally(contacts, rulesBy(fit, enoughFor(fit, contacts)))));
  const held = folds.map(({ own, rules }) => tally(own, rules));
  console.log(line('anew, on authors left out', held.reduce(sum)));
  folds.forEach(({ author }, i) => console.log(line(`  of them ${author}`, held[i]!)));
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node dist/bench/bench/weights.js <labelled.jsonl …>');
  process.exit(2);
}
const contacts = await contactsIn(files);
for (const [mode, scale] of Object.entries(SCALES) as [Mode, Scale<string>][]) print(mode, scale, contacts.get(mode)!);
