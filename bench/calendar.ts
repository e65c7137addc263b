/**
 * How fast the bare calendar is: ten million contacts with returns, and ten million on a desk of 35,000 agents; each
 * beside a plain heap loop of as many events with as much in the heap. CPU time of this process: the machine may be busy.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/calendar.js
 */
import { createHash } from 'node:crypto';
import { keyed } from '../src/chance/keyed.ts';
import { afterOf, NOTHING } from '../src/launch/after.ts';
import { simulate } from '../src/launch/simulate.ts';
import { hillSurface } from '../src/launch/surface.ts';
import { NOBODY, PLAIN } from '../src/launch/plain.ts';
import type { World } from '../src/launch/world.ts';
import { erlangA } from '../src/statistics/index.ts';
import { Heap } from '../src/time/heap.ts';

const DAY = 24;
const PER_HOUR = 1e7 / DAY;
/** First contacts by hour, relative to their mean. */
const CURVE = [
  0.2, 0.1, 0.1, 0.1, 0.2, 0.4, 0.8, 1.2, 1.6, 1.8, 1.7, 1.6, 1.5, 1.6, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.7, 0.4,
];

const bot: World = {
  ...PLAIN,
  perHour: PER_HOUR * 0.9,
  curve: CURVE,
  intents: [
    { name: 'orders', weight: 6, to: 'bot' },
    { name: 'refunds', weight: 2, to: 'bot' },
  ],
  bot: twice(hillSurface({ p0: 0.06, pMax: 0.95, halfLoad: 900_000, steepness: 6 })),
  after: afterOf({ incomplete: { ...NOTHING, returns: 0.8, churns: 0.05, annoyed: 0.5, upset: 0.5, delay: 4 } }),
  attempts: 10,
};
const AGENTS = 35_000;
const HANDLE = 1 / 12;
const PATIENCE = 1 / 20;
const desk: World = {
  ...bot,
  drain: 1,
  perHour: PER_HOUR,
  curve: [1],
  intents: [{ name: 'orders', weight: 1, to: 'people' }],
  staff: { ...NOBODY, agents: [AGENTS], handle: HANDLE, patience: PATIENCE },
  after: afterOf({ abandoned: { ...NOTHING, returns: 0.5, delay: 4 } }),
};

/** A day of a bot that serves one intent like two. */
function twice({ loads, shares }: World['bot']): World['bot'] {
  return { loads, shares: Float64Array.from([...shares, ...shares]) };
}

/** CPU seconds of a job. */
function timed<T>(job: () => T): { readonly found: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const found = job();
  const { user, system } = process.cpuUsage(before);
  return { found, seconds: (user + system) / 1e6 };
}

/** Takes the next off a heap and puts it back a random time later, so many times. */
function plain(events: number, pending: number): number {
  const heap = new Heap();
  for (let i = 0; i < pending; i++) heap.push(keyed(1, i, 0, 0), i);
  let now = 0;
  for (let i = 0; i < events; i++) {
    now = heap.due;
    heap.push(now - Math.log(keyed(1, i, 1, 0)), heap.pop());
  }
  return now;
}

const wrong: string[] = [];
function race(name: string, world: World, most: number): ReturnType<typeof simulate> {
  const ours = timed(() => simulate(world));
  const { events, peak, tally } = ours.found;
  const rival = timed(() => plain(events, peak));
  const ratio = ours.seconds / rival.seconds;
  const hash = createHash('sha256').update(tally.bytes).digest('hex').slice(0, 12);
  console.log(
    `${name}: ${Math.round(tally.contacts())} contacts, ${events} events, ${ours.seconds.toFixed(1)} s CPU, ` +
      `${(events / ours.seconds / 1e6).toFixed(2)} M events/s, ${ratio.toFixed(2)} x the plain loop (${rival.seconds.toFixed(1)} s), ` +
      `at most ${peak} at once, ${hash}`,
  );
  if (ours.seconds > most && ratio > 2.5) wrong.push(`${name}: ${ours.seconds.toFixed(1)} s and ${ratio.toFixed(2)} x`);
  return ours.found;
}

const wide = race('bot, day curve, returns', bot, 10);
console.log(`  repeat contacts ${wide.tally.sum('repeat')}, error share ${wide.tally.errorShare()!.toFixed(4)}`);
const { tally } = race('desk, 35,000 agents', desk, 0);
const theory = erlangA({ lambda: tally.contacts() / DAY, mu: 1 / HANDLE, servers: AGENTS, theta: 1 / PATIENCE });
console.log(
  `  waited ${(tally.sum('waited', 1) / tally.sum('desk', 1)).toFixed(4)}; Erlang A without the first hours' fill: ${theory.pWait.toFixed(4)}`,
);
const memory = process.resourceUsage().maxRSS / 1024;
console.log(`memory at most ${memory.toFixed(0)} MB`);
if (memory > 500) wrong.push(`memory ${memory.toFixed(0)} MB`);
for (const each of wrong) console.log(`OUT OF BOUNDS  ${each}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
