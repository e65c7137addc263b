import { expect, test } from 'vitest';
import { powerOf } from '../../src/metrics/power.ts';
import { sampleSizeOneSided } from '../../src/statistics/index.ts';

test('what can be told is what the sample size formula allows', () => {
  const { safeUpTo, unsafeFrom } = powerOf(1200, 0.05);
  const needed = (truth: number): number => sampleSizeOneSided({ threshold: 0.05, truth, alpha: 0.05, power: 0.8 });
  expect(needed(safeUpTo!)).toBeLessThanOrEqual(1000);
  expect(needed(safeUpTo! * 1.01)).toBeGreaterThan(1000);
  expect(needed(unsafeFrom!)).toBeLessThanOrEqual(1000);
  expect(unsafeFrom!).toBeGreaterThan(0.05);
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
