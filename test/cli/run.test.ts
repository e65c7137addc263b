import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLog } from '../../src/events/log.ts';
import type { Event } from '../../src/events/event.ts';
import { serve, bodyOf } from '../targets/loopback.ts';
import { command, irate, irateHere, MAIN, scratch } from './irate.ts';

async function events(folder: string): Promise<Event[]> {
  const all: Event[] = [];
  for await (const event of readLog(join(folder, 'log.ndjson.gz'))) all.push(event);
  return all;
}

const runIn = (folder: string): string => join(folder, 'reports', readdirSync(join(folder, 'reports'))[0]!);

test('a run against the reference bot over HTTP leaves a log, a manifest and reports, and its path last', async () => {
  const folder = scratch();
  const { code, out } = await irate(
    ['run', '--ladder', '5/s, 12 each', '--exit-zero', '--quiet', '-o', 'more.csv'],
    folder,
  );
  const run = runIn(folder);
  expect(code === 0 || code === 3).toBe(true);
  expect(out.trim().split('\n').at(-1)).toBe(join('reports', run.split('/').at(-1)!, 'report.html'));
  for (const file of ['manifest.json', 'report.html', 'report.json']) expect(existsSync(join(run, file))).toBe(true);
  expect(readFileSync(join(folder, 'more.csv'), 'utf8').split('\n').length).toBeGreaterThan(12);
  const log = await events(run);
  expect(log.at(-1)).toMatchObject({ kind: 'done', why: 'finished' });
  expect(log.filter((event) => event.kind === 'verdict').length).toBeGreaterThanOrEqual(12);
}, 120_000);

describe('a run in virtual time', () => {
  const folder = scratch();
  beforeAll(async () => {
    expect((await irateHere(['simulate', '--ladder', '8/s, 40 each', '--quiet', '--exit-zero'], folder)).code).toBe(0);
  }, 120_000);

  test('has a report that has the same bytes when it is made from the log alone', async () => {
    const run = runIn(folder);
    const before = ['report.html', 'report.json'].map((file) => readFileSync(join(run, file), 'utf8'));
    const { code } = await irateHere(['report', run, '--exit-zero'], folder);
    expect(code).toBe(0);
    expect(['report.html', 'report.json'].map((file) => readFileSync(join(run, file), 'utf8'))).toEqual(before);
  }, 60_000);

  test('is replayed customer by customer: what each lived, with its reasons', async () => {
    const { code, out } = await irate(['replay', runIn(folder), '0/3'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/needs {5}/);
    expect(out).toMatch(/customer {2}.*\n {10}\(.*frustration \d\.\d\d/);
    expect(out).toMatch(/oracle {4}/);
    expect((await irateHere(['replay', runIn(folder), '9/9.9'], folder)).code).toBe(2);
  }, 60_000);
});

test('the bot of the README is tested as the README says', async () => {
  const code = /```js\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!.replace('3978', '0');
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(12);
  const folder = scratch();
  writeFileSync(join(folder, 'bot.mjs'), `${code}\n`);
  writeFileSync(
    join(folder, 'serve.mjs'),
    `import http from 'node:http'; const create = http.createServer;
     http.createServer = (...args) => { const server = create(...args);
       server.on('listening', () => console.log(server.address().port)); return server; };
     import { syncBuiltinESMExports } from 'node:module'; syncBuiltinESMExports(); await import('./bot.mjs');`,
  );
  let bot: ChildProcess | undefined;
  const port = await new Promise<string>((listening) => {
    void command(process.execPath, ['serve.mjs'], folder, (child) => {
      bot = child;
      child.stdout!.once('data', (line) => listening(String(line).trim()));
    });
  });
  const target = `http://127.0.0.1:${port}/`;
  const ended = await irate(
    ['run', '--target', target, '--no-repeats', '--ladder', '10/s, 20 each', '--quiet'],
    folder,
  );
  bot!.kill();
  expect(ended.err).toBe('');
  expect(ended.code === 1 || ended.code === 3).toBe(true);
  expect(ended.out).toContain('report.html');
}, 120_000);

test('an interrupted run has a whole log and a report, and exits with 130', async () => {
  const folder = scratch();
  let run: ChildProcess;
  let heard = 0;
  const slow = await serve((request, response) => {
    void bodyOf(request).then(() => setTimeout(() => response.end('{"reply": "One moment please."}'), 300));
    // One message came before any load.
    if (++heard === 10) run.kill('SIGINT');
  });
  const ended = await irate(['run', '--target', slow.url, '--ladder', '5/s, 500 each'], folder, (child) => {
    run = child;
  });
  await slow.close();
  expect(ended.code).toBe(130);
  const log = await events(runIn(folder));
  expect(log.at(-1)).toMatchObject({ kind: 'done', why: 'interrupted' });
  expect(log.filter(({ kind }) => kind === 'contact').length).toBe(log.filter(({ kind }) => kind === 'end').length);
  expect(existsSync(join(runIn(folder), 'report.html'))).toBe(true);
}, 120_000);

test('a disk that is full ends the run with exit 3, and what was written can be read', async () => {
  const folder = scratch();
  // A limit on the size of a file is the full disk that anybody can have.
  const line = `trap '' XFSZ; ulimit -f 32; exec "${process.execPath}" "${MAIN}" simulate --ladder "8..16/s x2, 50 each" --no-repeats --quiet`;
  const { code, err } = await command('bash', ['-c', line], folder);
  expect(err).toMatch(/the log cannot be written[^]*what was written before stays readable/);
  expect(code).toBe(3);
  const read = await events(runIn(folder));
  expect(read[0]).toMatchObject({ kind: 'run' });
  expect(read.length).toBeGreaterThan(100);
}, 120_000);

test('init writes files that check finds good', async () => {
  const folder = scratch();
  expect((await irate(['init'], folder)).code).toBe(0);
  const again = await irateHere(['init'], folder);
  expect(again.out).not.toContain('wrote');
  writeFileSync(join(folder, 'irate.config.yaml'), '');
  const { code, out } = await irateHere(['check', '--crowd', '200', '--target', 'http://127.0.0.1:9/'], folder);
  expect(out).toMatch(/scenarios\/retail\.yaml: \d+ intents, \d+ personas: good/);
  expect(code).toBe(2);
});
