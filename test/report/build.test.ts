import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/build.ts';
import { json } from '../../src/report/json.ts';
import { fakeRun } from './fixture.ts';

test('the same log gives the same bytes', async () => {
  const events = fakeRun();
  expect(json(await buildReport(() => events))).toBe(json(await buildReport(() => fakeRun())));
});
