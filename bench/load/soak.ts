/**
 * A long run: what is resident at its end against what was after a tenth. Rungs of a thousand customers come one after the
 * other, the oracle rules after each, everything is written to a log.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/soak.js virtual [contacts = 1000000]
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/soak.js real [minutes = 10] [turns a second = 300]
 *
 * In virtual time a stub answers; on real sockets nginx does, on the other core. At most 10 % more at the end is wanted.
 */
import type { Event } from '../../src/events/event.ts';
import type { Ground } from '../../src/targets/ground.ts';
import { http } from '../../src/targets/http/http.ts';
import { permission } from '../../src/targets/permission.ts';
import type { Target } from '../../src/targets/target.ts';
import type { Clock } from '../../src/time/clock.ts';
import { realClock } from '../../src/time/real.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { at, judged } from '../paired.ts';
import { driveCrowd, type Driven } from './crowd.ts';
import { fixedTarget, REPLIES } from './fixed.ts';
import { OWN_CORE, pin } from './pins.ts';

const TURNS = 5;
/** Of a rung. */
const CUSTOMERS = 1000;
/** At most so many times as much is wanted. */
const MOST = 1.1;

/** Bytes resident after each rung. */
const seen: number[] = [];
const watch = (event: Event): void => {
  if (event.kind === 'health') seen.push(process.memoryUsage.rss());
};

/** Answers after 300 ms, one reply after the other. */
function stub(clock: Clock): Target {
  let told = 0;
  return {
    ...({ name: 'stub', protocol: 'none', time: 'virtual', turnEnd: 'its word', connection: 'none' } as const),
    open: () => ({
      say(_, hear) {
        const text = REPLIES[told++ % REPLIES.length]!;
        const alarm = clock.alarm(300, () => {
          hear({ kind: 'bubble', text });
          hear({ kind: 'over', how: 'replied' });
        });
        return () => clock.silence(alarm);
      },
      close: () => undefined,
    }),
    close: () => Promise.resolve(),
  };
}

function virtual(contacts: number): Promise<Driven> {
  const clock = virtualClock();
  const drive = {
    rate: 100,
    customers: CUSTOMERS,
    maxTurns: TURNS,
    timeScale: 60,
    times: Math.ceil(contacts / CUSTOMERS),
    ruled: true,
  };
  return driveCrowd(stub(clock), clock, drive, watch);
}

async function real(minutes: number, perSecond: number): Promise<Driven> {
  const bot = await fixedTarget(REPLIES.length);
  pin(process.pid, OWN_CORE);
  const clock = realClock();
  const ground: Ground = { clock, permission: permission(), trace: { see: null }, agent: 'irate/bench', toolbox: null };
  const target = http({ kind: 'http', url: bot.url }, ground);
  const rate = perSecond / TURNS;
  const times = Math.ceil((minutes * 60 * rate) / CUSTOMERS);
  try {
    return await driveCrowd(
      target,
      clock,
      { rate, customers: CUSTOMERS, maxTurns: TURNS, timeScale: 60, times, ruled: true },
      watch,
    );
  } finally {
    await target.close();
    bot.stop();
  }
}

const [kind = 'virtual', much, often] = process.argv.slice(2);
const { turns, contacts, cpu, health, healths } =
  kind === 'real' ? await real(Number(much ?? 10), Number(often ?? 300)) : await virtual(Number(much ?? 1_000_000));
// What is resident swings with the collector: the middle of some rungs, not one.
const around = Math.max(1, Math.ceil(seen.length / 20));
const tenth = Math.ceil(seen.length / 10);
const early = at(0.5, seen.slice(tenth - 1, tenth - 1 + around));
const late = at(0.5, seen.slice(-around));
const grown = late / early;
const minutes = ((healths.at(-1)!.clock ?? health.at) / 60_000).toFixed(1);
console.log(
  `${kind}: ${contacts} contacts, ${turns} turns, ${seen.length} rungs, ${minutes} min of its clock, ${cpu.toFixed(0)} µs CPU/turn`,
);
console.log(`MB resident rung by rung, every twentieth part: ${everyPart().join(' ')}`);
console.log(
  `after a tenth ${(early / 1e6).toFixed(0)} MB, at the end ${(late / 1e6).toFixed(0)} MB: ${grown.toFixed(2)} times, at most ${MOST}: ${judged(grown, MOST)}`,
);

function everyPart(): string[] {
  return Array.from({ length: 20 }, (_, part) => (seen[Math.floor((part * seen.length) / 20)]! / 1e6).toFixed(0));
}
