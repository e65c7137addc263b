/**
 * Measures how far the crowd's words are from people's: 26 habits of writing against the range of human corpora, how many
 * different words and sentences there are, and whether anything was copied from the corpora it is measured on.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/crowd.js <folder> [seeds = 7,8,9] [customers = 2000] [--copies]
 *
 * In the folder: human_envelope.json (lowest and highest of the human corpora, habit by habit), human_pool.jsonl (utterances
 * of people), and corpora of people, each the most repetitive of which is the bound for repeating. Words are looked up in /usr/share/dict/words and by hunspell (packages wamerican, hunspell-en-us).
 * `--copies` prints what is shared with them. Exit 1 where a bound is missed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from '../src/chance/random.ts';
import { acted } from '../src/cli/acted.ts';
import { loadPack } from '../src/cli/crowd.ts';
import { crowd } from '../src/customers/draw.ts';
import { planOf } from '../src/engine/plan.ts';
import { CLOSED } from '../src/events/plan.ts';
import { linesOf } from '../src/events/lines.ts';
import { distinct, measures, repeated, runs } from './crowd/measures.ts';

const PACKS = ['retail', 'telecom', 'banking'];
const MOST_OUTSIDE = 8;
/** What machines that imitate people leave out: none of these may be outside. */
const TELLING = ['unknown%', 'lower start%', 'no final punct%', 'no-apostrophe%', '!! turn%'];
/** What people said in other files of the folder, as far as they are there: for how often people repeat one another. */
const CORPORA = ['star', 'multidogo', 'banking77', 'dstc11_utterances', 'nlupp'];
/** Words in a row that nobody shares by chance. */
const COPIED = 7;
/** Words of a turn from which on it is a sentence of one's own, and not "yes please". */
const SENTENCE = 5;
const WORDS = 15_000;

type Turns = readonly (readonly string[])[];

const dictionary = new Set(readFileSync('/usr/share/dict/words', 'utf8').toLowerCase().split('\n'));
function unknown(words: readonly string[]): ReadonlySet<string> {
  const strange = words.filter((word) => word.length > 1 && !dictionary.has(word));
  const asked = spawnSync('hunspell', ['-l', '-d', 'en_US'], { input: strange.join('\n'), encoding: 'utf8' });
  if (asked.error) throw asked.error;
  return new Set(asked.stdout.split('\n').filter(Boolean));
}

async function saidBy(name: string, seed: string, n: number): Promise<Turns> {
  const pack = loadPack(`scenarios/${name}.yaml`, 'personas');
  const dice = chance(seed);
  const plan = planOf(pack.scenario, { seed, arms: [CLOSED], ladder: `5/s, ${n} each` }, dice);
  const people = crowd(pack.scenario, pack.personas, dice, 'check', plan);
  return customersOf(await acted(pack, people, plan, 'hasty'));
}

interface Conversation {
  readonly turns: readonly { readonly role: string; readonly text: string }[];
}

function customersOf(conversations: readonly Conversation[]): Turns {
  return conversations
    .map(({ turns }) =>
      turns.flatMap(({ role, text }) => (role === 'customer' && text.trim() !== '' ? [text.trim()] : [])),
    )
    .filter((turns) => turns.length > 0);
}

/** Some of the turns, as many as the other side has. */
function drawn(turns: readonly string[], n: number, seed: string): string[] {
  const random = chance(seed)('sample');
  return turns
    .map((turn) => ({ turn, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, n)
    .map(({ turn }) => turn);
}

const [folder = '', seeds = '7,8,9', customers = '2000'] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const envelope = JSON.parse(readFileSync(join(folder, 'human_envelope.json'), 'utf8')) as Readonly<
  Record<string, { readonly human_min: number; readonly human_max: number }>
>;
async function turnsIn(file: string): Promise<string[]> {
  const turns: string[] = [];
  for await (const line of linesOf(join(folder, `${file}.jsonl`)))
    if (line.trim() !== '') turns.push(...customersOf([JSON.parse(line) as Conversation]).flat());
  return turns;
}
const pool = await turnsIn('human_pool');
const people = [pool];
for (const file of CORPORA) if (existsSync(join(folder, `${file}.jsonl`))) people.push(await turnsIn(file));
const copyable = new Set(people.flat().flatMap((text) => runs(text, COPIED)));
const sample = people.map((turns) => drawn(turns, pool.length, 'people'));
const fewest = Math.min(...sample.map((turns) => distinct(turns, 2, WORDS)));
const most = Math.max(...sample.map((turns) => repeated(turns, SENTENCE)));

let missed = 0;
function bound(what: string, value: string, limit: string, held: boolean): void {
  if (!held) missed++;
  console.log(`  ${what.padEnd(50)}${value.padStart(10)}  ${limit.padEnd(16)}${held ? 'passed' : 'missed'}`);
}

for (const name of PACKS) {
  const all = new Map<string, Turns>();
  for (const seed of seeds.split(',')) all.set(seed, await saidBy(name, seed, Number(customers)));
  const rows = [...all.values()].map((one) => measures(one, unknown));
  console.log(`\n${name}: seeds ${seeds}, ${customers} customers each\n${''.padEnd(28)}${'people'.padStart(16)}`);
  const outside = rows.map(() => new Set<string>());
  for (const habit of Object.keys(rows[0]!)) {
    const { human_min: low, human_max: high } = envelope[habit]!;
    const digits = habit.startsWith('distinct') ? 3 : 2;
    const cells = rows.map((row, at) => {
      const value = Number(row[habit]!.toFixed(digits));
      const inside = value >= low && value <= high;
      if (!inside) outside[at]!.add(habit);
      return `${value.toFixed(digits)}${inside ? ' ' : '*'}`.padStart(10);
    });
    console.log(`${habit.padEnd(28)}${`${low} .. ${high}`.padStart(16)}${cells.join('')}`);
  }
  const worst = Math.max(...outside.map(({ size }) => size));
  bound('habits outside, the worst seed', `${worst} of 26`, `<= ${MOST_OUTSIDE}`, worst <= MOST_OUTSIDE);
  const told = TELLING.filter((habit) => outside.some((one) => one.has(habit)));
  bound('outside of those that machines miss', told.join(', ') || 'none', 'none', told.length === 0);
  for (const [seed, conversations] of all) {
    const turns = drawn(conversations.flat(), pool.length, seed);
    const two = distinct(turns, 2, WORDS);
    bound(`seed ${seed}: distinct-2 of ${WORDS} words`, two.toFixed(3), `>= ${fewest.toFixed(3)}`, two >= fewest);
    const again = repeated(turns, SENTENCE);
    const limit = `<= ${most.toFixed(4)}`;
    bound(`seed ${seed}: repeated, of ${SENTENCE} words and more`, again.toFixed(4), limit, again <= most);
    const copies = conversations.flat().flatMap((turn) => runs(turn, COPIED).filter((run) => copyable.has(run)));
    bound(`seed ${seed}: runs of ${COPIED} words shared with people`, String(copies.length), '0', copies.length === 0);
    if (process.argv.includes('--copies')) for (const copy of copies) console.log(`    ${copy}`);
  }
}
console.log(missed === 0 ? '\nall passed' : `\n${missed} missed`);
process.exitCode = missed === 0 ? 0 : 1;
