/**
 * A run that several machines drive through a broker: real processes, a real nats-server.
 *
 *   npm run -s build && npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/machines.js [killed | cut]
 *
 * 1. Four machines, a bot on loopback, one machine killed in the midst of a rung: how far apart the others begin, and
 *    whether each customer is counted once. 2. In virtual time, each machine in a network namespace of its own (needs root
 *    and `ip`), one of which is cut off in the midst: whether the run is that of one process. Limits: 50 ms; nobody lost,
 *    nobody twice; equal measures.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readLog } from '../../src/events/log.ts';

const MAIN = resolve('dist/cli/main.js');
const SCENARIO = resolve('scenarios/retail.yaml');
const scratch = mkdtempSync(join(tmpdir(), 'irate-machines-'));
const LOG = 'log.ndjson.gz';

interface Machine {
  readonly child: ChildProcess;
  readonly folder: string;
}

/** Starts `irate work`; `within`: a command that it is run by. */
function machine(broker: string, name: string, within: readonly string[] = []): Machine {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const [program, ...rest] = [...within, process.execPath, MAIN, 'work', broker];
  const child = spawn(program, rest, {
    cwd: scratch,
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, folder };
}

const irate = (args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: scratch, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.once('close', () => done(out));
  });

const pause = (ms: number): Promise<void> => new Promise((wait) => setTimeout(wait, ms));

/** A server that listens. */
async function served(host: string, port: number): Promise<ChildProcess> {
  const store = join(scratch, `store-${port}`);
  const server = spawn('nats-server', ['-a', host, '-p', String(port), '-js', '-sd', store], { stdio: 'ignore' });
  for (;;) {
    const there = await new Promise<boolean>((known) => {
      const socket = connect(port, host, () => known(true)).on('error', () => known(false));
      socket.on('connect', () => socket.end());
    });
    if (there) return server;
    await pause(20);
  }
}

/** Waits until a machine has events of a shard on disk. Returns the first that does. */
async function driving(machines: readonly Machine[]): Promise<Machine> {
  for (;;) {
    for (const each of machines)
      for (const file of readdirSync(each.folder, { recursive: true, encoding: 'utf8' })) {
        const size = file.endsWith(LOG) ? statSync(join(each.folder, file), { throwIfNoEntry: false })?.size : 0;
        if (size !== undefined && size > 0) return each;
      }
    await pause(5);
  }
}

const runIn = (out: string): string => join(scratch, out, readdirSync(join(scratch, out))[0]!);

async function contactsIn(
  run: string,
): Promise<{ readonly all: number; readonly once: number; readonly planned: number }> {
  const seen: string[] = [];
  let planned = 0;
  for await (const event of readLog(join(run, LOG)))
    if (event.kind === 'contact') seen.push(event.contact);
    else if (event.kind === 'run')
      planned = event.plan.steps.reduce((sum, { n, lead, tail }) => sum + n + lead + tail, 0);
  return { all: seen.length, once: new Set(seen).size, planned };
}

function row(what: string, found: string, limit: string, good: boolean): void {
  console.log(`${what.padEnd(52)} ${found.padEnd(22)} ${limit.padEnd(18)} ${good ? 'passed' : 'MISSED'}`);
  if (!good) process.exitCode = 1;
}

async function killed(): Promise<void> {
  const bot = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end('{"reply":"I am sorry, I cannot help you with that."}'),
  );
  await new Promise<void>((listening) => bot.listen(0, '127.0.0.1', listening));
  const server = await served('127.0.0.1', 4301);
  const broker = 'nats://127.0.0.1:4301';
  const machines = ['a', 'b', 'c', 'd', 'e'].map((name) => machine(broker, name));
  const plan = ['--ladder', '10/s; 60 each', '--no-repeats', '--time-scale', '100', '--wash-out', '0s', '--quiet'];
  const target = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/chat`;
  const over = ['--workers', '4', '--over', broker, '--out', join(scratch, 'real')];
  const run = irate(['run', SCENARIO, '--target', target, ...plan, ...over]);
  const victim = await driving(machines);
  await pause(3000);
  victim.child.kill('SIGKILL');
  const out = await run;
  for (const { child } of machines) child.kill('SIGKILL');
  server.kill();
  bot.close();
  const apart = Number(/at most (\d+) ms apart/.exec(out)?.[1] ?? Infinity);
  const clocks = Number(/set right to ([\d.]+) ms/.exec(out)?.[1] ?? Infinity);
  row('machines began a rung apart by', `${apart} + ${clocks} ms`, '< 50 ms', apart + clocks < 50);
  const { all, once, planned } = await contactsIn(runIn('real'));
  row(
    'first contacts, one machine killed',
    `${all}, ${all - once} twice`,
    `${planned}, 0 twice`,
    all === planned && once === all,
  );
}

async function cutOff(): Promise<void> {
  const ip = (line: string): Buffer => execFileSync('ip', line.split(' '));
  const clean = (): void => {
    for (const which of [0, 1]) spawnSync('ip', ['netns', 'del', `irate${which}`]);
    spawnSync('ip', ['link', 'del', 'irate-br']);
  };
  clean();
  ip('link add irate-br type bridge');
  ip('addr add 10.77.0.1/24 dev irate-br');
  ip('link set irate-br up');
  for (const which of [0, 1]) {
    ip(`netns add irate${which}`);
    ip(`link add irate-v${which} type veth peer name eth0 netns irate${which}`);
    ip(`link set irate-v${which} master irate-br up`);
    ip(`-n irate${which} addr add 10.77.0.${which + 2}/24 dev eth0`);
    ip(`-n irate${which} link set eth0 up`);
  }
  // Who answers for the broker; the target is not used.
  writeFileSync(
    join(scratch, 'irate.config.yaml'),
    'target: { kind: http, url: http://127.0.0.1:1/ }\ntargets: { allow: [{ host: 10.77.0.1, owner: bench, until: 2099-01-01, private: true }] }\n',
  );
  const server = await served('10.77.0.1', 4302);
  const broker = 'nats://10.77.0.1:4302';
  const machines = [0, 1].map((which) => machine(broker, `net${which}`, ['ip', 'netns', 'exec', `irate${which}`]));
  const plan = ['--bot', 'careful', '--ladder', '4/s; 60 each', '--no-repeats', '--quiet'];
  const whole = irate(['simulate', SCENARIO, ...plan, '--out', join(scratch, 'whole')]);
  const over = ['--workers', '3', '--over', broker, '--out', join(scratch, 'parted')];
  const run = irate(['simulate', SCENARIO, ...plan, ...over]);
  const lost = machines.indexOf(await driving(machines));
  ip(`link set irate-v${lost} down`);
  await run;
  await whole;
  for (const { child } of machines) child.kill('SIGKILL');
  server.kill();
  clean();
  const [a, b] = ['whole', 'parted'].map((out) => readFileSync(join(runIn(out), 'report.json'), 'utf8'));
  row('measures, one machine of two cut off', a === b ? 'those of one process' : 'others', 'those of one', a === b);
}

try {
  if (process.argv[2] !== 'cut') await killed();
  if (process.argv[2] === 'killed') console.log('left out: the machine that is cut off');
  else if (process.getuid?.() === 0 && spawnSync('ip', ['netns']).status === 0) await cutOff();
  else console.log('skipped: no network namespaces here (needs root and ip)');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
