import { expect, test } from 'vitest';
import { hillWorld, queueWorld } from '../../src/launch/controls.ts';
import { foretold, openLadder, shocked } from '../../src/launch/tipping.ts';
import { hillFolds } from '../../src/statistics/index.ts';

const CURVE = { p0: 0.06, pMax: 0.95, halfLoad: 1300, steepness: 6 };
const SEEDS = [1, 2];

test('of the Hill bot, the folds that its ladder foretells are the true ones within 5 %', () => {
  const rates = Array.from({ length: 36 }, (_, rung) => 500 * 1.06 ** rung);
  const { upperFold, lowerFold } = foretold(hillWorld(CURVE, 700, 0.8, 24), rates, 12_000, 0.8);
  const truth = hillFolds(CURVE, 0.8).value!;
  expect(Math.abs(upperFold!.lambda / truth.upper.lambda - 1)).toBeLessThan(0.05);
  expect(Math.abs(lowerFold!.lambda / truth.lower!.lambda - 1)).toBeLessThan(0.05);
});

test('the Hill bot between its folds comes back from a short spike, and not from a long one', () => {
  const spans = { baseline: 8, hold: 40 };
  const world = hillWorld(CURVE, 700, 0.8, 2);
  // Its shortest spike of half as many more is 2.15 times the mean delay.
  const short = shocked(world, { load: 1.5, capacity: 1, hours: 2 }, spans, SEEDS);
  const long = shocked(world, { load: 1.5, capacity: 1, hours: 7 }, spans, SEEDS);
  expect(short.metastable).toBe(0);
  expect(long.metastable).toBe(1);
  expect(long.recoversAt).toBeLessThan(580);
  expect(long.recoversAt).toBeGreaterThan(400);
});

test('a bot that works on for who has left is flagged: an hour of twice as many, and it never comes back', () => {
  const { closed, control, metastable, recoversAt } = shocked(
    queueWorld(true, 420, 0.8, 1),
    { load: 2, capacity: 1, hours: 1 },
    { baseline: 8, hold: 20 },
    SEEDS,
  );
  expect(metastable).toBe(1);
  expect(closed[0]!.before.error).toBeLessThan(0.05);
  expect(closed[0]!.after.error).toBeGreaterThan(0.95);
  expect(control.map(({ verdict }) => verdict)).not.toContain('stuck');
  expect(recoversAt).toBeLessThan(200);
});

test('what tips it was foretold by its ladder alone', () => {
  const rates = [300, 360, 420, 480, 510, 540, 570, 600, 660, 800];
  const { upperFold, lowerFold } = foretold(queueWorld(true, 420, 0.8, 1), rates, 40_000, 0.8);
  expect(upperFold!.lambda).toBeGreaterThan(420);
  expect(lowerFold!.lambda).toBeLessThan(200);
});

test('where who gives up leaves the queue, the same spike passes and no rate is flagged', () => {
  const spans = { baseline: 8, hold: 40 };
  const { metastable } = shocked(queueWorld(false, 420, 0.8, 1), { load: 2, capacity: 1, hours: 2 }, spans, SEEDS);
  expect(metastable).toBe(0);
  const rates = [300, 420, 540, 600, 700, 900];
  expect(foretold(queueWorld(false, 420, 0.8, 1), rates, 20_000, 0.8).upperFold).toBeNull();
  // Truly served an hour: it only flattens.
  const served = openLadder(queueWorld(false, 420, 0, 1), [600, 900], 40_000).map(
    (error, i) => [600, 900][i]! * (1 - error),
  );
  expect(served[1]).toBeGreaterThan(served[0]! * 0.98);
});
