import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aalenJohansen, kaplanMeier, medianSurvival, survivalAt } from '../../src/statistics/index.ts';

const subject = fc.record({ time: fc.integer({ min: 0, max: 20 }), code: fc.integer({ min: 0, max: 2 }) });
const subjects = fc.array(subject, { maxLength: 40 });

describe('Kaplan-Meier', () => {
  test('falls step by step within [0, 1], inside its interval', () => {
    fc.assert(
      fc.property(subjects, (people) => {
        const flags = people.map((s) => (s.code === 1 ? 1 : 0));
        let before = 1;
        for (const step of kaplanMeier(
          people.map((s) => s.time),
          flags,
        )) {
          expect(step.survival).toBeLessThan(before);
          expect(step.lower).toBeLessThanOrEqual(step.survival);
          expect(step.upper).toBeGreaterThanOrEqual(step.survival);
          expect(step.upper).toBeLessThanOrEqual(1);
          before = step.survival;
        }
        expect(before).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('without censoring is the empirical share, and Greenwood the binomial error', () => {
    const steps = kaplanMeier([1, 2, 2, 5], [1, 1, 1, 1]);
    expect(steps.map((s) => s.survival)).toEqual([0.75, 0.25, 0]);
    expect(steps[0]!.se).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 4), 12);
  });

  test('at survival 0 has the interval from 0 to the upper limit of the step before', () => {
    const steps = kaplanMeier([1, 2, 3], [1, 1, 1]);
    expect(steps[2]).toMatchObject({ survival: 0, se: 0, lower: 0, upper: steps[1]!.upper });
    expect(kaplanMeier([4, 4], [1, 1])[0]).toMatchObject({ survival: 0, lower: 0, upper: 1 });
  });

  test('keeps those censored at a time at risk at that time', () => {
    expect(kaplanMeier([3, 3], [1, 0])[0]).toMatchObject({ atRisk: 2, survival: 0.5 });
  });

  test('is 1 before the first event, and its median may never come', () => {
    const steps = kaplanMeier([2, 4, 6, 8], [1, 0, 0, 0]);
    expect(survivalAt(steps, 1)).toEqual({ survival: 1, lower: 1, upper: 1 });
    expect(survivalAt(steps, 100).survival).toBe(0.75);
    expect(medianSurvival(steps)).toBeNull();
    expect(medianSurvival(kaplanMeier([1, 2], [1, 1]))).toBe(1);
  });

  test('of nobody has no steps, and bad input is refused', () => {
    expect(kaplanMeier([], [])).toEqual([]);
    expect(() => kaplanMeier([1], [])).toThrow(RangeError);
    expect(() => kaplanMeier([-1], [1])).toThrow(RangeError);
    expect(() => kaplanMeier([1], [2])).toThrow(RangeError);
  });
});

describe('Aalen-Johansen', () => {
  test('never exceeds 1 - Kaplan-Meier, and the causes add up to what has ended', () => {
    fc.assert(
      fc.property(subjects, fc.integer({ min: 0, max: 20 }), (people, until) => {
        fc.pre(people.length > 0);
        const [times, codes] = [people.map((s) => s.time), people.map((s) => s.code)];
        const repeat = aalenJohansen(times, codes, 1, until)!;
        const churn = aalenJohansen(times, codes, 2, until)!;
        const ended = kaplanMeier(
          times,
          codes.map((c) => (c === 0 ? 0 : 1)),
        );
        expect(repeat.incidence).toBeLessThanOrEqual(repeat.oneMinusKaplanMeier + 1e-12);
        expect(repeat.incidence + churn.incidence).toBeCloseTo(1 - survivalAt(ended, until).survival, 12);
      }),
    );
  });

  test('equals 1 - Kaplan-Meier when there is no competing cause', () => {
    const { incidence, oneMinusKaplanMeier } = aalenJohansen([1, 2, 3, 4], [1, 0, 1, 0])!;
    expect(incidence).toBeCloseTo(oneMinusKaplanMeier, 12);
  });

  test('counts an event at the horizon and nothing after it', () => {
    expect(aalenJohansen([1, 2, 3, 4], [1, 1, 1, 1], 1, 2)?.incidence).toBe(0.5);
    expect(aalenJohansen([], [])).toBeNull();
  });
});
