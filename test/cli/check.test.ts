import { expect, test } from 'vitest';
import { irate, irateHere } from './irate.ts';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

test('check --transcripts prints what a crowd says to the reference bot, a conversation a line, the same every time', async () => {
  const args = ['check', '--crowd', '12', '--transcripts', '--bot', 'careful'];
  const { code, out } = await irateHere(args, root);
  expect(code).toBe(0);
  const contacts = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; intent: string; turns: { role: string; text: string }[] });
  const first = contacts.filter(({ id }) => id.endsWith('.0'));
  expect(first).toHaveLength(12);
  for (const { turns } of contacts) {
    expect(turns[0]!.role).toBe('customer');
    expect(turns.every(({ text }) => text !== '')).toBe(true);
  }
  expect((await irate(args, root)).out).toBe(out);
});

test('check shows twenty openings, the mix, the reserved data and how many branches of templates were rendered', async () => {
  const { code, out } = await irateHere(['check', '--crowd', '300'], root);
  expect(code).toBe(0);
  expect(out).toMatch(/20 openings of seed 7/);
  expect(out).toMatch(/by persona:/);
  expect(out).toMatch(/300 openings hold none/);
  const [, lines, branches] = /templates: (\d+) lines, (\d+) branches/.exec(out)!.map(Number);
  expect(lines).toBeGreaterThan(100);
  expect(branches).toBeGreaterThan(lines!);
});
