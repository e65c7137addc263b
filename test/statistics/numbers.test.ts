import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../src/statistics/numbers/beta-quantile.ts';
import { binomialLowerTail, binomialProbability } from '../../src/statistics/numbers/binomial.ts';
import { incompleteBeta } from '../../src/statistics/numbers/incomplete-beta.ts';
import { incompleteGamma } from '../../src/statistics/numbers/incomplete-gamma.ts';
import { solveLinear } from '../../src/statistics/numbers/linear-solve.ts';
import { logFactorial } from '../../src/statistics/numbers/log-gamma.ts';
import { normalQuantile, normalUpperTail } from '../../src/statistics/numbers/normal.ts';
import { integrate } from '../../src/statistics/numbers/quadrature.ts';
import { quantileType7 } from '../../src/statistics/numbers/quantile.ts';
import { bisect } from '../../src/statistics/numbers/root.ts';
import { studentQuantile, studentUpperTail } from '../../src/statistics/numbers/student-t.ts';

const relative = (got: number, expected: number): number => Math.abs(got / expected - 1);

// Expected values from 50-digit arithmetic: sums of exact binomial terms, hypergeometric series, erfc.
describe('tails keep relative accuracy', () => {
  test.each([
    ['binomial 0 of 1000 at 1/2', binomialLowerTail(0, 1000, 0.5), 9.332636185032189e-302],
    ['binomial 31 of 1000 at 0.06', binomialLowerTail(31, 1000, 0.06), 1.7922459722641073e-5],
    ['binomial 1e8 of 1e9 at 0.1001', binomialLowerTail(1e8, 1e9, 0.1001), 2.8937245221767013e-26],
    ['binomial 0 of 1e9 at 1e-8', binomialLowerTail(0, 1e9, 1e-8), 4.539992749248839e-5],
    ['normal at 20', normalUpperTail(20), 2.7536241186062337e-89],
    ['normal at 37', normalUpperTail(37), 5.725571222524577e-300],
    ['t(3) at 1e5', studentUpperTail(1e5, 3), 1.1026577904466273e-15],
    ['t(1e6) at 6', studentUpperTail(6, 1e6), 9.869249061772173e-10],
    ['gamma Q(1000, 1300)', incompleteGamma(1000, 1300).upper, 1.8736155715785552e-18],
    ['gamma P(50, 0.01)', incompleteGamma(50, 0.01).lower, 3.2558721772148936e-165],
    ['beta I(1/2, 1/2) at 1e-200', incompleteBeta(0.5, 0.5, 1e-200).lower, 6.366197723675813e-101],
  ])('%s', (_, got, expected) => {
    expect(relative(got, expected)).toBeLessThan(1e-11);
  });
});

describe('quantiles', () => {
  test.each([
    ['normal 1e-300', normalQuantile(1e-300), -37.0470962993612],
    ['normal 1e-6', normalQuantile(1e-6), -4.753424308822899],
    ['t(1) 0.975', studentQuantile(0.975, 1), 12.706204736174694],
    ['t(1) 1e-300', studentQuantile(1e-300, 1), -3.183098861837907e299],
    ['t(2) 1e-100', studentQuantile(1e-100, 2), -7.071067811865475e49],
    ['t(1e7) 0.025', studentQuantile(0.025, 1e7), -1.9599642217672055],
    ['beta(1, 1e9) 0.95', betaQuantile(0.95, 1, 1e9).x, 2.9957322690667843e-9],
    ['beta(1/2, 50.5) 1e-10', betaQuantile(1e-10, 0.5, 50.5).x, 1.5629620776621585e-22],
    ['beta(1e6, 3e6) 0.975', betaQuantile(0.975, 1e6, 3e6).x, 0.25042446295662485],
  ])('are right far out: %s', (_, got, expected) => {
    expect(relative(got, expected)).toBeLessThan(1e-11);
  });

  test('at 0 and 1 are infinite, at one half 0', () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect([studentQuantile(0, 3), studentQuantile(0.5, 3), studentQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity]);
  });

  test('invert their distribution', () => {
    const share = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true });
    const size = fc.double({ min: 0.3, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(share, size, size, (p, a, b) => {
        const { x, y } = betaQuantile(p, a, b);
        expect(incompleteBeta(a, b, x, y).lower).toBeCloseTo(p, 10);
        expect(1 - normalUpperTail(normalQuantile(p))).toBeCloseTo(p, 12);
        expect(1 - studentUpperTail(studentQuantile(p, a), a)).toBeCloseTo(p, 11);
      }),
    );
  });

  test('of type 7 interpolate between order statistics and are null for nothing', () => {
    expect(quantileType7([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantileType7([10, 20], 0.25)).toBe(12.5);
    expect(quantileType7([7], 0.9)).toBe(7);
    expect(quantileType7([], 0.5)).toBeNull();
  });
});

test('binomial probabilities sum to 1 and add up to the lower tail', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, p) => {
      let sum = 0;
      for (let k = 0; k <= n; k++) {
        sum += binomialProbability(k, n, p);
        expect(binomialLowerTail(k, n, p)).toBeCloseTo(sum, 11);
      }
      expect(sum).toBeCloseTo(1, 11);
    }),
  );
});

test('ln n! agrees with the product', () => {
  let product = 0;
  for (let n = 1; n <= 170; n++) {
    product += Math.log(n);
    expect(logFactorial(n)).toBeCloseTo(product, 10);
  }
  expect(logFactorial(0)).toBe(0);
});

test('bisection ends on neighbouring doubles in either direction', () => {
  expect(
    relative(
      bisect((x) => x * x - 2, 0, 2),
      Math.SQRT2,
    ),
  ).toBeLessThan(3e-16);
  expect(
    relative(
      bisect((x) => 1e-200 - x, 0, 1),
      1e-200,
    ),
  ).toBeLessThan(3e-16);
});

test('quadrature reaches a near-singular peak', () => {
  const width = 1e-4;
  const area = (2 / width) * Math.atan(1 / width);
  expect(
    relative(
      integrate((x) => 1 / (x * x + width * width), -1, 1, 1e-11),
      area,
    ),
  ).toBeLessThan(1e-9);
});

test('a linear system is solved, and a singular one has no solution', () => {
  const solution = solveLinear(
    [
      [0, 2],
      [3, 1],
    ],
    [4, 5],
  );
  expect(solution).toEqual([1, 2]);
  expect(
    solveLinear(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toBeNull();
});

test('arguments outside the domain are refused', () => {
  expect(() => normalQuantile(1.1)).toThrow(RangeError);
  expect(() => studentQuantile(0.5, 0)).toThrow(RangeError);
  expect(() => incompleteBeta(0, 1, 0.5)).toThrow(RangeError);
  expect(() => incompleteGamma(1, -1)).toThrow(RangeError);
  expect(() => binomialProbability(3, 2, 0.5)).toThrow(RangeError);
});
