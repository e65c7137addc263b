import { expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { guarded } from '../../src/targets/guard.ts';
import type { Hear, Target } from '../../src/targets/target.ts';
import { Turn } from '../../src/targets/turn.ts';
import type { Clock } from '../../src/time/clock.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { bot, bubble, customer, leave, only, over, plan, say, simulate } from './scripted.ts';

const alone = { steps: [{ ...plan.steps[0]!, n: 1 }] };
const kinds = (log: readonly Event[]): string[] => log.flatMap((event) => ('contact' in event ? [event.kind] : []));

/** A bot in virtual time that streams: `play` writes into each turn, by alarms. */
function streaming(clock: Clock, play: (turn: Turn, after: (delay: number, then: () => void) => void) => void): Target {
  return {
    ...bot(clock, () => []),
    open: () => ({
      say(_: string, hear: Hear) {
        const turn = new Turn(hear, clock);
        play(turn, (delay, then) => void clock.alarm(delay, () => turn.open && then()));
        return () => turn.abandon();
      },
      close: () => undefined,
    }),
  };
}

/** It writes, hands over and never comes to an end. */
const hanging: Parameters<typeof streaming>[1] = (turn, after) => {
  after(200, () => turn.bubble('One moment.'));
  after(1000, () => turn.delta('Your refund of $50 was issued for '));
  after(1500, () => {
    turn.delta('order 1234567');
    turn.meta({ handoff: true });
  });
};
const seen = { texts: ['One moment.', 'Your refund of $50 was issued for order 1234567'], meta: { handoff: true } };

test('who loses patience in the midst of a bubble has read what stood there, and waits for a human if it was handed over beside it', async () => {
  const clock = virtualClock();
  const log = await simulate(
    (n) => customer(n),
    () => [],
    alone,
    { clock, target: streaming(clock, hanging) },
  );
  expect(kinds(log)).toEqual(['contact', 'said', 'heard', 'end', 'desk']);
  expect(only(log, 'heard')).toMatchObject([{ ...seen, how: 'patience', error: 'timeout', at: 21_500 }]);
  // The platform has handed over, though it never came to the end of saying so.
  expect(only(log, 'end')).toMatchObject([{ how: 'handed_over', at: 21_500 }]);
});

test('patience counts from the last words of a bubble that is still being written', async () => {
  const clock = virtualClock();
  const target = streaming(clock, (turn, after) => {
    for (let n = 0; n <= 400; n++) after(100 * n, () => turn.delta('word '));
  });
  const log = await simulate(
    (n) => customer(n),
    () => [],
    alone,
    { clock, target },
  );
  expect(only(log, 'heard')).toMatchObject([{ error: 'timeout', firstBubble: 0, at: 60_000 }]);
  expect(only(log, 'heard')[0]!.texts).toEqual(['word '.repeat(401)]);
});

test('a contact that goes on for too long in the midst of a reply keeps what was read of it', async () => {
  const clock = virtualClock();
  const target = streaming(clock, hanging);
  const log = await simulate(
    (n) => customer(n),
    () => [],
    { ...alone, maxContact: 5000 },
    { clock, target },
  );
  expect(kinds(log)).toEqual(['contact', 'said', 'heard', 'end']);
  expect(only(log, 'heard')).toMatchObject([{ ...seen, how: 'cut_off', firstBubble: 200, at: 5000 }]);
  expect(only(log, 'heard')[0]).not.toHaveProperty('error');
  expect(only(log, 'end')).toMatchObject([{ how: 'cut_off', at: 5000 }]);
});

test('whole bubbles of a reply that was cut off stay in the log, and what comes after it is not heard', async () => {
  const log = await simulate(
    (n) => customer(n, { patience: 1e9 }),
    () => [
      [200, bubble('one')],
      [9000, bubble('two')],
      [9000, over],
    ],
    { ...alone, maxContact: 5000 },
  );
  expect(kinds(log)).toEqual(['contact', 'said', 'heard', 'end']);
  expect(only(log, 'heard')).toMatchObject([{ texts: ['one'], how: 'cut_off', lastBubble: 200, at: 5000 }]);
});

test('of a reply of which nothing was read nothing is told when it is cut off', async () => {
  const log = await simulate(
    (n) => customer(n, { patience: 1e9 }),
    () => [[10, { kind: 'byte' }]],
    { ...alone, maxContact: 5000 },
  );
  expect(kinds(log)).toEqual(['contact', 'said', 'end']);
});

test('a reply that was over is not told again when its customer is cut off while it thinks', async () => {
  const log = await simulate(
    (n) => customer(n, { hear: () => say('and then?', 60_000) }),
    () => [
      [200, bubble('one')],
      [250, over],
      [900, { kind: 'late', text: 'two' }],
    ],
    { ...alone, maxContact: 5000 },
  );
  expect(kinds(log)).toEqual(['contact', 'said', 'heard', 'heard', 'end']);
  expect(only(log, 'heard').map(({ how, texts }) => [how, ...texts])).toEqual([
    ['script', 'one'],
    ['late', 'two'],
  ]);
});

test('a stop keeps what was read of every reply that is under way', async () => {
  const controller = new AbortController();
  const clock = virtualClock();
  clock.alarm(1800, () => controller.abort());
  const target = streaming(clock, hanging);
  const log = await simulate(
    (n) => customer(n),
    () => [],
    {},
    { clock, target },
    controller.signal,
  );
  expect(only(log, 'heard')).toMatchObject([
    { ...seen, contact: '0/0.0', how: 'cut_off', at: 1800 },
    { texts: ['One moment.'], meta: {}, contact: '0/1.0', how: 'cut_off', at: 1800 },
  ]);
  expect(only(log, 'end').map(({ how }) => how)).toEqual(['cut_off', 'cut_off']);
});

test('a hand-over of which one hears only on leaving halts the run: everybody ends once, with what was read', async () => {
  const controller = new AbortController();
  const clock = virtualClock();
  const stops: string[] = [];
  const target = guarded(streaming(clock, hanging), { conversations: 9, concurrent: 9, humans: true }, (why) => {
    stops.push(why);
    controller.abort();
  });
  const log = await simulate(
    (n) => customer(n),
    () => [],
    {},
    { clock, target },
    controller.signal,
  );
  expect(stops).toEqual(['it handed over to a human, who may be a real one']);
  expect(
    only(log, 'end')
      .map(({ contact, how, at }) => [contact, how, at])
      .sort(),
  ).toEqual([
    ['0/0.0', 'handed_over', 21_500],
    ['0/1.0', 'cut_off', 21_500],
    ['0/2.0', 'cut_off', 21_500],
  ]);
  expect(only(log, 'heard')).toHaveLength(3);
  for (const heard of only(log, 'heard')) expect(heard).toMatchObject(seen);
  expect(log.at(-1)).toMatchObject({ kind: 'done', why: 'interrupted' });
});

test('a hand-over that halts the run is in its log', async () => {
  const controller = new AbortController();
  const clock = virtualClock();
  const target = guarded(
    streaming(clock, (turn, after) => {
      after(200, () => turn.bubble('I connect you.'));
      after(300, () => {
        turn.meta({ handoff: true });
        turn.over('body');
      });
    }),
    { conversations: 9, concurrent: 9, humans: true },
    () => controller.abort(),
  );
  const log = await simulate(
    (n) => customer(n),
    () => [],
    {},
    { clock, target },
    controller.signal,
  );
  expect(kinds(log)).toEqual(['contact', 'said', 'heard', 'end']);
  expect(only(log, 'heard')).toMatchObject([{ texts: ['I connect you.'], meta: { handoff: true }, at: 300 }]);
});

test('who was handed over by a reply that then broke off waits for a human', async () => {
  const clock = virtualClock();
  const target = streaming(clock, (turn, after) => {
    after(200, () => {
      turn.meta({ handoff: true });
      turn.trouble('reset', 'it broke off');
    });
  });
  const people = (n: number) => customer(n, { hear: () => say('hello?') });
  const log = await simulate(people, () => [], alone, { clock, target });
  expect(only(log, 'heard')).toMatchObject([{ texts: [], meta: { handoff: true }, error: 'reset' }]);
  expect(only(log, 'end')).toMatchObject([{ how: 'handed_over' }]);
  expect(only(log, 'desk')).toHaveLength(1);
});

test('an over that comes while its reply is left is not heard, and nobody speaks again', async () => {
  const clock = virtualClock();
  let spoken = 0;
  const target: Target = {
    ...bot(clock, () => []),
    open: () => ({
      say(_: string, hear: Hear) {
        spoken++;
        return () => {
          hear(bubble('one'));
          hear(over);
          hear({ kind: 'trouble', code: 'reset', detail: '' });
          clock.alarm(100, () => hear(bubble('two')));
          clock.alarm(100, () => hear({ kind: 'late', text: 'three' }));
        };
      },
      close: () => undefined,
    }),
  };
  const people = (n: number) =>
    customer(n, { hear: () => say('and then?', 0), lostPatience: () => leave('timed_out') });
  const log = await simulate(people, () => [], alone, { clock, target });
  expect(spoken).toBe(1);
  expect(kinds(log)).toEqual(['contact', 'said', 'heard', 'end']);
  expect(only(log, 'heard')).toMatchObject([{ texts: ['one'], error: 'timeout' }]);
});
