import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { irate, scratch, type Ended } from './irate.ts';

const folder = scratch();
const score = (...args: string[]): Promise<Ended> => irate(['score', ...args], folder);
const put = (name: string, ...lines: unknown[]): string => {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(join(folder, name), text);
  return name;
};

const RECORD = {
  id: 'claim-1',
  now: '2026-06-09T09:00:00Z',
  needs: [{ id: 'file', kind: 'action', action: 'claim.create', done: false }],
  turns: [
    { role: 'customer', text: 'Please file a claim for my bicycle.' },
    { role: 'bot', text: 'Your claim has been filed.' },
  ],
  label: { outcome: 'unresolved', failures: [{ mode: 'false_resolution', turn: 1 }] },
};
const MESSAGES = [
  { role: 'user', content: 'My boiler leaks, can somebody come today?' },
  { role: 'assistant', content: '' },
];

test('records of several files and formats become one line each, with what they rest on', async () => {
  const { code, out, err } = await score(put('a.jsonl', RECORD), put('b.json', MESSAGES), '-o', 'out.jsonl');
  expect([code, err]).toEqual([0, '']);
  const lines = readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    {
      id: 'claim-1',
      outcome: 'unresolved',
      failures: [
        {
          mode: 'false_resolution',
          turn: 1,
          because: expect.any(String) as string,
          quote: 'Your claim has been filed.',
        },
      ],
      needs: [{ id: 'file', met: 'missing', turn: 1, quote: 'Your claim has been filed.' }],
      confidence: { bot: 0.9, atWorst: 'unresolved' },
      unscored: [],
    },
    expect.objectContaining({
      id: 'b.json:1',
      outcome: 'unscored',
      failures: [expect.objectContaining({ mode: 'unresponsive' })],
    }),
  ]);
  expect(out).toContain('2 conversations scored');
  expect(out).toMatch(/unresolved +1 +100\.0 %/);
  expect(out).toMatch(/unscored +1 /);
});

test('rulings are held against the labels on request', async () => {
  const { code, out } = await score(put('c.jsonl', RECORD), '--against-labels');
  expect(code).toBe(0);
  expect(out).toContain('against the labels of 1 conversations');
  expect(out).toMatch(/false_resolution +100\.0 % +100\.0 % +1\.00/);
});

test('malformed lines are told with their numbers and counted', async () => {
  const { code, out, err } = await score(put('d.jsonl', RECORD, '{oops', RECORD, { what: 1 }));
  expect(code).toBe(0);
  expect(err).toMatch(/d\.jsonl:2: not JSON[^]*d\.jsonl:4: its shape is none/);
  expect(out).toContain('2 conversations scored, 2 malformed');
});

test.each([
  ['a file that is not there', ['none.jsonl'], 'cannot be read'],
  ['a file without a conversation', [put('e.jsonl', '{"x": 1}')], 'no conversation to score'],
  ['scores of another kind', [put('f.jsonl', RECORD), '-o', 'out.csv'], 'Name a .jsonl file'],
  ['a folder that is not there', [put('g.jsonl', RECORD), '-o', 'none/out.jsonl'], 'cannot be written'],
  ['labels where there are none', [put('h.json', MESSAGES), '--against-labels'], 'no conversation has a label'],
  ['no file at all', [], 'need at least 1'],
])('%s ends with 2 and a remedy', async (_, args, message) => {
  const { code, err } = await score(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
