import { expect, test } from 'vitest';
import { powerOf } from '../../src/metrics/power.ts';
import { binomialProbability, clopperPearsonLower, clopperPearsonUpper } from '../../src/statistics/index.ts';

test('what can be told is told in four of five runs, by the bounds that rule', () => {
  // 1200 customers are planned to be worth 1000.
  const { safeUpTo, unsafeFrom } = powerOf(1200, 0.05);
  const chanceThat = (truth: number, told: (k: number) => boolean): number =>
    Array.from({ length: 1001 }, (_, k) => (told(k) ? binomialProbability(k, 1000, truth) : 0)).reduce(
      (sum, each) => sum + each,
      0,
    );
  expect(chanceThat(safeUpTo!, (k) => clopperPearsonUpper(k, 1000) < 0.05)).toBeCloseTo(0.8, 6);
  expect(chanceThat(unsafeFrom!, (k) => clopperPearsonLower(k, 1000) > 0.05)).toBeCloseTo(0.8, 6);
});

test('more customers tell more', () => {
  const [few, many] = [powerOf(200, 0.1), powerOf(3200, 0.1)];
  expect(many.safeUpTo!).toBeGreaterThan(few.safeUpTo!);
  expect(many.unsafeFrom!).toBeLessThan(few.unsafeFrom!);
  expect(few.difference / many.difference).toBeCloseTo(4, 5);
});

test('too few customers cannot show any rate safe', () => {
  expect(powerOf(20, 0.01).safeUpTo).toBeNull();
});
