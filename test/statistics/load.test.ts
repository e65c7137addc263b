import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitUsl, kneedle, logisticDoseResponse, pava } from '../../src/statistics/index.ts';

const points = fc.array(
  fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0.1, max: 100, noNaN: true })),
  { maxLength: 30 },
);

describe('PAVA', () => {
  test('rises and keeps the weighted mean', () => {
    fc.assert(
      fc.property(points, (data) => {
        const [y, w] = [data.map(([v]) => v), data.map(([, v]) => v)];
        const fit = pava(y, w);
        fit.forEach((v, i) => i > 0 && expect(v).toBeGreaterThanOrEqual(fit[i - 1]!));
        const total = (values: readonly number[]): number => values.reduce((sum, v, i) => sum + v * w[i]!, 0);
        expect(total(fit)).toBeCloseTo(total(y), 8);
      }),
    );
  });

  test('agrees with the max-min formula', () => {
    fc.assert(
      fc.property(points, (data) => {
        const [y, w] = [data.map(([v]) => v), data.map(([, v]) => v)];
        const mean = (from: number, to: number): number => {
          let [sum, weight] = [0, 0];
          for (let k = from; k <= to; k++) [sum, weight] = [sum + y[k]! * w[k]!, weight + w[k]!];
          return sum / weight;
        };
        const indices = y.map((_, i) => i);
        pava(y, w).forEach((v, i) => {
          const lows = indices.slice(0, i + 1).map((s) => Math.min(...indices.slice(i).map((t) => mean(s, t))));
          expect(v).toBeCloseTo(Math.max(...lows), 9);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('leaves a rising sequence alone and nothing as nothing', () => {
    expect(pava([0.1, 0.2, 0.2, 0.7])).toEqual([0.1, 0.2, 0.2, 0.7]);
    expect(pava([], [])).toEqual([]);
    expect(() => pava([1], [0])).toThrow(RangeError);
  });
});

describe('logistic dose response', () => {
  const loads = [10, 100, 1000, 10_000];
  const n = [500, 500, 500, 500];

  test('reads the load back off the curve', () => {
    const { value } = logisticDoseResponse(loads, [20, 20, 20, 400], n, 0.08);
    const at = value!.atTarget.value!;
    const eta = value!.intercept + value!.slope * Math.log(at.load);
    expect(1 / (1 + Math.exp(-eta))).toBeCloseTo(0.08, 12);
    expect(at.lower).toBeLessThan(at.load);
  });

  test('refuses the inverse when the interval of the slope contains 0', () => {
    const { value } = logisticDoseResponse(loads, [5, 4, 6, 5], n, 0.08);
    expect(value!.slope).toBeCloseTo(0.0176, 3);
    expect(value!.atTarget).toEqual({ value: null, reason: expect.stringContaining('contains 0') as string });
  });

  test.each([
    ['no error', [0, 0, 0, 0]],
    ['nothing but errors', n],
    ['errors at the top rung only', [0, 0, 0, 7]],
    ['all failing from one rung on', [0, 0, 500, 500]],
  ])('has no fit with %s', (_, errors) => {
    expect(logisticDoseResponse(loads, errors, n, 0.08).reason).toMatch(/separated/);
  });

  test('has no fit at a single load', () => {
    expect(logisticDoseResponse([10, 10], [1, 2], [50, 50], 0.08).value).toBeNull();
  });
});

describe('Kneedle', () => {
  const convex = { curve: 'convex', direction: 'increasing', sensitivity: 1 } as const;
  const concave = { curve: 'concave', direction: 'increasing', sensitivity: 1 } as const;

  test('finds the corner of two straight pieces, whichever way the curve faces', () => {
    const x = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const elbow = x.map((v) => Math.max(0, v - 5));
    const mirrored = elbow.toReversed();
    expect(kneedle(x, elbow, convex).value).toBe(5);
    expect(kneedle(x, mirrored, { ...convex, direction: 'decreasing' }).value).toBe(3);
    const knee = x.map((v) => Math.min(v, 3));
    expect(kneedle(x, knee, concave).value).toBe(3);
    expect(kneedle(x, knee.toReversed(), { ...concave, direction: 'decreasing' }).value).toBe(5);
  });

  test('does not move when axes are scaled or shifted', () => {
    const x = [50, 100, 150, 200, 250, 300, 350, 400];
    const y = [0.02, 0.021, 0.022, 0.024, 0.03, 0.06, 0.15, 0.4];
    const scaled = kneedle(
      x.map((v) => 3 * v + 7),
      y.map((v) => 10 * v - 2),
      convex,
    );
    expect(scaled.value).toBe(3 * kneedle(x, y, convex).value! + 7);
  });

  test('counts a drop in one step', () => {
    expect(kneedle([1, 2, 3, 4], [0, 0, 0, 9], convex).value).toBe(3);
    expect(kneedle([1, 2, 3, 4, 5, 6], [0, 5, 5.1, 5.2, 5.3, 5.4], concave).value).toBe(2);
  });

  test.each([
    ['a straight line', [1, 2, 3, 4, 5]],
    ['a flat line', [1, 1, 1, 1, 1]],
  ])('finds no knee in %s and says why', (_, y) => {
    const { value, reason } = kneedle([1, 2, 3, 4, 5], y, convex);
    expect(value).toBeNull();
    expect(reason).toMatch(/no knee/);
  });

  test('finds no knee in two points or none, and wants x ascending', () => {
    expect(kneedle([1, 2], [0, 1], convex).value).toBeNull();
    expect(kneedle([], [], convex).value).toBeNull();
    expect(() => kneedle([1, 3, 2], [0, 1, 2], convex)).toThrow(RangeError);
  });
});

describe('the scalability law', () => {
  test('recovers its own curve', () => {
    const loads = [1, 5, 10, 20, 40, 80, 160];
    const x = loads.map((n) => (12 * n) / (1 + 0.03 * (n - 1) + 0.0005 * n * (n - 1)));
    const fit = fitUsl(loads, x).value!;
    expect(fit.alpha).toBeCloseTo(0.03, 9);
    expect(fit.beta).toBeCloseTo(0.0005, 10);
    expect(fit.gamma).toBeCloseTo(12, 8);
    expect(fit.peakLoad).toBeCloseTo(Math.sqrt(0.97 / 0.0005), 5);
  });

  test('has no peak when throughput never comes down', () => {
    expect(fitUsl([1, 2, 4, 8], [10, 20, 40, 80]).value).toMatchObject({ peakLoad: null, peakThroughput: null });
  });

  test('is refused for fewer than three loads or no throughput', () => {
    expect(fitUsl([1, 2], [1, 2]).value).toBeNull();
    expect(fitUsl([1, 2, 3], [0, 0, 0]).value).toBeNull();
  });
});
