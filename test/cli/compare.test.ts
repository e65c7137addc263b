import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { irate, irateHere, scratch } from './irate.ts';

const folder = scratch();
const simulate = async (bot: string, out: string, seed = '7'): Promise<void> => {
  const args = ['--bot', bot, '--seed', seed, '--ladder', '30..40/s x1.34, 20 each', '--no-repeats', '--out', out];
  const { code, err } = await irateHere(['simulate', ...args, '--quiet', '--exit-zero'], folder);
  expect(err).toBe('');
  expect(code).toBe(0);
};
const runIn = (out: string): string => join(out, readdirSync(join(folder, out))[0]!);

beforeAll(async () => {
  await simulate('careful', 'a');
  await simulate('broken-at-scale', 'b');
  await simulate('careful', 'c', '8');
}, 60_000);

test('two runs of one crowd: places, differences, the ruling last, and the scorecard by extension', async () => {
  const { code, out, err } = await irate(
    ['compare', `first=${runIn('a')}`, runIn('b'), '--aa', runIn('a'), '-o', 's.html', '-o', 's.md', '-o', 's.json'],
    folder,
  );
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toMatch(/PLACES at .*first/s);
  expect(out).toMatch(/(cannot be told apart|fails less than) .*\ns\.html\ns\.md\ns\.json\n$/);
  for (const file of ['s.html', 's.md', 's.json']) expect(existsSync(join(folder, file))).toBe(true);
  const { bots } = JSON.parse(readFileSync(join(folder, 's.json'), 'utf8')) as { bots: { name: string }[] };
  expect(bots.map(({ name }) => name)).toEqual(['first', 'reference bot (broken-at-scale)']);
});

test('runs of different crowds: exit 2, the field, and what to do; --force compares them', async () => {
  const runs = [runIn('a'), runIn('c')];
  const refused = await irateHere(['compare', ...runs], folder);
  expect(refused.code).toBe(2);
  expect(refused.out).toBe('');
  expect(refused.err).toMatch(/different crowds: seed\n {2}at {2}7 in .*, 8 in .*\n.*--seed.*--force/);
  const forced = await irateHere(['compare', ...runs, '--force'], folder);
  expect(forced.code).toBe(0);
  expect(forced.out).toMatch(/! Forced: the runs differ in more than the bot \(seed\)/);
});

test.each([
  ['one run', (): string[] => [runIn('a')], /one run is nothing to compare/],
  ['a run that there is not', (): string[] => [runIn('a'), 'nope'], /there is no run "nope"/],
  ['a scorecard of an unknown kind', (): string[] => [runIn('a'), runIn('b'), '-o', 'x.csv'], /\.html, \.json, \.md/],
])('%s: exit 2 and a remedy', async (_, args, message) => {
  const { code, err } = await irateHere(['compare', ...args()], folder);
  expect(err).toMatch(message);
  expect(code).toBe(2);
});
