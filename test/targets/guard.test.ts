import { expect, test } from 'vitest';
import { guarded } from '../../src/targets/guard.ts';
import type { Hear, Signal, Target } from '../../src/targets/target.ts';
import { Turn } from '../../src/targets/turn.ts';
import { caller, ground, serve } from './loopback.ts';
import { isProven } from '../../src/targets/proof.ts';

const bot = (handoff = false): Target => ({
  name: 'bot',
  protocol: 'none',
  time: 'real',
  turnEnd: '',
  connection: '',
  open: () => ({
    say(_: string, hear: Hear) {
      hear({ kind: 'meta', meta: { handoff } });
      hear({ kind: 'over', how: 'body' });
      return () => undefined;
    },
    close: () => undefined,
  }),
  close: () => Promise.resolve(),
});

test('a bot on another machine is never asked for more than it may be, and it is told once', () => {
  const told: string[] = [];
  const target = guarded(bot(), { conversations: 3, concurrent: 2, humans: true }, (why) => told.push(why));
  const [one] = [target.open(caller), target.open(caller)];
  one.close();
  one.close();
  target.open(caller);
  expect(told).toEqual([]);
  target.open(caller).say('hi', () => expect.fail('it was spoken to'));
  target.open(caller);
  expect(told).toEqual(['3 conversations is all that it may have']);
});

test('too many at once stop it too', () => {
  const told: string[] = [];
  const target = guarded(bot(), { conversations: 9, concurrent: 1, humans: true }, (why) => told.push(why));
  target.open(caller);
  target.open(caller);
  expect(told).toEqual(['1 conversations at once is all that it may have']);
});

test('the first hand-over is the last, unless nobody real takes over', () => {
  const told: string[] = [];
  for (const humans of [true, false])
    guarded(bot(true), { conversations: 9, concurrent: 9, humans }, (why) => told.push(why))
      .open(caller)
      .say('hi', () => undefined);
  expect(told).toEqual(['it handed over to a human, who may be a real one']);
});

/** A bot that hands over and does no more: how the turn ends is the test's to say. */
const handing = (turns: Turn[]): Target => ({
  ...bot(),
  open: () => ({
    say(_: string, hear: Hear) {
      const turn = new Turn(hear, { now: () => 0 });
      turns.push(turn);
      turn.meta({ handoff: true });
      return () => turn.abandon();
    },
    close: () => undefined,
  }),
});

test('a hand-over halts however its turn ends, and is told before that', () => {
  const ends: ((turn: Turn, leave: () => void) => void)[] = [
    (turn) => turn.over('body'),
    (turn) => turn.trouble('reset', 'it broke off'),
    (_, leave) => leave(),
  ];
  for (const end of ends) {
    const told: (string | Signal)[] = [];
    const turns: Turn[] = [];
    const target = guarded(handing(turns), { conversations: 9, concurrent: 9, humans: true }, (why) => told.push(why));
    const leave = target.open(caller).say('hi', (signal) => told.push(signal));
    end(turns[0]!, leave);
    expect(told.slice(0, 2)).toEqual([
      { kind: 'meta', meta: { handoff: true } },
      'it handed over to a human, who may be a real one',
    ]);
  }
});

test('it is stopped once, though who is cut off by that was handed over too', () => {
  let stops = 0;
  const turns: Turn[] = [];
  const target = guarded(handing(turns), { conversations: 9, concurrent: 9, humans: true }, () => {
    stops++;
    for (const leave of leaves) leave();
  });
  const leaves = [1, 2, 3].map(() => target.open(caller).say('hi', () => undefined));
  turns[0]!.over('body');
  expect(stops).toBe(1);
});

test('a host proves by a file that load may be sent there', async () => {
  const server = await serve((request, response) =>
    response.writeHead(request.url === '/.well-known/irate.txt' ? 200 : 404).end('word-of-ours\n'),
  );
  expect(await isProven(new URL(`${server.url}/chat`), 'word-of-ours', ground)).toBe(true);
  expect(await isProven(new URL(`${server.url}/chat`), 'word', ground)).toBe(false);
  await server.close();
});
