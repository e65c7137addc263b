import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clopperPearson,
  clopperPearsonUpper,
  confidenceSequence,
  cusumHarm,
  cusumRunLength,
  everyNth,
  fixedCapacityHarm,
  reviewHarm,
  rungVerdict,
  safeRateFixedSequence,
  sprt,
} from '../../src/statistics/index.ts';

const part = fc.integer({ min: 1, max: 20_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('the confidence sequence', () => {
  test('contains the estimate and pays for its many looks with width', () => {
    fc.assert(
      fc.property(part, ([s, n]) => {
        const { lower, upper } = confidenceSequence(s, n);
        const once = clopperPearson(s, n);
        expect(lower).toBeLessThanOrEqual(s / n);
        expect(upper).toBeGreaterThanOrEqual(s / n);
        if (n > 50) expect(upper - lower).toBeGreaterThan(once.upper - once.lower);
      }),
      { numRuns: 50 },
    );
  });

  test('has exact borders, and knows nothing before the first contact', () => {
    expect(confidenceSequence(0, 100).lower).toBe(0);
    expect(confidenceSequence(100, 100).upper).toBe(1);
    expect(confidenceSequence(0, 0)).toEqual({ lower: 0, upper: 1 });
  });

  test('is exact after one contact, where the bound can be written down', () => {
    // M(p) = B(1/2, 3/2)/B(1/2, 1/2)/(1 - p) = 1/(2 (1 - p)).
    expect(confidenceSequence(0, 1).upper).toBeCloseTo(1 - 0.05 / 2, 12);
  });

  test('keeps its digits for three failures in a thousand million', () => {
    expect(confidenceSequence(3, 1e9).upper / 2.2663371356102486e-8).toBeCloseTo(1, 11);
  });
});

describe('the fixed sequence', () => {
  test('rejects exactly where the exact upper bound is below the threshold', () => {
    fc.assert(
      fc.property(part, fc.double({ min: 0.001, max: 0.5, noNaN: true }), ([k, n], threshold) => {
        const { pValues, upper } = safeRateFixedSequence([1], [k], [n], threshold);
        fc.pre(Math.abs(upper[0]! - threshold) > 1e-9);
        expect(pValues[0]! < 0.05).toBe(upper[0]! < threshold);
      }),
    );
  });

  test('stops at the first rung that does not reject, whatever comes after', () => {
    const rates = [50, 100, 200, 400];
    const n = [1000, 1000, 1000, 1000];
    expect(safeRateFixedSequence(rates, [10, 90, 5, 5], n, 0.06).safeRate.value).toBe(50);
    expect(safeRateFixedSequence(rates, [1, 1, 1, 1], n, 0.06).safeRate.value).toBe(400);
  });

  test('climbs from the lowest rate even if rungs were run in another order', () => {
    const { safeRate, pValues } = safeRateFixedSequence([400, 50, 200], [90, 10, 12], [1000, 1000, 1000], 0.06);
    expect(safeRate.value).toBe(200);
    expect(pValues[0]).toBeGreaterThan(0.9);
  });

  test('has no safe rate, with the reason, when the first rung fails or there is none', () => {
    expect(safeRateFixedSequence([50], [100], [1000], 0.06).safeRate.reason).toMatch(/below the ladder/);
    expect(safeRateFixedSequence([], [], [], 0.06).safeRate.value).toBeNull();
    expect(safeRateFixedSequence([50], [0], [0], 0.06)).toMatchObject({ pValues: [1], upper: [1] });
  });

  test('gives a rung three values', () => {
    expect(rungVerdict(10, 1000, 0.06)).toBe('safe');
    expect(rungVerdict(140, 1000, 0.06)).toBe('unsafe');
    expect(rungVerdict(55, 1000, 0.06)).toBe('undecided');
    expect(rungVerdict(0, 0, 0.06)).toBe('undecided');
    expect(clopperPearsonUpper(10, 1000)).toBeLessThan(0.06);
  });
});

describe('the sequential probability ratio test', () => {
  const plan = { safeShare: 0.05, unsafeShare: 0.08, alpha: 0.05, beta: 0.05 };

  test('stops on the contact at which a boundary is reached', () => {
    expect(sprt(everyNth(1, 100), plan)).toMatchObject({ n: 7, decision: 'reject_safe' });
    expect(sprt(everyNth(1000, 5000), plan)).toMatchObject({ n: 92, decision: 'accept_safe' });
  });

  test('goes on when the contacts run out first', () => {
    expect(sprt(everyNth(10, 50), plan)).toMatchObject({ n: 50, decision: 'continue' });
    expect(sprt([], plan)).toMatchObject({ n: 0, decision: 'continue', logLikelihoodRatio: 0 });
  });

  test('refuses a plan that cannot tell safe from unsafe', () => {
    expect(() => sprt([], { ...plan, unsafeShare: 0.05 })).toThrow(RangeError);
  });
});

describe('harm before detection', () => {
  const review = { sampleShare: 0.02, sensitivity: 0.8, lagHours: 24 };

  test('until the first hit does not depend on the rate or the error share', () => {
    expect(reviewHarm(review, 0.04, 500).harmedToHit).toBe(reviewHarm(review, 0.2, 5).harmedToHit);
  });

  test('is one customer when every failure is seen at once', () => {
    const all = { sampleShare: 1, sensitivity: 1, lagHours: 0 };
    expect(reviewHarm(all, 0.04, 500)).toMatchObject({ harmedToHit: 1, total: 1, harmedP90: 1 });
  });

  test('never ends when nothing is reviewed, and is 0 when nothing fails', () => {
    expect(reviewHarm({ ...review, sampleShare: 0 }, 0.04, 500).total).toBe(Infinity);
    expect(reviewHarm(review, 0, 500)).toMatchObject({ contactsToHit: Infinity, total: 0, harmedP90: 0 });
    expect(fixedCapacityHarm({ reviewsPerHour: 0, sensitivity: 1, lagHours: 1 }, 0.1, 10)).toBe(Infinity);
  });

  test('cannot sample more contacts than there are', () => {
    const desk = { reviewsPerHour: 1000, sensitivity: 0.8, lagHours: 0 };
    expect(fixedCapacityHarm(desk, 0.04, 10, 3)).toBeCloseTo(3 / 0.8, 12);
  });
});

describe('the Bernoulli CUSUM', () => {
  test('agrees with what can be worked out by hand', () => {
    // Score +1 / -1, floor 0, alarm at 1: the first wrong contact.
    expect(cusumRunLength({ m: 2, H: 1 }, 0.1)).toBeCloseTo(10, 12);
    // Alarm at 2: E0 = 1/p + E1 and E1 = 1 + (1 - p) E0, so E0 = (1/p + 1)/p.
    expect(cusumRunLength({ m: 2, H: 2 }, 0.5)).toBeCloseTo(6, 12);
  });

  test('falls with the error share, is shortest at 1 and never ends at 0', () => {
    const design = { m: 20, H: 60 };
    const lengths = [0.01, 0.02, 0.05, 0.1, 0.5, 1].map((p) => cusumRunLength(design, p));
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(lengths.at(-1)).toBe(4);
    expect(cusumRunLength(design, 0)).toBe(Infinity);
  });

  test('keeps relative accuracy at a run length of ten million million', () => {
    // 50-digit elimination of the same chain.
    expect(cusumRunLength({ m: 20, H: 60 }, 1e-4) / 10294345431848.94).toBeCloseTo(1, 11);
  });

  test('harms nobody while nothing fails', () => {
    const quiet = { errorShare: 0, sampleShare: 0.02, ratePerHour: 500, lagHours: 24 };
    expect(cusumHarm({ m: 20, H: 60 }, quiet)).toMatchObject({ harmed: 0, harmedWithLag: 0 });
  });

  test('refuses half steps', () => {
    expect(() => cusumRunLength({ m: 1, H: 60 }, 0.1)).toThrow(RangeError);
    expect(() => cusumRunLength({ m: 20, H: 2.5 }, 0.1)).toThrow(RangeError);
  });
});
