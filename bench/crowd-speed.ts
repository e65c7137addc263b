/**
 * How fast customers are made, the first utterance of each included; beside bare seedrandom and Handlebars that render the
 * same worlds and one line each in the same run, in turns. CPU time of this process: the machine may be busy.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/crowd-speed.js [customers a round]
 */
import Handlebars from 'handlebars';
import seedrandom from 'seedrandom';
import { chance } from '../src/chance/random.ts';
import { loadPack } from '../src/cli/crowd.ts';
import { crowd } from '../src/customers/draw.ts';
import { planOf } from '../src/engine/plan.ts';
import { OPEN } from '../src/events/plan.ts';
import { HELPERS, type Source } from '../src/scenarios/functions.ts';
import type { World } from '../src/scenarios/scenario.ts';
import { compile } from '../src/scenarios/template.ts';
import { overlay } from '../src/scenarios/world.ts';
import { paired } from './paired.ts';

const A_SECOND = 10_000;
const TIMES = 10;
const ROUNDS = 9;
const PACKS = ['retail', 'telecom', 'banking'] as const;
const each = Number(process.argv[2] ?? 4000);

/** Makes the next customers, so many as `each` says, and gives how much they say first. */
type Maker = () => number;

function ours(pack: string): Maker {
  const { scenario, personas } = loadPack(`scenarios/${pack}.yaml`, 'personas');
  const dice = chance('7');
  const plan = planOf(scenario, { seed: '7', arms: [OPEN], ladder: `8/s, ${each * (ROUNDS + 2)} each` }, dice);
  const people = crowd(scenario, personas, dice, 'bench', plan);
  let n = 0;
  return () => {
    let written = 0;
    for (const end = n + each; n < end; n++) {
      const move = people(n, 0).open('chat', null);
      if (move.kind === 'say') written += move.texts.join('\n').length;
    }
    return written;
  };
}

type Nested = { [name: string]: string | Nested };
type Leaf = { readonly path: readonly string[]; readonly render: (context: Nested) => string };

/** The helpers of the templates, as they are, in a Handlebars of their own. */
function bareHandlebars(source: Source): typeof Handlebars {
  const own = Handlebars.create();
  for (const [name, { make }] of Object.entries(HELPERS))
    own.registerHelper(name, (...args: unknown[]) => make(args.slice(0, -1).map(String), source));
  return own;
}

function bare(pack: string): Maker {
  const { scenario } = loadPack(`scenarios/${pack}.yaml`, 'personas');
  const source = { random: seedrandom.alea('7'), now: Date.parse(scenario.now), unique };
  const own = bareHandlebars(source);
  const matters = Object.values(scenario.intents).map(({ world = {}, opening }) => ({
    leaves: leavesOf(overlay(scenario.world, world), own),
    lines: opening.map((line) => own.compile(line.replace(/\[([^|\]]*)[^\]]*\]/g, '$1'), { noEscape: true })),
  }));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(source.random() * items.length)]!;
  let n = 0;
  return () => {
    let written = 0;
    for (const end = n + each; n < end; n++) {
      source.random = seedrandom.alea(`7/customer/0/${n}`);
      const { leaves, lines } = pick(matters);
      const context: Nested = {};
      for (const { path, render } of leaves) put(context, path, render(context));
      written += pick(lines)(context).length;
    }
    return written;
  };
}

let numbered = 0;
const unique = (width: number): string => String(++numbered).padStart(width, '0');

function put(context: Nested, path: readonly string[], value: string): void {
  let table = context;
  for (const name of path.slice(0, -1)) table = (table[name] ??= {}) as Nested;
  table[path.at(-1)!] = value;
}

/** The templates of a world, each after those that it mentions; of a choice the first. */
function leavesOf(world: World, own: typeof Handlebars): Leaf[] {
  const texts = new Map<string, string>();
  const walk = (part: World, path: string): void => {
    if (typeof part === 'string') texts.set(path, part);
    else if (Array.isArray(part)) walk(part[0]!, path);
    else for (const [name, one] of Object.entries(part)) walk(one, path === '' ? name : `${path}.${name}`);
  };
  walk(world, '');
  const order: string[] = [];
  const visit = (path: string): void => {
    if (order.includes(path)) return;
    compile(texts.get(path)!).paths.forEach(visit);
    order.push(path);
  };
  for (const path of texts.keys()) visit(path);
  return order.map((path) => ({ path: path.split('.'), render: own.compile(texts.get(path)!, { noEscape: true }) }));
}

const seconds = (job: Maker) => (): Promise<number> => {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return Promise.resolve((user + system) / 1e6);
};

console.log(
  `customers with their first words, ${ROUNDS} rounds of ${each}; limit ${A_SECOND} a second, or ${TIMES} times bare`,
);
console.log('pack       a second    bare   times bare');
let missed = false;
for (const pack of PACKS) {
  const found = await paired(seconds(bare(pack)), seconds(ours(pack)), ROUNDS);
  const [rate, bareRate, times] = [each / found.own, each / found.bare, found.ratio];
  const passed = rate >= A_SECOND || times <= TIMES;
  missed ||= !passed;
  console.log(
    `${pack.padEnd(8)} ${rate.toFixed(0).padStart(10)} ${bareRate.toFixed(0).padStart(7)} ${times.toFixed(2).padStart(12)}  ${passed ? 'passed' : 'MISSED'}`,
  );
}
process.exitCode = missed ? 1 : 0;
