import { expect, test } from 'vitest';
import { CLOSED } from '../../src/events/plan.ts';
import { burdenOf } from '../../src/metrics/burden.ts';
import { Fold } from '../../src/metrics/fold.ts';
import { sampleOf } from '../../src/metrics/sample.ts';
import { tiny } from './tiny.ts';

const DESK = { agents: 1, handle: 360_000, patience: 1, error: 0 };
const COSTS = { currency: 'EUR', contact: 0.5, agentHour: 40 };

/** Four customers at 3600 an hour: one content, one who came back, one who called, one handed over for nothing. */
function lived() {
  const fold = new Fold();
  const events = tiny([
    { customer: 0 },
    { customer: 1, outcome: 'unresolved' },
    { customer: 1, attempt: 1, after: 60_000 },
    { customer: 2, outcome: 'unresolved' },
    { customer: 2, attempt: 1, after: 60_000, channel: 'phone' },
    { customer: 3, outcome: 'handed_off', modes: ['needless_handoff'] },
  ]);
  for (const event of events) fold.add(event);
  fold.add({ kind: 'desk', at: 1e6, contact: '0/3.0', how: 'resolved', waited: 0 });
  return sampleOf(fold, CLOSED, 0);
}

test('failures make repeats to the bot, and work for people that need not be', () => {
  const { repeats, toPeople, agentHours, cost } = burdenOf(lived(), { desk: DESK });
  expect(repeats.value).toBe(900);
  expect(toPeople.value).toBe(1800);
  // Six minutes each.
  expect(agentHours.value).toBeCloseTo(180);
  expect(agentHours.low).toBe(0);
  expect(cost).toBeNull();
});

test('what that costs is said only where unit costs are declared', () => {
  const { cost } = burdenOf(lived(), { desk: DESK, costs: COSTS });
  expect(cost!.currency).toBe('EUR');
  expect(cost!.perHour.value).toBeCloseTo(900 * 0.5 + 180 * 40);
});
