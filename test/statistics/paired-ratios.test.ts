import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  crnVarianceRatio,
  mcnemarExact,
  ratioDifference,
  ratioInfluences,
  sampledSignFlip,
  signFlip,
  standardErrorOf,
  swapScores,
  type RatioPair,
} from '../../src/statistics/index.ts';

const part = fc
  .integer({ min: 0, max: 4 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
const pairs = fc.array(fc.record({ a: part, b: part }), { minLength: 2, maxLength: 40 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const swapped = ({ a, b }: RatioPair): RatioPair => ({ a: b, b: a });
const FLIPS = { most: 4000, enough: 4000, seed: 3 };

test('a difference of ratios is that of the sums, and is mirrored when the two are swapped', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const [there, back] = [ratioDifference(all), ratioDifference(all.map(swapped))];
      if (there === null || back === null) return there === back;
      return there.difference === -back.difference;
    }),
  );
  expect(ratioDifference([{ a: { count: 2, of: 3 }, b: { count: 1, of: 1 } }])?.difference).toBeCloseTo(2 / 3 - 1, 12);
});

test('without a denominator there is no difference', () => {
  const pair = { a: { count: 0, of: 0 }, b: { count: 1, of: 2 } };
  expect(ratioDifference([pair])).toBeNull();
  expect(ratioInfluences([pair])).toBeNull();
  expect(ratioDifference([])).toBeNull();
  expect(standardErrorOf([0])).toBeNull();
});

test('influences sum to nought, and swap scores to the difference times half the harmonic mean of the denominators', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const found = ratioDifference(all);
      if (found === null) return;
      expect(sum(ratioInfluences(all)!)).toBeCloseTo(0, 9);
      const [a, b] = [sum(all.map((pair) => pair.a.of)), sum(all.map((pair) => pair.b.of))];
      expect(sum(swapScores(all))).toBeCloseTo((2 * a * b * found.difference) / (a + b), 9);
    }),
  );
});

test('of shares of customers the standard error is that of paired shares', () => {
  const cell = (n: number, a: number, b: number): RatioPair[] =>
    Array.from({ length: n }, () => ({ a: { count: a, of: 1 }, b: { count: b, of: 1 } }));
  const all = [...cell(30, 1, 1), ...cell(15, 1, 0), ...cell(5, 0, 1), ...cell(150, 0, 0)];
  const { paired } = crnVarianceRatio({ bothFail: 30, onlyAFails: 15, onlyBFails: 5, neither: 150 })!;
  expect(standardErrorOf(ratioInfluences(all)!)).toBeCloseTo(Math.sqrt((paired * 200) / 199), 12);
});

test('sampled signs come to what all signs come to', () => {
  const differences = [0.3, -0.1, 0.45, 0.2, 0, -0.05, 0.31, 0.12];
  const exact =
    2 *
    signFlip(
      differences.map(() => 0),
      differences,
    )!.p;
  expect(Math.abs(sampledSignFlip(differences, FLIPS) - exact)).toBeLessThan(0.02);
  const ones = [...new Array<number>(15).fill(1), ...new Array<number>(5).fill(-1)];
  expect(Math.abs(sampledSignFlip(ones, FLIPS) - mcnemarExact(15, 5).p)).toBeLessThan(0.02);
});

test('the p-value is above nought however extreme, 1 where nothing differs, and the same for the mirrored differences', () => {
  const far = new Array<number>(60).fill(1);
  expect(sampledSignFlip(far, { most: 999, enough: 50, seed: 1 })).toBe(1 / 1000);
  expect(sampledSignFlip([0, 0], FLIPS)).toBe(1);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }), (differences) => {
      const p = sampledSignFlip(differences, { most: 99, enough: 10, seed: 5 });
      return (
        p > 0 &&
        p <= 1 &&
        p ===
          sampledSignFlip(
            differences.map((d) => -d),
            { most: 99, enough: 10, seed: 5 },
          )
      );
    }),
  );
  expect(() => sampledSignFlip([1], { most: 0, enough: 1, seed: 1 })).toThrow(RangeError);
});
