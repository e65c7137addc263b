/**
 * So many customers in conversation at once on one core, at the pace of people: how late its messages are, what a turn
 * costs, what a customer takes in memory.
 *
 *   npx tsc -p bench/tsconfig.json && node --max-semi-space-size=4 dist/bench/bench/load/many.js [customers = 60000] [connections = 1024 | conversation] [time scale = 1] [longest contact, s = 240]
 *
 * The target is nginx on the other core. All come within a minute and a half, after a small crowd by which the code grows
 * warm, as a rung's first customers do; who is still there after the longest contact is cut off. Wanted: 50,000 at once
 * with p99 lateness < 5 ms in < 1.5 GB at the most. The flag is what the README advises for so many.
 */
import type { Connecting } from '../../src/targets/connections.ts';
import type { Ground } from '../../src/targets/ground.ts';
import { http } from '../../src/targets/http/http.ts';
import { permission } from '../../src/targets/permission.ts';
import { realClock } from '../../src/time/real.ts';
import { judged } from '../paired.ts';
import { driveCrowd } from './crowd.ts';
import { fixedTarget } from './fixed.ts';
import { OWN_CORE, pin } from './pins.ts';

const customers = Number(process.argv[2] ?? 60_000);
const connecting: Connecting = process.argv[3] === 'conversation' ? 'conversation' : Number(process.argv[3] ?? 1024);
const timeScale = Number(process.argv[4] ?? 1);
const longest = Number(process.argv[5] ?? 240);
const TURNS = 5;
/** All have come before most of them leave. s */
const COMING = 90 / timeScale;
/** Who come before, at a quick pace. */
const WARMING = { rate: 300, customers: 6000, maxTurns: TURNS, timeScale: 60 };
/** At least so many at once, at most so late, ms, and so large, MB, is wanted. */
const MANY = 50_000;
const LATE = 5;
const LARGE = 1500;

const bot = await fixedTarget(8);
pin(process.pid, OWN_CORE);
const clock = realClock();
const ground: Ground = {
  ...{ clock, permission: permission(), trace: { see: null }, agent: 'irate/bench', toolbox: null },
  connecting,
};
const target = http({ kind: 'http', url: bot.url }, ground);
try {
  await driveCrowd(target, clock, WARMING);
  const drive = { rate: customers / COMING, customers, maxTurns: TURNS, timeScale, longest };
  const began = performance.now();
  const { turns, cpu, p99, health, most } = await driveCrowd(target, clock, drive);
  const seconds = (performance.now() - began) / 1000;
  // Of the whole process, since its start. MB
  const resident = (process.resourceUsage().maxRSS * 1024) / 1e6;
  console.log(`${customers} customers, ${target.connection}, ${TURNS} turns, time scale ${timeScale}`);
  console.log(
    `at once ${most}  turns ${turns} in ${seconds.toFixed(0)} s  µs CPU/turn ${cpu.toFixed(0)}  p99 late ms ${p99.toFixed(2)}  max ${health.lateness.max.toFixed(1)}  loop p99 ${health.loopDelay!.p99.toFixed(1)}  MB at most ${resident.toFixed(0)}  void ${String(health.void)}`,
  );
  const { count, total, longest: halt } = health.pauses!;
  const mean = (total / count).toFixed(1);
  console.log(`halts to clear memory ${count}  mean ms ${mean}  longest ${halt.toFixed(0)}`);
  console.log(`at once ${most}, at least ${MANY}: ${judged(MANY, most)}`);
  console.log(`p99 lateness ${p99.toFixed(2)} ms, at most ${LATE}: ${judged(p99, LATE)}`);
  console.log(`resident ${resident.toFixed(0)} MB, at most ${LARGE}: ${judged(resident, LARGE)}`);
  console.log(`turns a second: ${(turns / seconds).toFixed(0)}; that fill a core: ${(1e6 / cpu).toFixed(0)}`);
} finally {
  await target.close();
  bot.stop();
}
