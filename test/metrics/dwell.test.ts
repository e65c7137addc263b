import { expect, test } from 'vitest';
import { hillControl, nullControl } from '../../src/bots/controls/control.ts';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { dwellOf, heldLongEnough } from '../../src/metrics/dwell.ts';
import { loopOf } from '../../src/metrics/loop.ts';
import { safeRateOf } from '../../src/metrics/safe-rate.ts';
import { sampleOf } from '../../src/metrics/sample.ts';
import { testedIn } from '../../src/metrics/tested.ts';
import { study } from '../../bench/control/study.ts';

const rungs = [1000, 4000];
const design = { rungs, arms: [CLOSED, OPEN], blocks: 4, n: 80 };
const world = (delay: number) => ({
  control: hillControl({ p0: 0.05, pMax: 0.5, halfLoad: 4000, steepness: 4 }),
  returns: 0.6,
  delay,
  load: (_: unknown, perHour: number): number => perHour,
});

test('a rung is held long enough if it lasts for three of the loop’s time constants', async () => {
  const fold = await study(world(3_600_000 * 4), design, 'held');
  const [closed, open] = [CLOSED, OPEN].map((arm) => rungs.map((_, rung) => sampleOf(fold, arm, rung)));
  const loop = loopOf(fold, open!)!;
  const dwell = dwellOf(fold, closed![1]!, loop)!;
  // Four hours, compressed 100,000 times.
  expect(dwell.delay).toBeGreaterThan(100);
  expect(dwell.delay).toBeLessThan(200);
  expect(dwell.needed).toBeCloseTo((3 * dwell.delay) / (1 - loop.gains[1]!.value!));
  expect(heldLongEnough(dwell)).toBe(true);
  expect(heldLongEnough({ ...dwell, held: dwell.needed! - 1 })).toBe(false);
});

test('a rung that is over before its customers return is not called safe', async () => {
  const fast = [1000, 400_000];
  const fold = await study(world(3_600_000 * 24 * 6), { ...design, rungs: fast }, 'short');
  const [closed, open] = [CLOSED, OPEN].map((arm) => fast.map((_, rung) => sampleOf(fold, arm, rung)));
  const tested = testedIn(fold, closed!, loopOf(fold, open!));
  expect(tested.map(({ held }) => held)).toEqual([true, false]);
  expect(safeRateOf(tested, 0.9)).toMatchObject({ safeAt: 1000, notShown: 'undecided', doubt: 'short' });
});

test('nobody is waited for where nobody returns', async () => {
  const fold = await study({ ...world(1), control: nullControl(0) }, design, 'none');
  expect(dwellOf(fold, sampleOf(fold, CLOSED, 0), null)).toBeNull();
  expect(heldLongEnough(null)).toBeNull();
});
