import { expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { CLOSED } from '../../src/events/plan.ts';
import { error } from '../../src/metrics/error.ts';
import { Rows } from '../../src/metrics/rows.ts';
import { sampleOf } from '../../src/metrics/sample.ts';
import { folded, tiny } from './tiny.ts';

test('customers beyond the step’s n only keep up the load', () => {
  const { contacts, replies } = sampleOf(
    folded(tiny([{ customer: 0 }, { customer: 1 }, { customer: 2 }], { n: 2 })),
    CLOSED,
    0,
  );
  expect(contacts.map(({ customer }) => customer)).toEqual([0, 1]);
  expect(replies).toHaveLength(2);
});

test('a step begun anew replaces what there was of it', () => {
  const again = tiny([{ customer: 0 }]).slice(1);
  const events = [...tiny([{ customer: 0, outcome: 'unresolved' }, { customer: 1 }]).slice(0, -1), ...again];
  expect(error.of(sampleOf(folded(events), CLOSED, 0))).toMatchObject({ n: 1, k: 0 });
});

test('a log that stops in the midst of a step makes that step void', () => {
  const whole = tiny([{ customer: 0 }]);
  expect(folded(whole).isVoid(0)).toBe(false);
  expect(folded(whole.slice(0, -1)).isVoid(0)).toBe(true);
  const interrupted: Event[] = [...whole.slice(0, -1), { kind: 'done', at: 1, why: 'interrupted' }];
  expect(sampleOf(folded(interrupted), CLOSED, 0).voidSteps).toEqual([0]);
});

test('a second verdict on a contact replaces the first', () => {
  const events = tiny([{ customer: 0, outcome: 'unresolved', modes: ['cross_talk'] }]);
  const verdict = events.find((event) => event.kind === 'verdict')!;
  events.push(verdict);
  const { contacts, leaks } = sampleOf(folded(events), CLOSED, 0);
  expect(contacts[0]!.modes).toEqual(['cross_talk']);
  expect(leaks).toHaveLength(1);
});

test('events of contacts that never began are ignored', () => {
  const events = tiny([{ customer: 0 }]).filter((event) => event.kind !== 'contact');
  expect(sampleOf(folded(events), CLOSED, 0).contacts).toEqual([]);
});

test('rows grow without losing what was set, and unset fields are NaN', () => {
  const rows = new Rows(2);
  for (let row = 0; row < 5000; row++) rows.set(rows.add(), 1, row);
  expect(rows.length).toBe(5000);
  expect(rows.get(4321, 1)).toBe(4321);
  expect(rows.get(4321, 0)).toBeNaN();
  rows.increase(4321, 0, 2);
  rows.increase(4321, 0, 3);
  expect(rows.get(4321, 0)).toBe(5);
});
