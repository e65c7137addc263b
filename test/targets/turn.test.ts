import { expect, test } from 'vitest';
import { NONE, type Facts } from '../../src/targets/mapping/reply.ts';
import type { Signal } from '../../src/targets/target.ts';
import { Turn } from '../../src/targets/turn.ts';

const facts = (parts: Partial<Facts>): Facts => ({
  texts: [],
  delta: '',
  bubbleEnd: false,
  withdrawn: false,
  typing: false,
  done: false,
  failed: false,
  retryAfter: undefined,
  saved: {},
  meta: NONE,
  ...parts,
});

/** A turn, what was heard of it, and its clock. */
function begin(hear: (signal: Signal) => void = () => undefined) {
  const heard: Signal[] = [];
  const clock = { at: 0, now: () => clock.at };
  const turn = new Turn((signal) => {
    heard.push(signal);
    hear(signal);
  }, clock);
  return { turn, heard, clock };
}

const handoff = facts({ meta: { handoff: true } });

test('what stood on the screen when the customer left is told: the bubble, then what came beside it, and nothing after', () => {
  const { turn, heard } = begin();
  turn.take(facts({ delta: 'Your refund of $50 was issued' }));
  turn.take(facts({ delta: ' for', meta: { handoff: true } }));
  turn.abandon();
  turn.take(facts({ delta: ' nobody', texts: ['too late'], meta: { ended: true } }));
  turn.over('too late');
  turn.trouble('reset', 'too late');
  turn.abandon();
  expect(heard).toEqual([
    { kind: 'showing' },
    { kind: 'bubble', text: 'Your refund of $50 was issued for' },
    { kind: 'meta', meta: { handoff: true } },
  ]);
});

test('nothing is told to who leaves before there was anything to read', () => {
  const { turn, heard } = begin();
  turn.take(facts({ delta: ' \n' }));
  turn.abandon();
  expect(heard).toEqual([]);
});

test('a turn that ends in trouble tells what came beside its words before that', () => {
  const { turn, heard } = begin();
  turn.take(facts({ delta: 'I connect you', meta: { handoff: true } }));
  turn.trouble('reset', 'it broke off');
  expect(heard.slice(1)).toEqual([
    { kind: 'bubble', text: 'I connect you' },
    { kind: 'meta', meta: { handoff: true } },
    { kind: 'trouble', code: 'reset', detail: 'it broke off' },
  ]);
});

test('who leaves on hearing of a hand-over hears of it once, and of no end', () => {
  for (const end of ['over', 'trouble', 'abandon'] as const) {
    const { turn, heard } = begin(({ kind }) => {
      if (kind === 'meta') turn.abandon();
    });
    turn.take(handoff);
    turn[end]('reset', 'it broke off');
    turn.bubble('too late');
    expect(heard).toEqual([{ kind: 'meta', meta: { handoff: true } }]);
  }
});

test('who leaves on hearing the last bubble still hears what came beside it, once', () => {
  const { turn, heard } = begin(({ kind }) => {
    if (kind === 'bubble') turn.abandon();
  });
  turn.take(facts({ delta: 'I connect you', meta: { handoff: true } }));
  turn.over('body');
  expect(heard.map(({ kind }) => kind)).toEqual(['showing', 'bubble', 'meta']);
});

test('a bubble is late after the end of its turn, and not told to who left after that', () => {
  const { turn, heard } = begin();
  turn.over('quiet');
  turn.bubble('it is on its way');
  turn.abandon();
  turn.bubble('nobody is there');
  expect(heard).toEqual([
    { kind: 'over', how: 'quiet' },
    { kind: 'late', text: 'it is on its way' },
  ]);
});

test('a bubble that grows is told again once in a while, and only for what can be read', () => {
  const { turn, heard, clock } = begin();
  const told: number[] = [];
  for (; clock.at < 1000; clock.at += 10) {
    const before = heard.length;
    turn.take(facts({ delta: clock.at < 300 ? 'word ' : clock.at < 700 ? ' ' : clock.at < 900 ? '' : 'word' }));
    if (heard.length > before) told.push(clock.at);
  }
  expect(told).toEqual([0, 100, 200, 900]);
  expect(new Set(heard.map(({ kind }) => kind))).toEqual(new Set(['showing']));
});
