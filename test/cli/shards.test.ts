import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { mergeParts } from '../../src/cli/workers.ts';
import { type Ended, irate, irateHere, scratch } from './irate.ts';

const home = resolve(import.meta.dirname, '../..');
const folder = scratch();
const RUN = [
  'simulate',
  'scenarios/retail.yaml',
  '--bot',
  'careful',
  '--ladder',
  '2/s; 5 each',
  '--no-repeats',
  '--quiet',
];
const at = (name: string): string => join(folder, name);
const simulated = (out: string, more: readonly string[], started?: (child: ChildProcess) => void): Promise<Ended> =>
  irate([...RUN, '--exit-zero', '--out', at(out), ...more], home, started);
const runIn = (out: string): string => join(at(out), readdirSync(at(out))[0]!);
const measures = (out: string): string => readFileSync(join(runIn(out), 'report.json'), 'utf8');
const merge = (out: string, shards: readonly string[]): Promise<Ended> =>
  irateHere(['merge', ...shards.map(runIn), '--out', at(out), '--exit-zero'], home);

/** Kills a process without a word once it has written something. */
function killedInWriting(out: string): (child: ChildProcess) => void {
  return (child) => {
    const look = setInterval(() => {
      const [run] = existsSync(at(out)) ? readdirSync(at(out)) : [];
      const log = run === undefined ? '' : join(at(out), run, 'log.ndjson.gz');
      if (!existsSync(log) || statSync(log).size === 0) return;
      clearInterval(look);
      child.kill('SIGKILL');
    }, 5);
  };
}

beforeAll(async () => {
  expect((await simulated('whole', [])).code).toBe(0);
}, 60_000);

test('of four processes one is killed: nothing is lost, nothing counts twice, the measures are those of one process', async () => {
  const shards = ['shard-0', 'shard-1', 'shard-2', 'shard-3'];
  const ended = await Promise.all(
    shards.map((out, index) =>
      simulated(out, ['--shard', `${index}/4`], index === 2 ? killedInWriting(out) : undefined),
    ),
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 0, null, 0]);
  const broken = await merge('broken', shards);
  expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('shard 2/4 was broken off')]);
  expect((await simulated('again', ['--shard', '2/4'])).code).toBe(0);
  const merged = await merge('merged', ['again', 'shard-3', 'shard-0', 'shard-1']);
  expect([merged.code, merged.err]).toEqual([0, '']);
  expect(measures('merged')).toBe(measures('whole'));
  const readers = [['report'], ['compare', runIn('whole')], ['simulate', '--from']];
  for (const reader of readers) {
    const part = await irateHere([...reader, runIn('again')], home);
    expect([part.code, part.err]).toEqual([2, expect.stringContaining('this is shard 2/4 of a run, and no run')]);
  }
}, 120_000);

test('two workers of one process give the same run', async () => {
  const { code, err } = await simulated('two', ['--workers', '2']);
  expect([code, err]).toEqual([0, '']);
  expect(readdirSync(at('two'))).toHaveLength(1);
  expect(measures('two')).toBe(measures('whole'));
}, 60_000);

/** Asks a process to end once both of its workers have written something. */
function interruptedInWriting(out: string): (child: ChildProcess) => void {
  return (child) => {
    const look = setInterval(() => {
      const shards = existsSync(at(out)) && readdirSync(at(out)).length > 0 ? readdirSync(runIn(out)) : [];
      const logs = shards.map((shard) => join(runIn(out), shard, 'log.ndjson.gz'));
      if (logs.filter((log) => existsSync(log) && statSync(log).size > 0).length < 2) return;
      clearInterval(look);
      child.kill('SIGINT');
    }, 5);
  };
}

test('two workers of one process, interrupted, make the report of what there is, and go on to the same run', async () => {
  const broken = await simulated('broken-off', ['--workers', '2'], interruptedInWriting('broken-off'));
  const [parts, stopped] = ['shards-', 'retail-'].map((name) =>
    join(
      at('broken-off'),
      readdirSync(at('broken-off')).find((folder) => folder.startsWith(name))!,
    ),
  ) as [string, string];
  expect([broken.code, broken.err]).toEqual([130, expect.stringContaining(`2 logs are kept in ${parts}`)]);
  expect(JSON.parse(readFileSync(join(stopped, 'report.json'), 'utf8'))).toMatchObject({ finished: false });
  const resumed = await simulated('elsewhere', ['--workers', '2', '--resume', parts]);
  expect([resumed.code, resumed.err]).toEqual([0, '']);
  expect([existsSync(parts), existsSync(at('elsewhere'))]).toEqual([false, false]);
  const but = { warnings: [], warningsSeen: 0 };
  const again = join(
    at('broken-off'),
    readdirSync(at('broken-off')).find((name) => !stopped.endsWith(name))!,
  );
  const [whole, gone] = [measures('whole'), readFileSync(join(again, 'report.json'), 'utf8')].map(
    (text) => JSON.parse(text) as object,
  );
  expect({ ...gone, ...but }).toEqual({ ...whole, ...but });
}, 60_000);

test('workers of a real run begin together as soon as all are ready, and are seen as one', async () => {
  const bot = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end('{"reply":"I am sorry, I cannot help you with that."}'),
  );
  await new Promise<void>((listening) => bot.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/chat`;
  const plan = ['--ladder', '20/s; 2 each', '--no-repeats', '--time-scale', '1000', '--wash-out', '0s'];
  const more = ['--workers', '2', '--exit-zero', '--out', at('real')];
  const { out, err } = await irate(['run', 'scenarios/retail.yaml', '--target', url, ...plan, ...more], home);
  bot.close();
  expect(out).toMatch(/2 shards began their rungs at most \d+ ms apart/);
  expect(err).toContain(`target ${url}, by 2 workers  seed 7`);
  expect(err).toMatch(/^rung 1 of 1 .* started 43\/43 /m);
}, 60_000);

test('a shard that is none is refused', async () => {
  const { code, err } = await irateHere([...RUN, '--shard', '4/4', '--out', at('refused')], home);
  expect([code, err]).toEqual([2, expect.stringContaining('"4/4" is no shard: write 0/4')]);
}, 30_000);

test('shards that cannot be made one run are kept, and it is said where', async () => {
  const parts = at('parts');
  await irateHere([...RUN, '--exit-zero', '--shard', '0/2', '--out', parts], home);
  const kept = readdirSync(parts);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const wanted = { out: at('unmade'), output: [], exitZero: true };
  const refused = await mergeParts(parts, wanted).catch((error: unknown) => error);
  const lines = said.mock.calls.join('\n');
  said.mockRestore();
  expect(refused).toMatchObject({ code: 'not_whole' });
  expect(lines).toContain(`1 log is kept in ${parts}`);
  expect(readdirSync(parts)).toEqual(kept);
}, 60_000);
