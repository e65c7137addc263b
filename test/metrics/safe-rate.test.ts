import { describe, expect, test } from 'vitest';
import { share } from '../../src/metrics/estimate.ts';
import { safeRateOf, safeRatesByLimit } from '../../src/metrics/safe-rate.ts';

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

describe('a rung with few enough errors', () => {
  test('is not safe where it did not come to rest, or where one contact brings back nearly another one', () => {
    const good = rung(50, 0);
    const next = { ...rung(100, 0), steady: false };
    expect(safeRateOf([good, next], 0.05)).toMatchObject({ safeAt: 50, notShown: 'undecided', doubt: 'unsteady' });
    const fed = { ...rung(100, 0), gainBound: 0.9 };
    expect(safeRateOf([good, fed], 0.05)).toMatchObject({ safeAt: 50, doubt: 'loop' });
    expect(safeRateOf([good, { ...fed, gainBound: 0.5, steady: null }], 0.05)).toMatchObject({ safeAt: 100 });
  });

  test('that is undecided says how many contacts would decide it', () => {
    const found = safeRateOf([rung(50, 5, 200)], 0.05);
    expect(found).toMatchObject({ safeAt: null, doubt: 'few' });
    expect(found.needed).toBeGreaterThan(200);
  });

  test('needs more of them where the run could have ended at any look', () => {
    const ladder = [rung(50, 40)];
    expect(safeRateOf(ladder, 0.055).safeAt).toBe(50);
    expect(safeRateOf(ladder, 0.055, true).safeAt).toBeNull();
  });
});

test('the safe rate is given for other limits too', () => {
  const ladder = [rung(50, 5), rung(100, 45), rung(200, 200)];
  const at = new Map(safeRatesByLimit(ladder).map(({ limit, safeAt }) => [limit, safeAt]));
  expect([at.get(0.02), at.get(0.06), at.get(0.1)]).toEqual([50, 100, 100]);
});
