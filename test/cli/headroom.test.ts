import { expect, test } from 'vitest';
import { headroom, warningOf } from '../../src/cli/headroom.ts';
import type { HealthEvent, RunEvent } from '../../src/events/event.ts';
import { customer, plan } from '../engine/scripted.ts';

const health: HealthEvent = {
  kind: 'health',
  at: 0,
  step: 0,
  due: 10,
  started: 10,
  lateness: { p50: 1, p99: 400, max: 500 },
  loopDelay: { p99: 90, max: 120 },
  faults: {},
  customerFaults: {},
  void: true,
};

test('a generator that fell behind is told of, with the rate and by how much', () => {
  expect(warningOf(health, 5400)).toMatchObject({ kind: 'warning', code: 'no_headroom' });
  expect(warningOf(health, 5400)!.text).toMatch(/5,400 .* 400 ms/);
  expect(warningOf({ ...health, void: false }, 5400)).toBeNull();
});

test('the check drives people at half more than the top rate and comes to an end', async () => {
  const heading = { kind: 'run', at: 0, id: 'run', plan } as RunEvent;
  const met: number[] = [];
  const crowd = (n: number) => (met.push(n), customer(n));
  await headroom(heading, crowd, () => null, null);
  // Three seconds at 1.5 a second would be five, but the plan knows only three.
  expect(new Set(met).size).toBe(3);
}, 20_000);
