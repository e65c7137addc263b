import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amplification,
  criticalGoodputSlope,
  hillAt,
  hillCriticalReturn,
  hillFirstContacts,
  hillFixedPoints,
  hillFolds,
  ladderFixedPoint,
  ladderGain,
  ladderPeaks,
  logisticFolds,
  loopGrowth,
  relaxationTime,
  spikeToTip,
} from '../../src/statistics/index.ts';

const curve = { p0: 0.06, pMax: 0.95, halfLoad: 130, steepness: 6 };
const unit = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyCurve = fc.record({
  p0: unit(0, 0.3),
  pMax: unit(0.4, 0.99),
  halfLoad: unit(1, 1000),
  steepness: unit(0.5, 12),
});

describe('the Hill error curve', () => {
  test('has the exponent of its numerical derivative', () => {
    fc.assert(
      fc.property(anyCurve, unit(0.05, 5), (c, ratio) => {
        fc.pre(c.p0 > 0.001);
        const x = ratio * c.halfLoad;
        const h = 1e-5;
        const log = (v: number): number => Math.log(v * hillAt(c, v).errorShare);
        const slope = (log(x * Math.exp(h)) - log(x * Math.exp(-h))) / (2 * h);
        expect(hillAt(c, x).exponent).toBeCloseTo(slope, 6);
      }),
    );
  });

  test('has exponent 1 at rest and far beyond saturation', () => {
    expect(hillAt(curve, 0)).toEqual({ errorShare: 0.06, failureSlope: 0.06, exponent: 1 });
    expect(hillAt(curve, 1e300).exponent).toBeCloseTo(1, 12);
    expect(hillAt({ ...curve, p0: 0 }, 1e-300).exponent).toBeCloseTo(7, 12);
    expect(hillAt({ ...curve, p0: 0, pMax: 0 }, 10).exponent).toBe(1);
  });

  test('refuses a curve that cannot be', () => {
    expect(() => hillAt({ ...curve, p0: 0.99 }, 1)).toThrow(RangeError);
    expect(() => hillAt({ ...curve, steepness: 0 }, 1)).toThrow(RangeError);
    expect(() => hillAt(curve, -1)).toThrow(RangeError);
  });
});

describe('folds', () => {
  test('lie where the gain is 1 and exist exactly above the critical return propensity', () => {
    fc.assert(
      fc.property(anyCurve, unit(0.01, 1), (c, r) => {
        const critical = hillCriticalReturn(c).returnPropensity;
        fc.pre(Math.abs(r - critical) > 1e-6);
        const { value } = hillFolds(c, r);
        expect(value !== null).toBe(r > critical);
        if (value === null) return;
        expect(r * hillAt(c, value.upper.x).failureSlope).toBeCloseTo(1, 9);
        expect(r * hillAt(c, value.lower!.x).failureSlope).toBeCloseTo(1, 9);
        expect(value.lower!.lambda).toBeLessThan(value.upper.lambda);
      }),
    );
  });

  test('are missing, with the reason, when the gain stays below 1', () => {
    expect(hillFolds(curve, 0.5)).toEqual({ value: null, reason: expect.stringContaining('below 1') as string });
    expect(hillFolds(curve, 0).value).toBeNull();
    expect(hillFolds({ ...curve, steepness: 1 }, 1).value).toBeNull();
    expect(logisticFolds({ p0: 0.04, pMax: 0.9, midLoad: 120, scale: 60 }, 0.3).value).toBeNull();
  });

  test('have no lower one when every failed customer comes back to a bot that always fails', () => {
    expect(hillFolds({ ...curve, pMax: 1 }, 1).value?.lower).toBeNull();
    expect(logisticFolds({ p0: 0.04, pMax: 1, midLoad: 120, scale: 12 }, 1).value?.lower).toBeNull();
  });

  test('of a steepness up to 1 do not exist at any return propensity', () => {
    expect(hillCriticalReturn({ ...curve, steepness: 1 })).toEqual({
      returnPropensity: 1 / 0.95,
      worstLoadRatio: null,
    });
  });

  test('are where goodput falls with the critical slope', () => {
    const { upper, lower } = hillFolds(curve, 0.8).value!;
    for (const fold of [upper, lower!]) {
      expect(1 - hillAt(curve, fold.x).failureSlope).toBeCloseTo(criticalGoodputSlope(0.8), 12);
    }
    expect(criticalGoodputSlope(1)).toBe(0);
    expect(criticalGoodputSlope(0)).toBe(-Infinity);
  });
});

describe('fixed points', () => {
  test('solve the balance, one or three of them, stable and unstable by turns', () => {
    fc.assert(
      fc.property(anyCurve, unit(0.01, 1), unit(0.01, 5), (c, r, ratio) => {
        const lambda = ratio * c.halfLoad;
        const points = hillFixedPoints(c, r, lambda);
        expect(points.length % 2).toBe(1);
        points.forEach((point, i) => {
          expect(hillFirstContacts(c, r, point.x) / lambda).toBeCloseTo(1, 9);
          expect(point.gain).toBeCloseTo(point.reproduction * point.exponent, 9);
          expect(point.gain < 1 + 1e-6).toBe(i % 2 === 0);
        });
      }),
    );
  });

  test('vanish beyond the fold of a bot that never lets go', () => {
    const stuck = { p0: 0, pMax: 1, halfLoad: 100, steepness: 8 };
    expect(hillFixedPoints(stuck, 1, 50)).toHaveLength(2);
    expect(hillFixedPoints(stuck, 1, 90)).toEqual([]);
    expect(hillFixedPoints(curve, 0.8, 0).map((p) => p.x)).toEqual([0]);
  });

  test('amplify by 1/(1 - R) on average and 1/(1 - G) at the margin', () => {
    const [good, unstable] = hillFixedPoints(curve, 0.8, 70);
    const near = hillFixedPoints(curve, 0.8, 70.001)[0]!;
    expect(amplification(good!)!.average).toBeCloseTo(good!.x / 70, 9);
    expect(amplification(good!)!.marginal).toBeCloseTo((near.x - good!.x) / 0.001, 3);
    expect(amplification(unstable!)).toBeNull();
  });
});

describe('a spike', () => {
  const spike = { lambda: 70, factor: 1.5, tauHours: 24 };

  test('tips sooner the higher it is', () => {
    const hours = [1.3, 1.5, 2, 4].map(
      (factor) => spikeToTip(curve, 0.8, { ...spike, factor }).value!.shortestHours.value!,
    );
    expect(hours).toEqual(hours.toSorted((a, b) => b - a));
  });

  test('agrees with stepping the fluid model', () => {
    const { orbitStable, orbitUnstable, shortestHours } = spikeToTip(curve, 0.8, spike).value!;
    const speed = (orbit: number): number => {
      const x = 105 + orbit / 24;
      return 0.8 * x * hillAt(curve, x).errorShare - orbit / 24;
    };
    let [orbit, hours] = [orbitStable, 0];
    const dt = 0.001;
    while (orbit < orbitUnstable) {
      const middle = orbit + (dt / 2) * speed(orbit);
      orbit += dt * speed(middle);
      hours += dt;
    }
    expect(Math.abs(hours - shortestHours.value!)).toBeLessThan(2 * dt);
  });

  test('below the fold never tips, however long, and says so', () => {
    const low = spikeToTip(curve, 0.8, { ...spike, factor: 1.1 }).value!;
    expect(low.shortestHours).toEqual({ value: null, reason: expect.stringContaining('never tips') as string });
  });

  test('has nothing to tip into where there is one steady state, or none', () => {
    expect(spikeToTip(curve, 0.8, { ...spike, lambda: 20 }).reason).toMatch(/only one/);
    expect(spikeToTip({ ...curve, p0: 0, pMax: 1 }, 1, { ...spike, lambda: 500 }).reason).toMatch(/no steady state/);
  });
});

test('relaxation is slowest at the fold and endless beyond it', () => {
  expect(relaxationTime(0, 24)).toBe(24);
  expect(relaxationTime(1, 24)).toBe(Infinity);
  expect(loopGrowth(1.5, 24).doublingHours).toBeCloseTo(48 * Math.LN2, 12);
  expect(loopGrowth(0.5, 24)).toEqual({ ratePerHour: -0.5 / 24, doublingHours: Infinity });
});

describe('the ladder', () => {
  const loads = [100, 200, 300, 400, 500, 600];

  test('gives folds only where the curve folds', () => {
    const graceful = ladderGain([50, 100, 200], [0.03, 0.04, 0.05], 0.8);
    expect(graceful).toMatchObject({ upperFold: null, lowerFold: null });
    expect(graceful.reason).toMatch(/rises/);
    const collapsing = ladderGain(loads, [0.02, 0.03, 0.06, 0.3, 0.7, 0.72], 0.8);
    expect(collapsing.upperFold).toMatchObject({ lambda: 304, x: 400, resolved: true });
    expect(collapsing.lowerFold).toMatchObject({ x: 500, resolved: true });
  });

  test('says when the lower fold is not resolved', () => {
    const { lowerFold } = ladderGain(loads.slice(0, 5), [0.02, 0.03, 0.06, 0.3, 0.7], 0.8);
    expect(lowerFold).toMatchObject({ x: 500, resolved: false });
  });

  test('makes the shares monotone first', () => {
    expect(ladderGain([100, 200], [0.05, 0.03], 0.8).failuresPerHour).toEqual([4, 8]);
  });

  test('without failures has no exponent and no critical return propensity', () => {
    const quiet = ladderGain([100, 200], [0, 0], 0.8);
    expect(quiet.exponent).toEqual([null]);
    expect(quiet.criticalReturn).toBe(Infinity);
  });

  test('bootstraps over seeds, and the seed reproduces', () => {
    const bySeed = [0, 1, 2, 3].map((s) => [0.02, 0.03, 0.06, 0.3, 0.7, 0.72].map((p) => p * (1 + s / 20)));
    const resampling = { replicates: 200, seed: 5, confidence: 0.9 };
    const peaks = ladderPeaks(loads, bySeed, 0.8, resampling);
    expect(ladderPeaks(loads, bySeed, 0.8, resampling)).toEqual(peaks);
    expect(peaks!.gain.lower).toBeLessThan(peaks!.gain.estimate!);
    expect(peaks!.gain.upper).toBeGreaterThan(peaks!.gain.estimate!);
    expect(ladderPeaks(loads, [], 0.8, resampling)).toBeNull();
  });
});

describe('the fixed point on a ladder', () => {
  const loads = [100, 200, 300, 400, 500];
  const shares = [0.02, 0.03, 0.06, 0.3, 0.7];

  test('is where first contacts and the repeats of the failed add up', () => {
    const { value } = ladderFixedPoint(loads, shares, 0.8, 250);
    expect(value!.x * (1 - value!.reproduction)).toBeCloseTo(250, 9);
    expect(value!.errorShare).toBeGreaterThan(0.03);
    expect(value!.gain).toBeLessThan(1);
  });

  test('is at the load itself where nobody returns', () => {
    expect(ladderFixedPoint(loads, shares, 0, 300).value).toMatchObject({ x: 300, errorShare: 0.06, gain: 0 });
  });

  test('does not exist beyond the fold, or beyond the ladder, and says which', () => {
    expect(ladderFixedPoint(loads, shares, 0.8, 310)).toMatchObject({
      value: null,
      reason: expect.stringContaining('fold') as unknown,
    });
    expect(ladderFixedPoint([100, 200], [0.1, 0.1], 0.5, 500).reason).toContain('ladder ends');
  });
});
