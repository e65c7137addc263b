import { expect, test } from 'vitest';
import { type Facts, Tally, together } from '../../src/cli/tally.ts';
import type { Event } from '../../src/events/event.ts';

const seen = (...events: readonly Record<string, unknown>[]): Facts => {
  const tally = new Tally();
  for (const event of events) tally.see(event as unknown as Event);
  return tally.facts;
};
const step = (which: number) => ({ kind: 'step', step: which });
const exchange = (contact: string, due: number, at: number) => [
  { kind: 'contact', contact, after: null, channel: 'chat' },
  { kind: 'said', contact, due },
  { kind: 'heard', contact, at, how: 'replied' },
];

test('a reply is timed from when its message was due, and each rung begins anew', () => {
  const first = [step(3), ...exchange('a', 100, 2100)];
  expect(seen(...first)).toMatchObject({
    step: 3,
    begun: 1,
    over: 0,
    first: 1,
    open: 1,
    p95: expect.closeTo(2000, -2) as number,
  });
  expect(seen(...first, { kind: 'health' }, step(1))).toMatchObject({
    step: 1,
    begun: 2,
    over: 1,
    first: 0,
    p95: null,
  });
});

test('shards of a run are counted together, the replies of the slowest told, and who is still at the last rung is left out', () => {
  const slow = seen(step(0), step(2), ...exchange('a', 0, 4000));
  const quick = seen(step(0), step(2), ...exchange('b', 0, 1000), ...exchange('c', 0, 1000));
  const late = seen(step(0), ...exchange('d', 0, 9000), { kind: 'verdict', verdict: { outcome: 'resolved' } });
  expect(together([slow, quick, late])).toMatchObject({
    ...{ step: 2, begun: 2, over: 0, first: 3, open: 3, ruled: { resolved: 1 } },
    p95: expect.closeTo(4000, -2) as number,
  });
});
