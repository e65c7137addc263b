import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readRecordings, type Entry } from '../../src/recordings/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'irate-recordings-'));
let files = 0;
function file(content: string | Buffer, extension = '.jsonl'): string {
  const path = join(folder, `f${files++}${extension}`);
  writeFileSync(path, content);
  return path;
}
async function entries(path: string): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entry of readRecordings(path)) found.push(entry);
  return found;
}
const shown = (found: readonly Entry[]): string[] =>
  found.map((entry) =>
    entry.kind === 'malformed'
      ? `line ${entry.line}: ${entry.what}`
      : `${entry.recording.transcript.id} (${entry.format}) ${entry.recording.transcript.turns.map(({ text }) => text).join('|')}`,
  );

const talk = (text: string, id?: string): object => ({
  ...(id !== undefined && { id }),
  turns: [{ role: 'bot', text }],
});
const lines = (...records: readonly unknown[]): string =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');

test('JSON lines are read one by one; empty lines, a byte order mark and other line ends do not matter', async () => {
  const path = file(`\uFEFF${JSON.stringify(talk('a', 'x'))}\r\n\r\n${JSON.stringify(talk('b'))}`);
  expect(shown(await entries(path))).toEqual(['x (irate) a', 'f0.jsonl:3 (irate) b']);
});

test('a malformed line is told with its number and stops nothing', async () => {
  const path = file(lines(talk('a', 'x'), '{"turns":', '[]', { turns: [{ role: 'cat', text: '' }] }, talk('b', 'y')));
  const found = shown(await entries(path));
  expect(found).toHaveLength(5);
  expect(found[0]).toBe('x (irate) a');
  expect(found[1]).toMatch(/^line 2: not JSON/);
  expect(found[2]).toMatch(/^line 3: its shape is none/);
  expect(found[3]).toBe('line 4: "turns[0].role" is "cat", not one of customer, bot');
  expect(found[4]).toBe('y (irate) b');
});

test('a line separator inside a string ends no line', async () => {
  const path = file(lines(talk('one\u2028two\u2029three\u0085', 'x')));
  expect(shown(await entries(path))).toEqual(['x (irate) one\u2028two\u2029three\u0085']);
});

test('one JSON document may hold one conversation or a list of them', async () => {
  const one = file(JSON.stringify(talk('a', 'x'), null, 2), '.json');
  expect(shown(await entries(one))).toEqual(['x (irate) a']);
  const messages = [{ role: 'user', content: 'hi' }];
  const several = file(JSON.stringify([talk('a', 'x'), messages, { nothing: 1 }], null, 2), '.json');
  const found = shown(await entries(several));
  expect(found.slice(0, 2)).toEqual(['x (irate) a', expect.stringMatching(/:1\.2 \(OpenAI messages\) hi$/)]);
  expect(found[2]).toMatch(/^line 1: .*:1\.3: its shape is none/);
});

test('a list of messages a line is one conversation a line', async () => {
  const messages = [{ role: 'user', content: 'hi' }];
  expect(shown(await entries(file(lines(messages, messages), '.json')))).toHaveLength(2);
});

test('a file whose first line is broken is still read by lines, whatever its name', async () => {
  expect(shown(await entries(file(lines('{"oops', talk('b', 'y')), '.json')))).toEqual([
    expect.stringMatching(/^line 1: not JSON/),
    'y (irate) b',
  ]);
});

test('packed files are read too', async () => {
  expect(shown(await entries(file(gzipSync(lines(talk('a', 'x'))), '.jsonl.gz')))).toEqual(['x (irate) a']);
});

test.each([
  ['a file that is not there', () => join(folder, 'none.jsonl'), 'cannot be read'],
  ['a folder', () => folder, 'cannot be read'],
  [
    'a packed file that was cut',
    () => file(gzipSync(lines(talk('a'.repeat(5000)))).subarray(0, 30), '.gz'),
    'cannot be read',
  ],
])('%s is the user’s mistake, with its place', async (_, path, message) => {
  const name = path();
  await expect(entries(name)).rejects.toMatchObject({
    name: 'IrateError',
    message: expect.stringContaining(message) as string,
    place: expect.stringContaining(name) as string,
  });
});

test('an empty file holds no conversation', async () => {
  expect(await entries(file(''))).toEqual([]);
});
