/**
 * Turns a second that fill a core, beside Artillery's: the same shape on the same target, some turns with people thinking
 * between them, at about 1,000 and at about 10,000 customers in conversation at once, each with a connection of its own.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/peers.js [at once = 1000,10000] [turns a second = 400] [turns = 5] [seconds of arrivals = 20]
 *
 * Each of the two takes as long as everybody's arriving (or once thinking, if that is more) and all turns of the last who came; with
 * three turns that is under two minutes at 10,000.
 *
 * The target is nginx on the other core; Artillery is fetched by npm, the first time, into a folder of its own. Its start counts with its
 * CPU, as the start of irate does not, and the code of both grows warm within the time: the longer, the less either shows. At least 10 times is wanted.
 */
import type { Ground } from '../../src/targets/ground.ts';
import { http } from '../../src/targets/http/http.ts';
import { permission } from '../../src/targets/permission.ts';
import { realClock } from '../../src/time/real.ts';
import { artillery, RELEASE, type Flow } from './artillery.ts';
import { driveCrowd } from './crowd.ts';
import { fixedTarget } from './fixed.ts';
import { OWN_CORE, pin } from './pins.ts';

const sizes = (process.argv[2] ?? '1000,10000').split(',').map(Number);
const perSecond = Number(process.argv[3] ?? 400);
const turnsEach = Number(process.argv[4] ?? 5);
const arriving = Number(process.argv[5] ?? 20);
/** A customer's thinking and typing lasts this long at a time scale of 1, on the average of its turns. s */
const THINKING = 24;
/** At least so many times is wanted. */
const LEAST = 10;

const peer = await artillery();
const bot = await fixedTarget(8);
pin(process.pid, OWN_CORE);

async function own(rate: number, seconds: number, think: number): Promise<{ cpu: number; told: string }> {
  const clock = realClock();
  const ground: Ground = {
    ...{ clock, permission: permission(), trace: { see: null }, agent: 'irate/bench', toolbox: null },
    connecting: 'conversation',
  };
  const target = http({ kind: 'http', url: bot.url }, ground);
  const customers = Math.round(rate * seconds);
  // Some think for much longer than others do.
  const longest = 1.5 * turnsEach * think;
  const drive = { rate, customers, maxTurns: turnsEach, timeScale: THINKING / think, longest };
  const { turns, cpu, p99, resident, most } = await driveCrowd(target, clock, drive);
  await target.close();
  const told = `${turns} turns, ${most} at once, p99 late ${p99.toFixed(1)} ms, ${(resident / 1e6).toFixed(0)} MB`;
  return { cpu, told };
}

try {
  const missed: number[] = [];
  for (const size of sizes) {
    const think = size / perSecond;
    const seconds = Math.round(Math.max(arriving, think));
    // Where all have come before the first has gone, all are there at once; else as many come as go.
    const rate = Math.max(1, Math.round(size / Math.min(seconds, turnsEach * think)));
    const flow: Flow = { url: bot.url, rate, seconds, turns: turnsEach, think, core: OWN_CORE };
    const theirs = await peer(flow);
    const ours = await own(rate, seconds, think);
    const times = theirs.cpu / ours.cpu;
    console.log(
      `about ${size} at once, ${perSecond} turns/s, thinking ${think.toFixed(1)} s, ${seconds} s of arrivals`,
    );
    const fills = (cpu: number): string =>
      `${cpu.toFixed(0).padStart(6)} µs CPU/turn, ${(1e6 / cpu).toFixed(0)} turns/s fill a core`;
    console.log(
      `  Artillery ${RELEASE} ${fills(theirs.cpu)}; ${theirs.requests} turns, ${(theirs.resident / 1e6).toFixed(0)} MB`,
    );
    console.log(`  irate ${' '.repeat(RELEASE.length + 4)} ${fills(ours.cpu)}; ${ours.told}`);
    console.log(`  ${times.toFixed(1)} times as many, at least ${LEAST}: ${times >= LEAST ? 'passed' : 'missed'}`);
    if (times < LEAST) missed.push(size);
  }
  console.log(missed.length === 0 ? 'passed' : `missed at ${missed.join(', ')}`);
} finally {
  bot.stop();
}
