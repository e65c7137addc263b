import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/build.ts';
import { html } from '../../src/report/html.ts';
import { fakeRun } from './fixture.ts';

test('a recommendation says of every problem how many contacts it rests on, and that few are a first look', async () => {
  const report = await buildReport(() => fakeRun());
  const { map, contacts } = report.routing!;
  expect(contacts).toHaveLength(map.intents.length);
  const asked = map.intents.reduce((sum, { ratePerHour }) => sum + ratePerHour, 0);
  const seen = contacts.reduce((sum, n) => sum + n, 0);
  map.intents.forEach(({ ratePerHour }, i) => expect(ratePerHour / asked).toBeCloseTo(contacts[i]! / seen));
  const thin = contacts.filter((n) => n < 20).length;
  expect(html(report).includes('on fewer than 20 contacts, so another run may recommend')).toBe(thin > 0);
});

test('where every problem was seen often enough, no first look is spoken of', async () => {
  const report = await buildReport(() => fakeRun());
  const often = { ...report.routing!, contacts: report.routing!.contacts.map(() => 20) };
  const rare = { ...often, contacts: often.contacts.map((n, i) => (i === 0 ? n - 1 : n)) };
  expect(html({ ...report, routing: often })).not.toContain('A first look: 1 row');
  expect(html({ ...report, routing: rare })).toContain('A first look: 1 row of');
});
