import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The rooms and what each may import. What makes facts, what rules on them and what reads them meet nowhere but in events/. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  time: [],
  chance: [],
  statistics: [],
  events: ['time'],
  recordings: ['events'],
  opinions: ['time', 'events', 'targets'],
  scenarios: ['time', 'chance', 'events'],
  reading: ['events'],
  feelings: ['time', 'events', 'reading', 'statistics'],
  office: ['time', 'chance', 'events'],
  targets: ['time', 'events', 'office'],
  bots: ['time', 'chance', 'statistics', 'events', 'office', 'targets'],
  customers: ['time', 'chance', 'events', 'scenarios', 'reading', 'office'],
  arrivals: ['time', 'chance', 'events'],
  engine: ['time', 'chance', 'statistics', 'events', 'scenarios', 'office', 'targets', 'customers', 'arrivals'],
  oracle: ['time', 'events', 'reading'],
  metrics: ['time', 'events', 'statistics'],
  launch: ['time', 'chance', 'statistics', 'events', 'metrics'],
  report: ['time', 'events', 'statistics', 'metrics', 'launch'],
};
const ANYTHING = new Set(['cli', 'index.ts']);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, room: file.split('/')[0]!, text: readFileSync(join(SRC, file), 'utf8') }));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path!);

test('every room is in the law', () => {
  expect(files.filter(({ room }) => !(room in LAW) && !ANYTHING.has(room)).map(({ file }) => file)).toEqual([]);
});

test('imports run down the house', () => {
  const broken = files
    .filter(({ room }) => room in LAW)
    .flatMap(({ file, room, text }) =>
      importsOf(text)
        .map((path) => relative(SRC, resolve(SRC, dirname(file), path)).split('/')[0]!)
        .filter((target) => target !== room && !LAW[room]!.includes(target))
        .map((target) => `${file} imports ${target}/`),
    );
  expect(broken).toEqual([]);
});

/** Words that break the seed, the clock or the streams; each with the rooms that may use it. */
const BANNED: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/\bDate\.now\(|new Date\(\)|performance\.now\(/, ['time', 'cli'], 'the Clock port'],
  [/\bset(Timeout|Interval)\(/, ['time', 'cli'], 'Clock.alarm'],
  [/\bMath\.random\(/, [], 'a named stream'],
  [
    /\bconsole\.|process\.(stdout|stderr|exit|argv|env)/,
    ['cli'],
    'a return value; only cli/ prints, exits and reads the environment',
  ],
  [/\bfetch\(/, [], 'undici'],
  [/:\s*any\b|as any\b/, [], 'a type'],
];

test('nothing reaches around its port', () => {
  const broken = files.flatMap(({ file, room, text }) =>
    BANNED.filter(([word, rooms]) => !rooms.includes(room) && word.test(withoutComments(text))).map(
      ([word, , instead]) => `${file}: ${word.source} (use ${instead})`,
    ),
  );
  expect(broken).toEqual([]);
});

test('a file is one idea: at most 250 lines, unless it is data', () => {
  const data = /(lexicon|phrases|sentences|vectors|templates?|styles?)/;
  const long = files.filter(({ file, text }) => !data.test(file) && text.split('\n').length > 251);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test('no file is a drawer for what has no name', () => {
  const drawers = files.filter(({ file }) => /(util|helper|manager|common|misc|base|impl)s?\b/i.test(file));
  expect(drawers.map(({ file }) => file)).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
