import { describe, expect, test } from 'vitest';
import {
  annoyanceExponent,
  exponentClusterWald,
  exponentOneTest,
  logLogOls,
  negativeBinomialExponent,
  poissonExponent,
} from '../../src/statistics/index.ts';
import type { LoadRun } from '../../src/statistics/index.ts';

function ladder(counts: readonly (readonly number[])[], hours = 1): readonly LoadRun[] {
  return counts.flatMap((row, rung) =>
    row.map((count, seed) => ({ ratePerHour: 50 * 2 ** rung, hours, count, cluster: seed })),
  );
}

const wide = ladder([
  [1, 6, 2, 0],
  [3, 12, 7, 2],
  [9, 30, 14, 8],
  [20, 70, 45, 22],
  [60, 190, 100, 70],
]);

describe('the annoyance exponent', () => {
  test('recovers a power law without noise', () => {
    const exact = ladder([[4], [16], [64], [256]], 2);
    expect(poissonExponent(exact).value?.slope).toBeCloseTo(2, 12);
    expect(logLogOls(exact).value?.slope).toBeCloseTo(2, 12);
    expect(Math.exp(poissonExponent(exact).value!.intercept) * 50 ** 2 * 2).toBeCloseTo(4, 10);
  });

  test('does not move when every run is twice as long and counts twice as much', () => {
    const twice = wide.map((run) => ({ ...run, hours: 2, count: 2 * run.count }));
    expect(poissonExponent(twice).value!.slope).toBeCloseTo(poissonExponent(wide).value!.slope, 10);
  });

  test('keeps a rung with no failure, which the log-log line must drop', () => {
    const runs = ladder([
      [0, 0],
      [1, 2],
      [9, 7],
      [30, 41],
    ]);
    expect(poissonExponent(runs).value?.slope).toBeGreaterThan(1);
    expect(logLogOls(runs).value?.dropped).toBe(2);
  });

  test('does not exist when there is no failure at all', () => {
    const none = poissonExponent(
      ladder([
        [0, 0],
        [0, 0],
      ]),
    );
    expect(none).toEqual({ value: null, reason: expect.stringContaining('no failure in 4 runs') as string });
    expect(exponentOneTest(ladder([[0], [0]])).value).toBeNull();
    expect(negativeBinomialExponent(ladder([[0], [0]])).value).toBeNull();
    expect(exponentClusterWald(ladder([[0], [0]])).value).toBeNull();
    expect(logLogOls(ladder([[0], [0]])).value).toBeNull();
  });

  test('diverges when only one end of the ladder has failures, and says so', () => {
    expect(
      poissonExponent(
        ladder([
          [0, 0],
          [0, 0],
          [3, 2],
        ]),
      ).reason,
    ).toMatch(/diverges/);
    expect(
      poissonExponent(
        ladder([
          [3, 2],
          [0, 0],
          [0, 0],
        ]),
      ).reason,
    ).toMatch(/diverges/);
    expect(
      poissonExponent(
        ladder([
          [0, 0],
          [3, 2],
          [0, 0],
        ]),
      ).value,
    ).not.toBeNull();
  });

  test('needs two loads, and the cluster error two clusters', () => {
    expect(poissonExponent(ladder([[3, 4, 5]])).reason).toMatch(/two different loads/);
    expect(exponentClusterWald(ladder([[3], [9], [20]])).reason).toMatch(/2 clusters/);
  });

  test('refuses loads and counts that cannot be', () => {
    expect(() => poissonExponent([{ ratePerHour: 0, hours: 1, count: 1, cluster: 1 }])).toThrow(RangeError);
    expect(() => poissonExponent([{ ratePerHour: 9, hours: 1, count: 1.5, cluster: 1 }])).toThrow(RangeError);
  });
});

describe('the negative binomial fit', () => {
  test('is at the top of its likelihood', () => {
    const fit = negativeBinomialExponent(wide).value!;
    // Root of the three score equations at 30 digits.
    expect(fit.intercept).toBeCloseTo(-4.58097133703518, 10);
    expect(fit.slope).toBeCloseTo(1.379877536764915, 10);
    expect(fit.alpha).toBeCloseTo(0.23907533520747058, 10);
  });

  test('reports Poisson when the counts are no wider than Poisson', () => {
    const narrow = ladder([
      [50, 48],
      [102, 100],
      [199, 205],
      [398, 404],
    ]);
    const fit = negativeBinomialExponent(narrow).value!;
    expect(fit.alpha).toBe(0);
    expect(fit.slope).toBe(poissonExponent(narrow).value!.slope);
  });

  test('copes with hundreds of thousands of annoyed issues', () => {
    const huge = ladder([
      [100, 3000],
      [20, 8000],
      [30_000, 10],
      [5, 90_000],
      [100_000, 60],
    ]);
    expect(negativeBinomialExponent(huge).value!.alpha).toBeGreaterThan(1);
  });
});

test('the estimator of record takes the family the dispersion calls for', () => {
  expect(annoyanceExponent(wide).value?.family).toBe('nb2');
  const calm = ladder([
    [2, 3, 1, 4],
    [5, 8, 6, 4],
    [14, 11, 19, 12],
    [38, 29, 45, 33],
    [95, 120, 78, 104],
  ]);
  const poisson = annoyanceExponent(calm).value;
  expect(poisson?.family).toBe('poisson');
  expect(poisson).toMatchObject(exponentClusterWald(calm).value!);
});

test('the likelihood ratio keeps a tiny p-value and its sign', () => {
  const steep = exponentOneTest(
    ladder([
      [2, 2],
      [12, 14],
      [90, 100],
    ]),
  ).value!;
  expect(steep.signedRoot).toBeGreaterThan(0);
  expect(steep.pTwoSided).toBeGreaterThan(0);
  expect(steep.pTwoSided).toBeLessThan(1e-15);
  const flat = exponentOneTest(
    ladder([
      [100, 90],
      [100, 90],
      [110, 95],
    ]),
  ).value!;
  expect(flat.signedRoot).toBeLessThan(0);
});
