import { expect, test } from 'vitest';
import type { Event, RunEvent } from '../../../src/events/event.ts';
import { OPEN } from '../../../src/events/plan.ts';
import { mismatches } from '../../../src/metrics/compare/same-crowd.ts';
import { fakeRun } from '../../report/fixture.ts';
import { folded } from '../tiny.ts';

const first = folded(fakeRun({ n: 2 }));
const changed = (change: (run: RunEvent) => RunEvent): ReturnType<typeof folded> => {
  const [head, ...rest] = fakeRun({ n: 2 }) as [RunEvent, ...Event[]];
  return folded([change(head), ...rest]);
};

test('runs that differ in the bot alone are of one crowd', () => {
  const target = { name: 'another', protocol: 'openai', turnEnd: 'sse', connection: 'one' };
  const other = changed((run) => ({
    ...run,
    id: 'x',
    began: null,
    target,
    command: '',
    versions: { ...run.versions, node: '99' },
  }));
  expect(mismatches(first, other)).toEqual([]);
});

test.each<[string, string, (run: RunEvent) => RunEvent]>([
  ['crowd', 'seed', (run) => ({ ...run, plan: { ...run.plan, seed: 'other' } })],
  ['crowd', 'moment of every contact', (run) => ({ ...run, plan: { ...run.plan, now: '2027-01-01T00:00:00Z' } })],
  ['crowd', 'version of irate', (run) => ({ ...run, versions: { ...run.versions, irate: '9' } })],
  ['pack', 'scenario', (run) => ({ ...run, scenario: { ...run.scenario, name: 'bank' } })],
  [
    'pack',
    'content of the scenario and persona files',
    (run) => ({ ...run, scenario: { ...run.scenario, hash: 'x' } }),
  ],
  ['scoring', 'version of the oracle', (run) => ({ ...run, versions: { ...run.versions, oracle: '2' } })],
  ['load', 'time', (run) => ({ ...run, time: 'virtual' })],
  ['load', 'division of return delays', (run) => ({ ...run, plan: { ...run.plan, returnScale: 1 } })],
])('another %s is found by its field: %s', (kind, field, change) => {
  expect(mismatches(first, changed(change))).toMatchObject([{ kind, field }]);
});

test('a run without returns is no fair comparison for one with them', () => {
  expect(mismatches(first, folded(fakeRun({ n: 2, arms: [OPEN] })))).toMatchObject([
    { kind: 'load', field: 'return of failed customers' },
  ]);
});
