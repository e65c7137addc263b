import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crnVarianceRatio, mcnemarExact, newcombe, newcombePaired } from '../../src/statistics/index.ts';

const part = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('differences', () => {
  test('change sign when the bots change places', () => {
    fc.assert(
      fc.property(part, part, ([x1, n1], [x2, n2]) => {
        const there = newcombe(x1, n1, x2, n2);
        const back = newcombe(x2, n2, x1, n1);
        expect(there.estimate).toBeCloseTo(-back.estimate!, 12);
        expect(there.lower).toBeCloseTo(-back.upper, 12);
        expect(there.lower).toBeLessThanOrEqual(there.estimate! + 1e-12);
        expect(there.upper).toBeGreaterThanOrEqual(there.estimate! - 1e-12);
      }),
    );
  });

  test('have no estimate from an empty sample', () => {
    expect(newcombe(0, 0, 1, 2).estimate).toBeNull();
    expect(newcombePaired({ bothFail: 0, onlyAFails: 0, onlyBFails: 0, neither: 0 })).toEqual({
      estimate: null,
      lower: -1,
      upper: 1,
    });
  });

  test('between pairs survive empty margins', () => {
    const { estimate, lower, upper } = newcombePaired({ bothFail: 0, onlyAFails: 0, onlyBFails: 0, neither: 10 });
    expect(estimate).toBe(0);
    expect(lower).toBeCloseTo(-upper, 12);
  });
});

describe('McNemar', () => {
  test('is 1 when the discordant pairs balance or there are none', () => {
    expect(mcnemarExact(0, 0)).toEqual({ p: 1, midP: 1 });
    expect(mcnemarExact(500, 500)).toEqual({ p: 1, midP: 1 });
  });

  test('is symmetric, and the mid-p is never above the exact p', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, count, (b, c) => {
        const { p, midP } = mcnemarExact(b, c);
        expect(mcnemarExact(c, b)).toEqual({ p, midP });
        expect(midP).toBeLessThanOrEqual(p);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('stays accurate when the p-value is tiny', () => {
    expect(mcnemarExact(0, 1000).p / (2 * 9.332636185032189e-302)).toBeCloseTo(1, 11);
    expect(mcnemarExact(0, 1000).midP / 9.332636185032189e-302).toBeCloseTo(1, 11);
  });
});

test('common random numbers save nothing when nothing differs, and the ratio is then null', () => {
  expect(crnVarianceRatio({ bothFail: 5, onlyAFails: 0, onlyBFails: 0, neither: 5 })?.ratio).toBeNull();
  expect(crnVarianceRatio({ bothFail: 0, onlyAFails: 0, onlyBFails: 0, neither: 0 })).toBeNull();
});
