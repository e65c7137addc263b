import { expect, test } from 'vitest';
import { arrivals } from '../../src/arrivals/arrivals.ts';
import { chance } from '../../src/chance/random.ts';

function take(count: number, due: Generator<number, never>): number[] {
  return Array.from({ length: count }, () => due.next().value);
}

test('a rung at twice the rate has the same path in half the time', () => {
  const slow = take(500, arrivals('poisson', 3600, chance('7')('arrivals')));
  const fast = take(500, arrivals('poisson', 7200, chance('7')('arrivals')));
  slow.forEach((at, index) => expect(fast[index]).toBeCloseTo(at / 2, 6));
});

test('Poisson arrivals keep their rate and their variance', () => {
  const due = take(20_000, arrivals('poisson', 3600, chance('7')('arrivals')));
  const gaps = due.map((at, index) => at - (due[index - 1] ?? 0));
  const mean = due.at(-1)! / due.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  expect(mean / 1000).toBeCloseTo(1, 1);
  expect(Math.sqrt(variance) / mean).toBeCloseTo(1, 1);
});

test('constant arrivals are evenly spaced from the start', () => {
  expect(
    take(
      4,
      arrivals('constant', 3600, () => 0),
    ),
  ).toEqual([0, 1000, 2000, 3000]);
});
