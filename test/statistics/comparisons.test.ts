import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bootstrapCorrected,
  benjaminiHochberg,
  bootstrapPercentile,
  cochranArmitage,
  holm,
  pairedBootstrapPercentile,
  randomisationTrend,
  rejections,
  signFlip,
} from '../../src/statistics/index.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('multiplicity', () => {
  test('Holm is never below Benjamini-Hochberg, and neither below the p-value or above 1', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const [strict, loose] = [holm(p), benjaminiHochberg(p)];
        p.forEach((value, i) => {
          expect(strict[i]).toBeGreaterThanOrEqual(loose[i]! - 1e-15);
          expect(loose[i]).toBeGreaterThanOrEqual(value * (1 - 1e-15));
          expect(strict[i]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test('keeps the order of the p-values and agrees with the definitions', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const n = p.length;
        const sorted = p.toSorted((a, b) => a - b);
        const stepDown = sorted.map((_, i) =>
          Math.min(1, Math.max(...sorted.slice(0, i + 1).map((v, j) => v * (n - j)))),
        );
        const stepUp = sorted.map((_, i) => Math.min(1, ...sorted.slice(i).map((v, j) => (v * n) / (i + j + 1))));
        expect(holm(p).toSorted((a, b) => a - b)).toEqual(stepDown);
        benjaminiHochberg(p)
          .toSorted((a, b) => a - b)
          .forEach((v, i) => expect(v).toBeCloseTo(stepUp[i]!, 14));
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(holm([])).toEqual([]);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(rejections([], 0.05)).toBe(0);
  });

  test('refuses p-values outside [0, 1]', () => {
    expect(() => holm([0.5, 1.2])).toThrow(RangeError);
    expect(() => benjaminiHochberg([Number.NaN])).toThrow(RangeError);
  });
});

describe('the sign-flip test', () => {
  test('counts all patterns exactly, as plain enumeration does', () => {
    const tenths = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(tenths, (steps) => {
        const observed = steps.reduce((a, b) => a + b, 0);
        let hits = 0;
        for (let mask = 0; mask < 2 ** steps.length; mask++) {
          const flipped = steps.reduce((sum, d, i) => sum + ((mask >> i) & 1 ? -d : d), 0);
          if (flipped >= observed) hits++;
        }
        // Differences in tenths are not exact in binary, so this also proves that ties within rounding count.
        const result = signFlip(
          steps.map(() => 0.3),
          steps.map((d) => 0.3 + d / 10),
        );
        expect(result?.p).toBe(hits / 2 ** steps.length);
      }),
    );
  });

  test('has no p below 2^-k, also with forty seeds', () => {
    const up = Array.from({ length: 40 }, (_, i) => 1 + i / 100);
    expect(
      signFlip(
        up.map(() => 0),
        up,
      )?.p,
    ).toBe(2 ** -40);
  }, 30_000);

  test('of one pair has no interval, of none no result, and identical runs give 1', () => {
    expect(signFlip([1], [2])).toEqual({ difference: 1, p: 0.5, lower: null, upper: null });
    expect(signFlip([], [])).toBeNull();
    expect(signFlip([1, 2], [1, 2])).toMatchObject({ difference: 0, p: 1 });
  });

  test('refuses what it cannot enumerate', () => {
    expect(() => signFlip(Array<number>(45).fill(0), Array<number>(45).fill(1))).toThrow(RangeError);
    expect(() => signFlip([1], [])).toThrow(RangeError);
  });
});

describe('the permutation test of trend', () => {
  const scores = [-1.5, -0.5, 0.5, 1.5];

  test('agrees with plain enumeration over two seeds', () => {
    const row = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(row, row, (a, b) => {
        const three = [-1, 0, 1];
        const orders = [
          [0, 1, 2],
          [0, 2, 1],
          [1, 0, 2],
          [1, 2, 0],
          [2, 0, 1],
          [2, 1, 0],
        ];
        const sum = (r: number[], order: number[]): number => order.reduce((s, at, i) => s + three[i]! * r[at]!, 0);
        const observed = sum(a, orders[0]!) + sum(b, orders[0]!);
        const hits = orders.flatMap((p) => orders.filter((q) => sum(a, p) + sum(b, q) >= observed)).length;
        const shares = [a, b].map((r) => r.map((v) => v / 10));
        expect(randomisationTrend(shares, three)).toMatchObject({ p: hits / 36, permutations: 36, exact: true });
      }),
    );
  });

  test('stays exact for eight seeds of four rungs', () => {
    const shares = Array.from({ length: 8 }, () => [0.01, 0.02, 0.03, 0.04]);
    const result = randomisationTrend(shares, scores);
    expect(result).toMatchObject({ exact: true, permutations: 24 ** 8 });
    expect(result?.p).toBe(1 / 24 ** 8);
  });

  test('draws with a seed when there are too many permutations, and the seed reproduces', () => {
    const shares = Array.from({ length: 8 }, (_, s) =>
      Array.from({ length: 8 }, (_, r) => ((s * 7 + r * 5) % 11) / 50),
    );
    const ladder = [-3, -2, -1, 0, 0, 1, 2, 3];
    const once = randomisationTrend(shares, ladder, 7);
    expect(once).toMatchObject({ exact: false, permutations: 100_000 });
    expect(randomisationTrend(shares, ladder, 7)).toEqual(once);
  });

  test('takes equal shares as no evidence, and no seed as no result', () => {
    expect(randomisationTrend([[0.1, 0.1, 0.1, 0.1]], scores)?.p).toBe(1);
    expect(randomisationTrend([], scores)).toBeNull();
    expect(() => randomisationTrend([[0.1]], scores)).toThrow(RangeError);
  });
});

describe('the bootstrap', () => {
  const resampling = { replicates: 500, seed: 3, confidence: 0.9 };

  test('reproduces from its seed and brackets the mean', () => {
    const d = [0.1, 0.4, -0.2, 0.3, 0.25];
    const once = pairedBootstrapPercentile(d, resampling);
    expect(pairedBootstrapPercentile(d, resampling)).toEqual(once);
    expect(pairedBootstrapPercentile(d, { ...resampling, seed: 4 })).not.toEqual(once);
    expect(once!.lower).toBeLessThanOrEqual(once!.estimate!);
    expect(once!.upper).toBeGreaterThanOrEqual(once!.estimate!);
  });

  test('of nothing is null, of one value that value', () => {
    expect(pairedBootstrapPercentile([], resampling)).toBeNull();
    expect(pairedBootstrapPercentile([0.5], resampling)).toEqual({ estimate: 0.5, lower: 0.5, upper: 0.5 });
  });

  test('leaves out replicates without a value', () => {
    const result = bootstrapPercentile([1, 2, 3], () => null, resampling);
    expect(result).toEqual({ estimate: null, lower: null, upper: null });
  });
});

describe('Cochran-Armitage', () => {
  test('has nothing to say when nothing or everything failed', () => {
    expect(cochranArmitage([0, 1], [0, 0], [10, 10])).toEqual({ z: null, p: null });
    expect(cochranArmitage([0, 1], [10, 10], [10, 10])).toEqual({ z: null, p: null });
    expect(cochranArmitage([], [], [])).toEqual({ z: null, p: null });
  });

  test('changes sign when the ladder is turned round', () => {
    const up = cochranArmitage([0, 1, 2], [3, 5, 9], [50, 50, 50]);
    const down = cochranArmitage([2, 1, 0], [3, 5, 9], [50, 50, 50]);
    expect(up.z).toBeCloseTo(-down.z!, 12);
    expect(up.p! + down.p!).toBeCloseTo(1, 12);
  });
});

describe('the bias-corrected bootstrap', () => {
  const units = Array.from({ length: 40 }, (_, index) => [index % 5, (index * 7) % 11] as const);
  const means = (sample: readonly (readonly [number, number])[]): readonly number[] => {
    const of = (which: 0 | 1): number => sample.reduce((sum, each) => sum + each[which], 0) / sample.length;
    return [of(0), Math.max(of(0), of(1))];
  };

  test('leaves a mean about where it is, with about its own error', () => {
    const [found] = bootstrapCorrected(units, means, { replicates: 2000, seed: 1 });
    expect(found!.estimate).toBeCloseTo(2, 1);
    expect(found!.error).toBeCloseTo(Math.sqrt(2 / 39), 2);
    expect(found!.degrees).toBe(39);
  });

  test('has no error with one unit, and nothing with none', () => {
    expect(bootstrapCorrected(units.slice(0, 1), means, { replicates: 10, seed: 1 })[0]).toMatchObject({ error: null });
    expect(bootstrapCorrected([], means, { replicates: 10, seed: 1 })).toEqual([]);
  });

  test('leaves out a figure that does not exist', () => {
    expect(bootstrapCorrected(units, () => [null, 1], { replicates: 10, seed: 1 })).toEqual([
      null,
      { estimate: 1, error: 0, degrees: 39 },
    ]);
  });
});
