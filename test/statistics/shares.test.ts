import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binomialLowerTail,
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
  clusterProportion,
  deflection,
  effectiveClopperPearsonUpper,
  firstContactResolution,
  goodman,
  jeffreys,
  roganGladen,
  sampleSizeOneSided,
  wilson,
  wilsonUpper,
  zeroFailureSize,
} from '../../src/statistics/index.ts';

const part = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const confidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const intervals = { wilson, clopperPearson, jeffreys };

describe.each(Object.entries(intervals))('the %s interval', (name, interval) => {
  test('contains the estimate and stays in [0, 1]', () => {
    fc.assert(
      fc.property(part, confidence, ([x, n], c) => {
        const { lower, upper } = interval(x, n, c);
        const slack = 1e-12;
        // Jeffreys is a posterior interval; near the border it may miss the estimate at low confidence.
        if (name !== 'jeffreys' || (x > 1 && n - x > 1 && c > 0.8)) {
          expect(lower).toBeLessThanOrEqual(x / n + slack);
          expect(upper).toBeGreaterThanOrEqual(x / n - slack);
        }
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has exact borders at no event and at nothing but events', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (n) => {
        expect(interval(0, n).lower).toBe(0);
        expect(interval(n, n).upper).toBe(1);
      }),
    );
  });

  test('mirrors when failures and successes change places', () => {
    fc.assert(
      fc.property(part, ([x, n]) => {
        expect(interval(x, n).lower).toBeCloseTo(1 - interval(n - x, n).upper, 12);
      }),
    );
  });

  test('knows nothing without observations', () => {
    expect(interval(0, 0)).toEqual({ lower: 0, upper: 1 });
  });

  test('refuses impossible counts', () => {
    expect(() => interval(3, 2)).toThrow(RangeError);
    expect(() => interval(-1, 2)).toThrow(RangeError);
    expect(() => interval(0.5, 2)).toThrow(RangeError);
    expect(() => interval(1, 2, 1)).toThrow(RangeError);
  });
});

test('Clopper-Pearson limits are where the exact tail equals its share', () => {
  fc.assert(
    fc.property(part, ([x, n]) => {
      fc.pre(x < n);
      expect(binomialLowerTail(x, n, clopperPearsonUpper(x, n)) / 0.05).toBeCloseTo(1, 8);
    }),
  );
  expect(clopperPearsonLower(0, 10)).toBe(0);
});

test('intervals keep their digits for three failures in a thousand million', () => {
  const { lower, upper } = wilson(3, 1e9);
  expect(lower / 1.020273e-9).toBeCloseTo(1, 5);
  expect(upper / 8.82118805401164e-9).toBeCloseTo(1, 12);
  expect(clopperPearson(3, 1e9).upper / 8.767273044460726e-9).toBeCloseTo(1, 11);
});

test('one-sided bounds are inside the two-sided limits', () => {
  expect(wilsonUpper(41, 1000)).toBeLessThan(wilson(41, 1000).upper);
  expect(clopperPearsonUpper(41, 1000)).toBeLessThan(clopperPearson(41, 1000).upper);
  expect([wilsonUpper(0, 0), clopperPearsonUpper(0, 0), wilsonUpper(5, 5)]).toEqual([1, 1, 1]);
});

test('Goodman gives one interval per category, all wider than Wilson alone', () => {
  const counts = [780, 80, 0, 140];
  goodman(counts).forEach(({ lower, upper }, i) => {
    const alone = wilson(counts[i]!, 1000);
    expect(lower).toBeLessThanOrEqual(alone.lower);
    expect(upper).toBeGreaterThan(alone.upper);
  });
  expect(goodman([])).toEqual([]);
  expect(goodman([0, 0])).toEqual([
    { lower: 0, upper: 1 },
    { lower: 0, upper: 1 },
  ]);
});

describe('a clustered share', () => {
  test('equals the delete-one-cluster jackknife when clusters are of equal size', () => {
    const x = [12, 9, 20, 7, 15, 11, 18, 8];
    const total = x.reduce((a, b) => a + b, 0);
    const without = x.map((v) => (total - v) / (200 * 7));
    const centre = without.reduce((a, b) => a + b, 0) / 8;
    const jackknife = Math.sqrt((7 / 8) * without.reduce((sum, v) => sum + (v - centre) ** 2, 0));
    expect(clusterProportion(x, Array<number>(8).fill(200))?.se).toBeCloseTo(jackknife, 12);
  });

  test('never claims more than n contacts when the design effect is below 1', () => {
    const even = clusterProportion([10, 10, 10, 10], [100, 100, 100, 100]);
    expect(even?.designEffect).toBe(0);
    expect(even?.effectiveSize).toBe(400);
  });

  test('falls back to Clopper-Pearson on n when nothing or everything failed', () => {
    const { lower, upper } = clopperPearson(0, 60);
    expect(clusterProportion([0, 0, 0], [10, 20, 30])).toMatchObject({ share: 0, effectiveSize: 60, lower, upper });
    expect(clusterProportion([10, 20], [10, 20])).toMatchObject({ share: 1, upper: 1 });
  });

  test('has no interval from one cluster and says when clusters are few', () => {
    expect(clusterProportion([2], [10])).toMatchObject({ share: 0.2, se: null, lower: null, fewClusters: true });
    expect(clusterProportion([2, 3, 1], [10, 10, 10])?.fewClusters).toBe(true);
    expect(clusterProportion([2, 3, 1, 4], [10, 10, 10, 10])?.fewClusters).toBe(false);
    expect(clusterProportion([], [])).toBeNull();
  });
});

test('the effective bound is Clopper-Pearson when the effective size is whole', () => {
  expect(effectiveClopperPearsonUpper(0.04, 1000)).toBeCloseTo(clopperPearsonUpper(40, 1000), 12);
  expect(effectiveClopperPearsonUpper(0, 50)).toBeCloseTo(clopperPearsonUpper(0, 50), 12);
  expect(effectiveClopperPearsonUpper(1, 50)).toBe(1);
});

describe('the judge correction', () => {
  const judge = { truePositives: 90, failures: 100, trueNegatives: 285, nonFailures: 300 };

  test('clips estimate and limits to [0, 1] and says so', () => {
    const low = roganGladen(2, 1000, judge).value;
    expect(low).toMatchObject({ estimate: 0, lower: 0, upper: 0, clipped: true });
    const high = roganGladen(950, 1000, judge).value;
    expect(high).toMatchObject({ estimate: 1, upper: 1, clipped: true });
    expect(roganGladen(130, 1000, judge).value?.clipped).toBe(false);
  });

  test('is refused, with the reason, for a judge no better than chance', () => {
    const blind = { truePositives: 50, failures: 100, trueNegatives: 150, nonFailures: 300 };
    expect(roganGladen(130, 1000, blind)).toEqual({ value: null, reason: expect.stringContaining('chance') as string });
    expect(roganGladen(0, 0, judge).value).toBeNull();
  });

  test('changes nothing when the judge is perfect', () => {
    const perfect = { truePositives: 100, failures: 100, trueNegatives: 300, nonFailures: 300 };
    expect(roganGladen(130, 1000, perfect).value?.estimate).toBeCloseTo(0.13, 12);
  });
});

test('the zero-failure size is the first n that suffices', () => {
  const share = fc.double({ min: 1e-4, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(share, confidence, (limit, c) => {
      const n = zeroFailureSize(limit, c);
      expect(clopperPearsonUpper(0, n, c)).toBeLessThan(limit);
      if (n > 1) expect(clopperPearsonUpper(0, n - 1, c)).toBeGreaterThanOrEqual(limit * (1 - 1e-12));
    }),
  );
});

test('no sample size can tell equal shares apart', () => {
  expect(() => sampleSizeOneSided({ threshold: 0.05, truth: 0.05, alpha: 0.05, power: 0.9 })).toThrow(RangeError);
});

test('shares over nothing are null, not zero', () => {
  expect(deflection({ contacts: 10, contained: 0, containedResolved: 0, containedReturned: 0 })).toMatchObject({
    containment: 0,
    deflectionQuality: null,
    silentFailure: null,
  });
  expect(firstContactResolution(0, 0, 0)).toMatchObject({ truth: null, measured: null, gap: null });
});
