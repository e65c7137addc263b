import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backlogDrift, batchMeans, littlesLaw, mser5, poissonDispersion } from '../../src/statistics/index.ts';

describe('MSER-5', () => {
  test('cuts strictly before half of the run', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 5, maxLength: 120 }), (y) => {
        const n = Math.floor(y.length / 5);
        expect(mser5(y)!.truncate / 5).toBeLessThan(n / 2);
      }),
    );
  });

  test('says that a run still climbing is too short', () => {
    const climbing = Array.from({ length: 20 }, (_, i) => i);
    expect(mser5(climbing)).toMatchObject({ truncate: 5, tooShort: true });
    expect(mser5(Array<number>(40).fill(3))).toEqual({ truncate: 0, mser: 0, tooShort: false });
  });

  test('leaves out an incomplete batch and has no answer before the first full one', () => {
    const y = [9, 9, 9, 9, 9, ...Array<number>(30).fill(1)];
    expect(mser5([...y, 99])).toEqual(mser5(y));
    expect(mser5([1, 2, 3])).toBeNull();
    expect(mser5([])).toBeNull();
  });
});

describe("Little's law", () => {
  test('holds on any path, open contacts and late arrivals included', () => {
    const contact = fc.tuple(
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.option(fc.double({ min: 0, max: 9, noNaN: true })),
    );
    fc.assert(
      fc.property(fc.array(contact), (contacts) => {
        const arrivals = contacts.map(([at]) => at);
        const departures = contacts.map(([at, stay]) => (stay === null ? null : at + stay));
        const { inSystem, arrivalRate, timeInSystem } = littlesLaw(arrivals, departures, 10);
        expect(inSystem).toBeCloseTo(arrivalRate * (timeInSystem ?? 0), 9);
      }),
    );
  });

  test('has no time in system when nobody came', () => {
    expect(littlesLaw([], [], 10)).toEqual({ inSystem: 0, arrivalRate: 0, timeInSystem: null });
    expect(() => littlesLaw([5], [4], 10)).toThrow(RangeError);
  });
});

describe('the dispersion of arrivals', () => {
  test('is 0 for a metronome, and its tails add up', () => {
    expect(poissonDispersion([7, 7, 7])).toMatchObject({ index: 0, pUpper: 1, pLower: 0 });
    const { pUpper, pLower } = poissonDispersion([4, 9, 2, 8])!;
    expect(pUpper + pLower).toBeCloseTo(1, 12);
  });

  test('has a tiny upper tail for bursts', () => {
    // Q(2, 350.94339622641509/2) at 50 digits.
    expect(poissonDispersion([1000, 900, 1500, 700, 1200])!.pUpper / 1.0971975874276796e-74).toBeCloseTo(1, 9);
  });

  test('says nothing about one interval or no arrivals', () => {
    expect(poissonDispersion([5])).toBeNull();
    expect(poissonDispersion([0, 0, 0])).toBeNull();
    expect(() => poissonDispersion([1.5, 2])).toThrow(RangeError);
  });
});

describe('backlog drift', () => {
  test('is surely rising on a perfect line and undecided on a constant', () => {
    expect(backlogDrift([0, 1, 2, 3], [1, 2, 3, 4])).toEqual({ slope: 1, t: Infinity, p: 0 });
    expect(backlogDrift([0, 1, 2, 3], [5, 5, 5, 5])).toEqual({ slope: 0, t: 0, p: 0.5 });
    expect(backlogDrift([0, 1, 2, 3], [4, 3, 2, 1])).toMatchObject({ t: -Infinity, p: 1 });
  });

  test('needs three points at different times', () => {
    expect(backlogDrift([0, 1], [1, 2])).toBeNull();
    expect(backlogDrift([3, 3, 3], [1, 2, 3])).toBeNull();
  });
});

describe('batch means', () => {
  test('brackets the mean and leaves the remainder out', () => {
    const { mean, halfWidth, lower, upper } = batchMeans([1, 2, 3, 4, 5, 6, 7], 3)!;
    expect(mean).toBe(3.5);
    expect(upper - lower).toBeCloseTo(2 * halfWidth, 12);
  });

  test('needs two batches and something in each', () => {
    expect(batchMeans([1], 2)).toBeNull();
    expect(() => batchMeans([1, 2], 1)).toThrow(RangeError);
  });
});
