/**
 * What a turn costs with everything on, against the least that anybody does: undici's `request()` in a bare loop with the
 * same connection policy, the same exchange and the same pace, side by side in the same run.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/turn.js [turns a second = 1000] [rungs = 5] [replies = 8]
 *
 * The target is nginx on the other core. irate drives one run, rung after rung; after each the bare loop drives as long, in a
 * process of its own, while irate waits out its rest. So each has its code to itself and as warm as it is in a run of minutes;
 * the first rungs, in which it grows so, are not counted. Nor is what is done between rungs: memory cleared, the oracle.
 * What counts is the median of the ratios of neighbours. At most 2.5 is wanted; and p99 lateness < 5 ms, at 5000 turns a
 * second too.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Event } from '../../src/events/event.ts';
import type { Ground } from '../../src/targets/ground.ts';
import { http } from '../../src/targets/http/http.ts';
import { permission } from '../../src/targets/permission.ts';
import { realClock } from '../../src/time/real.ts';
import { at, judged } from '../paired.ts';
import type { Cost } from './bare.ts';
import type { Asked } from './bare-process.ts';
import { driveCrowd } from './crowd.ts';
import { fixedTarget } from './fixed.ts';
import { OWN_CORE, pin } from './pins.ts';
import { spread } from './spread.ts';

const [perSecond, counted, replies] = [process.argv[2] ?? 1000, process.argv[3] ?? 5, process.argv[4] ?? 8].map(
  Number,
) as [number, number, number];
const TURNS = 5;
const CONNECTIONS = 1024;
/** Of a rung, s; and of the rest after it, in which the bare loop needs a little longer. */
const LASTS = 20;
const REST = 30;
/** Rungs in which code grows warm. */
const COLD = 2;
/** At most this is wanted; and messages at most so late, ms. */
const MOST = 2.5;
const LATE = 5;

const rate = perSecond / TURNS;
const customers = Math.round(rate * LASTS);
const bot = await fixedTarget(replies);
const child = fork(new URL('bare-process.js', import.meta.url));
pin(process.pid, OWN_CORE);
pin(child.pid!, OWN_CORE);
const results: Record<'bare' | 'irate', Cost[]> = { bare: [], irate: [] };
const asked: Asked = {
  url: bot.url,
  connections: CONNECTIONS,
  conversations: customers,
  rate,
  turns: TURNS,
  think: 300,
};

async function bare(): Promise<void> {
  child.send(asked);
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Cost | number | null];
  if (told === null || typeof told === 'number') throw new Error('the bare loop broke off');
  results.bare.push(told);
}

async function own(): Promise<void> {
  const clock = realClock();
  const ground: Ground = { clock, permission: permission(), trace: { see: null }, agent: 'irate/bench', toolbox: null };
  const target = http({ kind: 'http', url: bot.url }, ground);
  let [before, turns, beside] = [process.cpuUsage(), 0, Promise.resolve()];
  const watch = (event: Event): void => {
    if (event.kind === 'said') turns++;
    else if (event.kind === 'step') {
      if (results.bare.length < results.irate.length) throw new Error('the bare loop is still driving');
      [before, turns] = [process.cpuUsage(), 0];
    } else if (event.kind === 'health') {
      const { user, system } = process.cpuUsage(before);
      const resident = process.memoryUsage.rss();
      results.irate.push({ turns, cpu: (user + system) / turns, p99: event.lateness.p99, resident });
      beside = bare();
    }
  };
  // A median of 19 s of thinking becomes 0.3.
  const drive = { rate, customers, maxTurns: TURNS, timeScale: 60, times: COLD + counted, washOut: REST };
  await driveCrowd(target, clock, drive, watch);
  await beside;
  await target.close();
}

try {
  await own();
} finally {
  child.kill();
  bot.stop();
}
const [bares, owns] = [results.bare.slice(COLD), results.irate.slice(COLD)];
console.log(`${perSecond} turns/s, ${replies} different replies, ${counted} rungs; medians (least to most)`);
for (const [name, costs] of [
  ['bare', bares],
  ['irate', owns],
] as const) {
  const of = (take: (cost: Cost) => number): string => spread(costs.map(take));
  console.log(
    `${name.padEnd(8)} µs CPU/turn ${of((each) => each.cpu)}  turns ${of((each) => each.turns)}  p99 late ms ${of((each) => each.p99)}  MB ${of((each) => each.resident / 1e6)}`,
  );
}
const ratios = owns.map(({ cpu }, rung) => cpu / bares[rung]!.cpu);
const [low, ratio, high] = [at(0.25, ratios), at(0.5, ratios), at(0.75, ratios)];
const late = at(
  0.5,
  owns.map(({ p99 }) => p99),
);
console.log(`p99 lateness ${late.toFixed(2)} ms, at most ${LATE}: ${judged(late, LATE)}`);
console.log(
  `ratio ${ratio.toFixed(2)} (middle half ${low.toFixed(2)} to ${high.toFixed(2)}), at most ${MOST}: ${judged(ratio, MOST)}`,
);
