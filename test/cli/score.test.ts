import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { irate, irateHere, scratch, type Ended } from './irate.ts';

const folder = scratch();
const score = (...args: string[]): Promise<Ended> => irateHere(['score', ...args], folder);
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
  const files = [put('a.jsonl', RECORD), put('b.json', MESSAGES)];
  const { code, out, err } = await irate(['score', ...files, '-o', 'out.jsonl'], folder);
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

test('a language model is a second opinion, with its own column, its own agreement and its own faults', async () => {
  const answers = ['{"outcome": "resolved"}', 'I cannot tell.', '{"outcome": "unresolved", "failures": []}'];
  const keys: unknown[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers.authorization);
    const content = answers.shift();
    request.resume().on('end', () => {
      response
        .writeHead(content === undefined ? 503 : 200)
        .end(JSON.stringify({ choices: [{ message: { content } }] }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const file = put('j.jsonl', ...[1, 2, 3, 4].map((n) => ({ ...RECORD, id: `claim-${n}` })));
  process.env['IRATE_JUDGE_KEY'] = 'secret';
  const { code, out } = await score(
    file,
    '--judge',
    url,
    '--judge-model',
    'm',
    '-o',
    'judged.jsonl',
    '--against-labels',
  );
  delete process.env['IRATE_JUDGE_KEY'];
  server.closeAllConnections();
  server.close();
  expect(code).toBe(0);
  expect(keys).toEqual(Array.from({ length: 4 }, () => 'Bearer secret'));
  expect(out).toMatch(/unresolved +4 +100\.0 % +1\n/);
  expect(out).toMatch(
    /second opinion of m at .* on 2 conversations.*; none on others: (garbage 1, http_503 1|http_503 1, garbage 1)/,
  );
  expect(out).toMatch(/with the oracle: kappa of outcomes [-–0-9.]+/);
  expect(out).toMatch(/with the labels: kappa of outcomes [-–0-9.]+/);
  const lines = readFileSync(join(folder, 'judged.jsonl'), 'utf8').trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map(({ id, outcome }) => [id, outcome])).toEqual(
    [1, 2, 3, 4].map((n) => [`claim-${n}`, 'unresolved']),
  );
  expect(records.map(({ judge }) => judge)).toContainEqual({ outcome: 'resolved', failures: [] });
  expect(records.map(({ judge }) => judge)).toContainEqual({ fault: 'garbage' });
});

test.each([
  ['somewhere else', ['--judge', 'http://192.0.2.7/v1', '--judge-model', 'm'], 'this machine only'],
  ['without a model', ['--judge', 'http://127.0.0.1:9/v1'], '--judge-model'],
  [
    'with a patience that is none',
    ['--judge', 'http://127.0.0.1:9/v1', '--judge-model', 'm', '--judge-timeout', 'soon'],
    'duration',
  ],
])('a judge %s is refused', async (_, args, message) => {
  const { code, err } = await score(put('k.jsonl', RECORD), ...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
