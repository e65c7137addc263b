import { describe, expect, test } from 'vitest';
import { share } from '../../src/metrics/estimate.ts';
import { safeRateOf } from '../../src/metrics/safe-rate.ts';

const rung = (perHour: number, k: number, n = 1000, isVoid = false) => ({ perHour, error: share(k, n), void: isVoid });

describe('the safe rate', () => {
  test('is the highest rung whose exact upper bound keeps the limit, with all rungs below it', () => {
    const ladder = [rung(50, 31), rung(100, 38), rung(200, 41), rung(400, 47), rung(800, 140)];
    expect(safeRateOf(ladder, 0.06)).toMatchObject({ safeAt: 400, notShownAt: 800, notShown: 'unsafe' });
  });

  test('does not skip over a rung that is undecided', () => {
    const ladder = [rung(50, 0), rung(100, 2, 50), rung(200, 0)];
    expect(safeRateOf(ladder, 0.05)).toMatchObject({ safeAt: 50, notShownAt: 100, notShown: 'undecided' });
  });

  test('is none if the lowest rung fails, and the top if all hold', () => {
    expect(safeRateOf([rung(50, 200)], 0.05)).toMatchObject({ safeAt: null, notShownAt: 50, notShown: 'unsafe' });
    expect(safeRateOf([rung(50, 0), rung(100, 1)], 0.05)).toMatchObject({
      safeAt: 100,
      notShownAt: null,
      notShown: null,
    });
  });

  test('a void rung is undecided, never safe', () => {
    expect(safeRateOf([rung(50, 0), rung(100, 0, 1000, true)], 0.05)).toMatchObject({
      safeAt: 50,
      notShown: 'undecided',
    });
  });
});
