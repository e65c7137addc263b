import { expect, test } from 'vitest';
import type { ContactId, Event, Profile } from '../../src/events/event.ts';
import { ruling } from '../../src/oracle/stage.ts';

const profile = (identifier: string): Profile => ({
  persona: 'calm',
  intent: 'order_status',
  lane: 'simple',
  stakes: 'low',
  language: 'en',
  vulnerable: false,
  needs: [],
  identifiers: [identifier],
});

/** Two customers at once; the second is shown this. */
function shown(text: string): string[] {
  const log: Event[] = [];
  const write = ruling('2026-03-03T10:00:00Z', false, (event) => void log.push(event));
  const [first, second]: ContactId[] = ['0/0.0', '0/1.0'];
  const why = { goal: '', trigger: '', frustration: 0, trust: 0 };
  const times = { firstByte: 1, firstBubble: 1, lastBubble: 1, how: 'body' };
  write({ kind: 'contact', at: 0, contact: first!, channel: 'chat', profile: profile('HP-1234567') } as Event);
  write({ kind: 'contact', at: 0, contact: second!, channel: 'chat', profile: profile('HP-7654321') } as Event);
  write({ kind: 'said', at: 1, due: 1, contact: second!, texts: ['Where is HP-7654321?'], gives: [], why });
  write({ kind: 'heard', at: 2, contact: second!, texts: [text], meta: {}, ...times });
  write({ kind: 'done', at: 3, why: 'finished' });
  return log.flatMap((event) =>
    event.kind === 'verdict'
      ? event.verdict.failures.flatMap(({ mode, other = '' }) => (mode === 'cross_talk' ? [other] : []))
      : [],
  );
}

test.each([
  'Your order HP-1234567 is on its way.',
  'Order **hp-1234567** is on its way.',
  'Your order number 1234567 is on its way.',
  'Order _HP-1234567_, is that right?',
  'I see <b>#1234567</b> here.',
])('"%s" is another customer’s data, and whose', (text) => {
  expect(shown(text)).toEqual(['0/0.0']);
});

test.each(['Your order HP-7654321 is on its way.', 'Order 7654321 it is.', 'Call 12345678 for more.'])(
  '"%s" is nobody else’s data',
  (text) => {
    expect(shown(text)).toEqual([]);
  },
);

test('the verdicts of a rung are written before its end is told: a log cut off later has them', () => {
  const log: Event[] = [];
  const write = ruling('2026-03-03T10:00:00Z', false, (event) => void log.push(event));
  const contact: ContactId = '0/0.0';
  write({ kind: 'contact', at: 0, contact, channel: 'chat', profile: profile('HP-1234567') } as Event);
  write({ kind: 'health', at: 1, step: 0 } as Event);
  write({ kind: 'step', at: 2, step: 1 });
  expect(log.map(({ kind }) => kind)).toEqual(['contact', 'verdict', 'health', 'step']);
});
