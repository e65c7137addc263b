import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappa } from '../../src/statistics/index.ts';

const table = fc
  .integer({ min: 2, max: 5 })
  .chain((k) => fc.array(fc.array(fc.nat(30), { minLength: k, maxLength: k }), { minLength: k, maxLength: k }));

describe('Cohen’s kappa', () => {
  test('is that of the textbook', () => {
    const found = cohenKappa([
      [20, 5],
      [10, 15],
    ])!;
    expect(found.observed).toBeCloseTo(0.7, 12);
    expect(found.expected).toBeCloseTo(0.5, 12);
    expect(found.kappa).toBeCloseTo(0.4, 12);
  });

  test('is at most 1, and 1 only where both agree on everything', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const found = cohenKappa(counts);
        const off = counts.flatMap((row, i) => row.filter((n, j) => i !== j && n > 0));
        if (!found) return;
        expect(found.kappa).toBeLessThanOrEqual(1 + 1e-12);
        expect(Math.abs(found.kappa - 1) < 1e-12).toBe(off.length === 0);
      }),
    );
  });

  test('does not depend on who is first', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const turned = counts.map((_, i) => counts.map((row) => row[i]!));
        const [a, b] = [cohenKappa(counts), cohenKappa(turned)];
        if (a === null || b === null) expect(a).toBe(b);
        else expect(a.kappa).toBeCloseTo(b.kappa, 10);
      }),
    );
  });

  test('of nothing, or of one category only, there is none', () => {
    expect(cohenKappa([])).toBeNull();
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });

  test('a table that is none is refused', () => {
    expect(() => cohenKappa([[1, 2]])).toThrow(RangeError);
    expect(() =>
      cohenKappa([
        [1, -2],
        [0, 1],
      ]),
    ).toThrow(RangeError);
  });
});
