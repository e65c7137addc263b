import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clopperPearson,
  geometricChain,
  nextGeneration,
  reproductionFromCohort,
  reproductionFromMix,
  spectralRadius,
} from '../../src/statistics/index.ts';

describe('the spectral radius', () => {
  test('of nilpotent matrices is exactly 0', () => {
    expect(
      spectralRadius([
        [0, 1],
        [0, 0],
      ]),
    ).toBe(0);
    expect(
      spectralRadius([
        [0, 0, 0],
        [0.5, 0, 0],
        [7, 0.5, 0],
      ]),
    ).toBe(0);
    expect(spectralRadius([[0]])).toBe(0);
    expect(spectralRadius([])).toBe(0);
  });

  test('of periodic matrices is found although powers never settle', () => {
    expect(
      spectralRadius([
        [0, 2],
        [0.3, 0],
      ]),
    ).toBeCloseTo(Math.sqrt(0.6), 14);
    expect(
      spectralRadius([
        [0, 1, 0],
        [0, 0, 1],
        [1, 0, 0],
      ]),
    ).toBeCloseTo(1, 14);
  });

  test('of triangular matrices is the largest diagonal entry, repeated or not', () => {
    expect(
      spectralRadius([
        [0.2, 0.9],
        [0, 0.2],
      ]),
    ).toBeCloseTo(0.2, 13);
    expect(
      spectralRadius([
        [0.1, 5],
        [0, 0.7],
      ]),
    ).toBeCloseTo(0.7, 13);
  });

  test('of two types agrees with the characteristic equation', () => {
    const entry = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(entry, entry, entry, entry, (a, b, c, d) => {
        const radius = (a + d + Math.sqrt((a - d) ** 2 + 4 * b * c)) / 2;
        expect(
          spectralRadius([
            [a, b],
            [c, d],
          ]),
        ).toBeCloseTo(radius, 9);
      }),
    );
  });

  test('wants a square matrix without negative entries', () => {
    expect(() => spectralRadius([[1, 2]])).toThrow(RangeError);
    expect(() => spectralRadius([[-1]])).toThrow(RangeError);
  });
});

test('contacts per issue add up the generations, and are endless from radius 1', () => {
  expect(
    nextGeneration([
      [0, 0, 0],
      [0.5, 0, 0],
      [0, 0.5, 0],
    ]),
  ).toEqual({ spectralRadius: 0, contactsPerIssue: 1.75 });
  expect(nextGeneration([[0.5]]).contactsPerIssue).toBe(2);
  expect(
    nextGeneration([
      [1.2, 0],
      [0, 0.1],
    ]).contactsPerIssue,
  ).toBe(Infinity);
  expect(() => nextGeneration([])).toThrow(RangeError);
});

describe('the reproduction number', () => {
  test('of a cohort without repeats is 0, with a Clopper-Pearson upper limit', () => {
    const { upper } = clopperPearson(0, 100);
    expect(reproductionFromCohort(new Map([[1, 100]]))).toMatchObject({ reproduction: 0, lower: 0, upper });
  });

  test('has the error of the delete-one jackknife, nearly', () => {
    const cohort = new Map([
      [1, 820],
      [2, 130],
      [3, 35],
      [4, 15],
    ]);
    const [issues, contacts] = [1000, 1245];
    let squares = 0;
    for (const [count, n] of cohort)
      squares += n * (1 - (issues - 1) / (contacts - count) - (1 - issues / contacts)) ** 2;
    const jackknife = Math.sqrt(((issues - 1) / issues) * squares);
    expect(reproductionFromCohort(cohort)!.seReproduction! / jackknife).toBeCloseTo(1, 2);
  });

  test('of one issue has no error, of none no value', () => {
    expect(reproductionFromCohort(new Map([[3, 1]]))).toMatchObject({
      amplification: 3,
      seReproduction: null,
      lower: null,
    });
    expect(reproductionFromCohort(new Map())).toBeNull();
    expect(() => reproductionFromCohort(new Map([[0, 5]]))).toThrow(RangeError);
  });

  test('of a mix is endless amplification when everybody comes back', () => {
    expect(reproductionFromMix([{ share: 1, returnPropensity: 1 }])).toEqual({
      reproduction: 1,
      amplification: Infinity,
    });
    expect(reproductionFromMix([])).toEqual({ reproduction: 0, amplification: 1 });
  });

  test('makes a geometric number of contacts', () => {
    const chain = geometricChain(0.4);
    const terms = Array.from({ length: 200 }, (_, i) => ({ k: i + 1, p: 0.6 * 0.4 ** i }));
    const mean = terms.reduce((sum, { k, p }) => sum + k * p, 0);
    expect(chain.mean).toBeCloseTo(mean, 12);
    expect(chain.variance).toBeCloseTo(
      terms.reduce((sum, { k, p }) => sum + (k - mean) ** 2 * p, 0),
      10,
    );
    expect(geometricChain(1).mean).toBe(Infinity);
  });
});
