/**
 * What a stall looks like: a target that answers nothing for 2 s in every 10, and customers who keep coming. Beside the
 * truth, computed from the schedule of the stalls, stands what irate reports, and what autocannon and Artillery report
 * of the same target.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/stall.js [seconds = 60] [peers = yes]
 *
 * Peers are fetched by npx. At most 2 % between irate and the truth is wanted.
 */
import { execFile, fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Event } from '../../src/events/event.ts';
import { http } from '../../src/targets/http/http.ts';
import { permission } from '../../src/targets/permission.ts';
import { realClock } from '../../src/time/real.ts';
import { judged } from '../paired.ts';
import { artillery } from './artillery.ts';
import { driveCrowd } from './crowd.ts';
import { OWN_CORE, pin, TARGET_CORE } from './pins.ts';

const [seconds, peers] = [Number(process.argv[2] ?? 60), process.argv[3] !== 'no'];
const RATE = 100;
const PERIOD = 10_000;
const STALL = 2000;
/** % that irate may be off. */
const MOST = 2;
const BODY = JSON.stringify({ reply: 'It is on its way. Is there anything else?', ended: true });

/** Answers at once, but for the first 2 s of every 10 of the clock on the wall. */
function bot(): void {
  const left = (): number => STALL - (Date.now() % PERIOD);
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      const answer = (): unknown => response.setHeader('content-type', 'application/json').end(BODY);
      if (left() > 0) setTimeout(answer, left());
      else answer();
    });
  });
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
const row = (name: string, n: number, p50: number, p99: number, max: number): void =>
  console.log(`${name.padEnd(34)}${[n, p50, p99, max].map((value) => value.toFixed(0).padStart(9)).join('')}`);

async function irate(url: string): Promise<void> {
  const clock = realClock();
  const began = Date.now() - clock.now();
  const ground = { clock, permission: permission(), trace: { see: null }, agent: 'irate/bench', toolbox: null };
  const target = http({ kind: 'http', url }, ground);
  const due = new Map<string, number>();
  const [seen, truth]: [number[], number[]] = [[], []];
  const watch = (event: Event): void => {
    if (event.kind === 'said') due.set(event.contact, event.due);
    else if (event.kind === 'heard') {
      const from = due.get(event.contact)!;
      seen.push(event.lastBubble! - from);
      // A message that is due within a stall is answered at its end.
      truth.push(Math.max(0, STALL - ((began + from) % PERIOD)));
    }
  };
  await driveCrowd(target, clock, { rate: RATE, customers: RATE * seconds, maxTurns: 5, timeScale: 60 }, watch);
  await target.close();
  row('the truth, from the schedule', truth.length, quantile(truth, 0.5), quantile(truth, 0.99), Math.max(...truth));
  row('irate, from the due time', seen.length, quantile(seen, 0.5), quantile(seen, 0.99), Math.max(...seen));
  const off = quantile(seen, 0.99) / quantile(truth, 0.99) - 1;
  console.log(
    `irate's p99 is ${(100 * off).toFixed(2)} % off, at most ${MOST} %: ${judged(100 * Math.abs(off), MOST)}`,
  );
}

const run = promisify(execFile);

async function autocannon(url: string, connections: number): Promise<void> {
  const args = [
    '-y',
    'autocannon@8',
    '-j',
    '-n',
    '-c',
    String(connections),
    '-d',
    String(seconds),
    '-m',
    'POST',
    '-b',
    '{}',
    url,
  ];
  const { stdout } = await run('npx', args, { maxBuffer: 1 << 26 });
  const { latency, requests } = JSON.parse(stdout) as {
    latency: Record<'p50' | 'p99' | 'max', number>;
    requests: { total: number };
  };
  row(`autocannon, ${connections} connections`, requests.total, latency.p50, latency.p99, latency.max);
}

async function openly(url: string): Promise<void> {
  const peer = await artillery();
  const { requests, time } = await peer({ url, rate: RATE, seconds, turns: 1, think: 0, core: null });
  row('Artillery, open arrivals', requests, time.p50, time.p99, time.max);
}

async function measure(): Promise<void> {
  const child = fork(import.meta.filename, ['bot']);
  try {
    const port = await new Promise<number>((told) => child.once('message', (message) => told(message as number)));
    const url = `http://127.0.0.1:${port}/`;
    pin(process.pid, OWN_CORE);
    pin(child.pid!, TARGET_CORE);
    console.log(`a stall of ${STALL} ms in every ${PERIOD}, for ${seconds} s; ms`);
    console.log(`${''.padEnd(34)}${['messages', 'p50', 'p99', 'max'].map((name) => name.padStart(9)).join('')}`);
    await irate(url);
    if (peers) {
      await autocannon(url, 1);
      await autocannon(url, 100);
      await openly(url);
    }
  } finally {
    child.kill();
  }
}

if (process.argv[2] === 'bot') bot();
else await measure();
