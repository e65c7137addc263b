import { expect, test } from 'vitest';
import { upset, type Upset } from '../../bench/control/upset.ts';
import { expectedIn, phased } from '../../src/arrivals/phased.ts';
import { queueBot } from '../../src/bots/controls/queue.ts';
import { chance } from '../../src/chance/random.ts';
import { shedding } from '../../src/engine/shedding.ts';
import type { Phase } from '../../src/events/plan.ts';
import type { Signal } from '../../src/targets/target.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { bot, bubble, over } from './scripted.ts';

/** Thirty workers at 70 % of what they can do; of those who are not reached within three seconds, four of five call again. */
const queue = (ghosts: boolean): Upset => ({
  bot: (clock, dice) => queueBot({ workers: 30, handle: 5000, ghosts }, clock, dice),
  will: { returns: 0.8, delay: 25_000, patience: 3000 },
});
const SETTLING = 30_000;
const SPIKE = { perHour: 4.2 * 3600, load: 2, capacity: 1, lasts: 40_000 };
const CUT = { perHour: 4.2 * 3600, load: 1, capacity: 0.2, lasts: 40_000 };

test('a bot that works on for who has left is flagged metastable: with those who come back it never recovers, without it does', async () => {
  const [shock] = await upset(queue(true), [SPIKE], 1, SETTLING, 'ghosts');
  expect(shock!.says).toBe('metastable');
  expect(shock!.metastable).toMatchObject({ k: 1, n: 1 });
  expect(shock!.closed[0]!.before.error).toBeLessThan(0.05);
  expect(shock!.closed[0]!.after.error).toBeGreaterThan(0.95);
  expect(shock!.closed[0]!.recovered).toBeNull();
  expect(shock!.control.map(({ verdict }) => verdict)).not.toContain('stuck');
});

test('where who leaves leaves the queue, neither more customers nor less of the bot upsets it for long', async () => {
  const shocks = await upset(queue(false), [SPIKE, CUT], 1, SETTLING, 'Erlang A');
  expect(shocks.map(({ says }) => says)).toEqual(['recovers', 'recovers']);
  for (const { closed, recovery } of shocks) {
    expect(recovery).toBeLessThan(4 * SETTLING);
    const { before, course, phases } = closed[0]!;
    const during = course.filter(({ at }) => at >= phases[1]!.at && at < phases[2]!.at);
    expect(Math.max(...during.map(({ error }) => error))).toBeGreaterThan(before.error + 0.1);
  }
});

test('first contacts come at the rate of each part of a shock, the same customers in every arm', () => {
  const parts: readonly Phase[] = [
    { name: 'baseline', lasts: 3_600_000, load: 1, capacity: 1 },
    { name: 'trigger', lasts: 1_800_000, load: 4, capacity: 1 },
    { name: 'hold', lasts: 3_600_000, load: 1, capacity: 1 },
  ];
  const n = expectedIn(2000, parts);
  expect(n).toBe(8000);
  const due = [...phased(n, 2000, parts, 0, chance('a'))].map((arrival) => arrival.due);
  const within = (from: number, to: number): number => due.filter((at) => at >= from && at < to).length;
  expect(Math.abs(within(0, 3_600_000) - 2000)).toBeLessThan(200);
  expect(Math.abs(within(3_600_000, 5_400_000) - 4000)).toBeLessThan(300);
  expect(due).toEqual([...due].sort((a, b) => a - b));
  expect([...phased(n, 2000, parts, 0, chance('a'))].map((arrival) => arrival.due)).toEqual(due);
});

test('less of a bot is a share of its turns turned away before they reach it', async () => {
  const clock = virtualClock();
  let [asked, capacity] = [0, 1];
  const inner = bot(
    clock,
    () => (
      asked++,
      [
        [0, bubble('hello')],
        [0, over],
      ]
    ),
  );
  const target = shedding(inner, clock, chance('a'), () => capacity);
  const heard: Signal[] = [];
  await clock.run(
    () =>
      new Promise<void>((done) => {
        for (let n = 0; n < 400; n++) {
          if (n === 200) capacity = 0.25;
          target
            .open({ contact: `0/${n}.0`, conversation: `${n}`, user: `${n}`, language: 'en', known: [] })
            .say('hi', (signal) => heard.push(signal));
        }
        clock.alarm(1, done);
      }),
  );
  const away = heard.filter((signal) => signal.kind === 'trouble');
  expect(asked + away.length).toBe(400);
  expect(asked).toBeGreaterThan(225);
  expect(asked).toBeLessThan(275);
  expect(away[0]).toMatchObject({ code: 'http_429' });
});
