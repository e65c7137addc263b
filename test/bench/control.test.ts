import { expect, test } from 'vitest';
import { coverage } from '../../bench/control/coverage.ts';
import { exactLadder } from '../../bench/control/exact.ts';
import { nullAlarms } from '../../bench/control/false-alarms.ts';
import { ladderOf, WORLDS } from '../../bench/control/worlds.ts';

// A small part of what `bench/control.ts` runs at full size.

test('the loop gain and the critical return of an exact Hill curve are read within 5 % at 24 rungs', () => {
  for (const { read, truth } of exactLadder()) expect(Math.abs(read / truth - 1)).toBeLessThan(0.05);
});

test('of 20 studies of a bot of which nothing compounds, next to none says that it does', async () => {
  expect((await nullAlarms(20)).called).toBeLessThanOrEqual(3);
}, 60_000);

test('in 20 studies of a known bot the headlines’ intervals hold the truth about as often as they say', async () => {
  const found = await coverage(WORLDS['even']!, ladderOf(8, 40), 20, 'smoke');
  const all = [...found.values()];
  const held = all.reduce((sum, each) => sum + each.held, 0) / all.reduce((sum, each) => sum + each.studies, 0);
  expect(held).toBeGreaterThan(0.9);
  expect(held).toBeLessThan(0.995);
  for (const { held: each } of all) expect(each).toBeGreaterThanOrEqual(13);
}, 60_000);
