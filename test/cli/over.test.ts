import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createPort } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBroker } from '../../src/cli/broker.ts';
import { type Ended, irate, scratch } from './irate.ts';

const home = resolve(import.meta.dirname, '../..');
const folder = scratch();
const at = (name: string): string => join(folder, name);
const PLAN = ['--ladder', '2/s; 5 each', '--no-repeats', '--quiet', '--exit-zero'];
const SIMULATE = ['simulate', 'scenarios/retail.yaml', '--bot', 'careful', ...PLAN];
const measures = (out: string): string => readFileSync(join(at(out), readdirSync(at(out))[0]!, 'report.json'), 'utf8');

let server: ChildProcess;
let broker: string;
const children: ChildProcess[] = [];

async function freePort(): Promise<number> {
  const port = createPort();
  await new Promise<void>((listening) => port.listen(0, '127.0.0.1', listening));
  const { port: number } = port.address() as AddressInfo;
  await new Promise((closed) => port.close(closed));
  return number;
}

async function listens(port: number): Promise<void> {
  for (;;) {
    const there = await new Promise<boolean>((known) => {
      const socket = connect(port, '127.0.0.1', () => known(true)).on('error', () => known(false));
      socket.on('close', () => undefined).on('connect', () => socket.end());
    });
    if (there) return;
    await new Promise((wait) => setTimeout(wait, 20));
  }
}

/** A machine that drives shards: how it ends, and what it runs in. */
function machine(
  name: string,
  cwd = home,
): { readonly ended: Promise<Ended>; readonly child: ChildProcess; readonly temporary: string } {
  const temporary = at(name);
  mkdirSync(temporary, { recursive: true });
  let child!: ChildProcess;
  const ended = irate(['work', broker], cwd, (started) => (child = started), { TMPDIR: temporary });
  children.push(child);
  return { ended, child, temporary };
}

/** Resolves when a machine has written events of its shard. */
async function drives(temporary: string): Promise<void> {
  const written = (): boolean =>
    readdirSync(temporary, { recursive: true, encoding: 'utf8' }).some(
      (file) =>
        file.endsWith('log.ndjson.gz') && (statSync(join(temporary, file), { throwIfNoEntry: false })?.size ?? 0) > 0,
    );
  while (!written()) await new Promise((wait) => setTimeout(wait, 5));
}

const missing = spawnSync('nats-server', ['--version']).error !== undefined;
if (missing) console.warn('skipped: there is no nats-server here (apt-get install nats-server)');

describe.skipIf(missing)('through a broker', () => {
  beforeAll(async () => {
    const port = await freePort();
    server = spawn('nats-server', ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', at('store')], {
      stdio: 'ignore',
    });
    broker = `nats://127.0.0.1:${port}`;
    await listens(port);
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    server.kill();
  });

  test('of four machines one is killed and one has other personas: nothing is lost, nothing counts twice', async () => {
    const whole = irate([...SIMULATE, '--out', at('whole')], home);
    const run = irate([...SIMULATE, '--workers', '3', '--over', broker, '--out', at('run')], home);
    mkdirSync(join(at('elsewhere'), 'personas'), { recursive: true });
    copyFileSync(join(home, 'personas/calm.yaml'), join(at('elsewhere'), 'personas/calm.yaml'));
    const other = await machine('other', at('elsewhere')).ended;
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('this machine cannot drive a shard')]);
    const killed = machine('killed');
    await drives(killed.temporary);
    killed.child.kill('SIGKILL');
    machine('second');
    machine('third');
    const { code, err } = await run;
    expect([code, err]).toEqual([0, expect.stringContaining('this machine cannot drive a shard')]);
    expect((await whole).code).toBe(0);
    expect(measures('run')).toBe(measures('whole'));
  }, 240_000);

  test('machines of a real run begin together, by clocks that are set right', async () => {
    const bot = createServer((_, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end('{"reply":"I am sorry, I cannot help you with that."}'),
    );
    await new Promise<void>((listening) => bot.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/chat`;
    const plan = ['--ladder', '20/s; 2 each', '--no-repeats', '--time-scale', '1000', '--wash-out', '0s', '--quiet'];
    const over = ['--workers', '2', '--over', broker, '--exit-zero', '--out', at('real')];
    const { out } = await irate(['run', 'scenarios/retail.yaml', '--target', url, ...plan, ...over], home);
    bot.close();
    expect(out).toMatch(
      /2 shards began their rungs at most \d+ ms apart\nclocks of 2 machines were off by at most [\d.]+ ms/,
    );
  }, 240_000);

  test('a run whose coordinator was killed is given up, and the machine goes on with the next', async () => {
    const { jobs, known, nats } = await openBroker(broker);
    const dead = irate([...SIMULATE, '--workers', '2', '--over', broker, '--out', at('dead')], home, (child) => {
      child.stderr!.on('data', (line) => String(line).includes('2 shards wait') && child.kill('SIGKILL'));
    });
    expect((await dead).code).toBeNull();
    const { child } = machine('faithful');
    const next = await irate([...SIMULATE, '--workers', '2', '--over', broker, '--out', at('next')], home);
    expect([next.code, measures('next')]).toEqual([0, measures('whole')]);
    for (;;) {
      const { num_pending: waiting, num_ack_pending: taken } = await jobs.info();
      if (waiting + taken === 0) break;
      await new Promise((wait) => setTimeout(wait, 20));
    }
    const left: string[] = [];
    for await (const key of await known.keys()) left.push(key);
    await nats.close();
    expect([left, child.exitCode]).toEqual([[], null]);
  }, 240_000);

  test('logs that were gathered and cannot be made one run are kept, and it is said where', async () => {
    machine('busy');
    mkdirSync(at('taken.json'));
    const over = ['--workers', '2', '--over', broker, '--out', at('gathered')];
    const { code, err } = await irate([...SIMULATE, ...over, '-o', at('taken.json')], home);
    const parts = readdirSync(at('gathered')).find((name) => name.startsWith('shards-'))!;
    expect(code).not.toBe(0);
    expect(err).toContain(`2 logs are kept in ${join(at('gathered'), parts)}`);
    const shards = readdirSync(join(at('gathered'), parts)).map((shard) => join(at('gathered'), parts, shard));
    expect((await irate(['merge', ...shards, '--exit-zero', '--out', at('made')], home)).code).toBe(0);
    expect(measures('made')).toBe(measures('whole'));
  }, 240_000);

  test('a run that the machines gave up ends, and says so', async () => {
    for (const child of children) child.kill('SIGKILL');
    const { known, nats } = await openBroker(broker);
    const given = irate([...SIMULATE, '--workers', '2', '--over', broker, '--out', at('given')], home, (child) => {
      child.stderr!.on('data', (line) => String(line).includes('2 shards wait') && void known.purge('*.told'));
    });
    const { code, err } = await given;
    expect([code, err]).toEqual([2, expect.stringContaining('gave the run up')]);
    await nats.close();
  }, 240_000);
});

test('a broker on another machine is not spoken to unless somebody answers for it', async () => {
  const { code, err } = await irate(['work', 'nats://203.0.113.7:4222'], folder);
  expect([code, err]).toEqual([2, expect.stringContaining('203.0.113.7')]);
});
