import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brier, expectedCalibrationError, murphy, overconfidence, spiegelhalter } from '../../src/statistics/index.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1 })), {
  minLength: 1,
  maxLength: 80,
});

describe('calibration', () => {
  test('the Murphy parts make up the Brier score', () => {
    fc.assert(
      fc.property(pairs, (items) => {
        const f = items.map(([v]) => v / 20);
        const o = items.map(([, v]) => v);
        const { reliability, resolution, uncertainty } = murphy(f, o)!;
        expect(reliability - resolution + uncertainty).toBeCloseTo(brier(f, o)!, 12);
        expect(Math.min(reliability, resolution, uncertainty)).toBeGreaterThanOrEqual(0);
        expect(expectedCalibrationError(f, o, 20)!).toBeGreaterThanOrEqual(Math.abs(overconfidence(f, o)!.gap) - 1e-12);
      }),
    );
  });

  test('a perfect forecast scores 0, a perfectly wrong one 1', () => {
    expect(brier([1, 0, 1], [1, 0, 1])).toBe(0);
    expect(brier([1, 0], [0, 1])).toBe(1);
  });

  test('confidence 1 falls in the last bin', () => {
    expect(expectedCalibrationError([1, 0.95], [1, 1], 10)).toBeCloseTo(0.025, 12);
  });

  test('of no forecast is null everywhere', () => {
    expect([brier([], []), murphy([], []), expectedCalibrationError([], []), overconfidence([], [])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(spiegelhalter([], [])).toEqual({ z: null, p: null });
  });

  test('one class only has a Brier score and a Spiegelhalter z', () => {
    expect(brier([0.9, 0.8], [1, 1])).toBeCloseTo(0.025, 12);
    expect(spiegelhalter([0.9, 0.8], [1, 1]).z).toBeLessThan(0);
  });

  test('forecasts without variance cannot be tested', () => {
    expect(spiegelhalter([0.5, 1, 0], [1, 1, 0])).toEqual({ z: null, p: null });
  });

  test('nobody confident means no share wrong among the confident', () => {
    expect(overconfidence([0.2, 0.3], [1, 0])).toMatchObject({ confidentlyWrong: 0, wrongGivenConfident: null });
  });

  test('a far-off forecast has a tiny p-value, not 0', () => {
    // z is exactly 30.
    const { p } = spiegelhalter(Array<number>(100).fill(0.9), Array<number>(100).fill(0));
    expect(p! / 9.8134278542963739e-198).toBeCloseTo(1, 11);
  });

  test('refuses what is not a forecast or an outcome', () => {
    expect(() => brier([1.2], [1])).toThrow(RangeError);
    expect(() => brier([0.5], [0.5])).toThrow(RangeError);
    expect(() => brier([0.5], [])).toThrow(RangeError);
  });
});
