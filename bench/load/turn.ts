/**
 * What a turn costs with everything on, against the least that anybody does: undici's `request()` in a bare loop with the
 * same connection policy, the same exchange and the same pace, side by side in the same run.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/turn.js [turns a second = 1000] [blocks = 5] [replies = 8]
 *
 * The target is nginx on the other core. Blocks of both alternate; what counts is the median of the ratios of neighbours.
 * At most 2.5 is wanted; and p99 lateness < 5 ms, at 5000 turns a second too.
 */
import type { Ground } from '../../src/targets/ground.ts';
import { http } from '../../src/targets/http/http.ts';
import { permission } from '../../src/targets/permission.ts';
import { realClock } from '../../src/time/real.ts';
import { at, judged, paired } from '../paired.ts';
import { bareLoop, type Cost } from './bare.ts';
import { driveCrowd } from './crowd.ts';
import { fixedTarget } from './fixed.ts';
import { OWN_CORE, pin } from './pins.ts';
import { spread } from './spread.ts';

const [perSecond, blocks, replies] = [process.argv[2] ?? 1000, process.argv[3] ?? 5, process.argv[4] ?? 8].map(
  Number,
) as [number, number, number];
const TURNS = 5;
const CONNECTIONS = 1024;
/** Of a block, s: a run lasts minutes, and its code grows warm once. */
const LASTS = 20;

const rate = perSecond / TURNS;
const bot = await fixedTarget(replies);
pin(process.pid, OWN_CORE);
const customers = Math.round(rate * LASTS);

const bare = (): Promise<Cost> =>
  bareLoop(bot.url, CONNECTIONS, { conversations: customers, rate, turns: TURNS, think: 300 });
const own = async (): Promise<Cost> => {
  const clock = realClock();
  const ground: Ground = { clock, permission: permission(), trace: { see: null }, agent: 'irate/bench', toolbox: null };
  const target = http({ kind: 'http', url: bot.url }, ground);
  // A median of 19 s of thinking becomes 0.3.
  const driven = await driveCrowd(target, clock, { rate, customers, maxTurns: TURNS, timeScale: 60 });
  await target.close();
  return driven;
};

/** At most this is wanted; and messages at most so late, ms. */
const MOST = 2.5;
const LATE = 5;

try {
  const results: Record<'bare' | 'irate', Cost[]> = { bare: [], irate: [] };
  const kept = (of: Cost[], run: () => Promise<Cost>) => async (): Promise<number> => {
    const cost = await run();
    of.push(cost);
    return cost.cpu;
  };
  const { ratio, low, high } = await paired(kept(results.bare, bare), kept(results.irate, own), blocks);
  console.log(`${perSecond} turns/s, ${replies} different replies, ${blocks} blocks; medians (least to most)`);
  for (const [name, [, ...costs]] of Object.entries(results)) {
    const of = (take: (cost: Cost) => number): string => spread(costs.map(take));
    console.log(
      `${name.padEnd(8)} µs CPU/turn ${of((each) => each.cpu)}  turns ${of((each) => each.turns)}  p99 late ms ${of((each) => each.p99)}  MB ${of((each) => each.resident / 1e6)}`,
    );
  }
  const half = `(middle half ${low.toFixed(2)} to ${high.toFixed(2)})`;
  const late = at(
    0.5,
    results.irate.slice(1).map(({ p99 }) => p99),
  );
  console.log(`p99 lateness ${late.toFixed(2)} ms, at most ${LATE}: ${judged(late, LATE)}`);
  console.log(`ratio ${ratio.toFixed(2)} ${half}, at most ${MOST}: ${judged(ratio, MOST)}`);
} finally {
  bot.stop();
}
