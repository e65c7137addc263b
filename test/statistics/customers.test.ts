import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BAD_EVENTS,
  GOOD_EVENTS,
  crnUniform,
  frustrationTrace,
  mulberry32,
  probabilityOfAskingForHuman,
  probabilityOfLeaving,
  rememberedFrustration,
  startingFrustration,
} from '../../src/statistics/index.ts';
import type { FrustrationEvent } from '../../src/statistics/index.ts';

const calm = { sensitivity: 1, blame: 1, previousFailures: 0, gamma: 0.25 };
const names = [...Object.keys(BAD_EVENTS), ...Object.keys(GOOD_EVENTS)] as FrustrationEvent[];

describe('frustration', () => {
  test('stays in [0, 1]; bad events never soothe and good ones never anger', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const temperament = fc.record({
      sensitivity: fc.double({ min: 0, max: 5, noNaN: true }),
      blame: share,
      previousFailures: fc.integer({ min: 0, max: 30 }),
      gamma: share,
    });
    fc.assert(
      fc.property(share, fc.array(fc.constantFrom(...names)), temperament, (start, events, who) => {
        const { trace, remembered } = frustrationTrace(start, events, who);
        let before = start;
        trace.forEach((level, i) => {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1);
          if (Object.hasOwn(BAD_EVENTS, events[i]!)) expect(level).toBeGreaterThanOrEqual(before - 1e-12);
          else expect(level).toBeLessThanOrEqual(before);
          before = level;
        });
        expect(remembered).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is soothed by the first apology and left alone by the second', () => {
    const { trace } = frustrationTrace(0.5, ['apology', 'apology', 'wait', 'apology'], calm);
    expect(trace[0]).toBeCloseTo(0.45, 12);
    expect(trace[1]).toBe(trace[0]);
    expect(trace[3]).toBe(trace[2]);
  });

  test('cannot be pushed past 1 however often the bot has failed before', () => {
    const { trace } = frustrationTrace(0.2, ['dead_end'], { ...calm, previousFailures: 50 });
    expect(trace).toEqual([1]);
  });

  test('is remembered by its peak and its end, the start included', () => {
    expect(frustrationTrace(0.8, ['resolved'], calm).remembered).toBeCloseTo(0.5 * 0.8 + 0.5 * 0.32, 12);
    expect(frustrationTrace(0.3, [], calm)).toEqual({ trace: [], remembered: 0.3 });
    expect(() => rememberedFrustration([])).toThrow(RangeError);
  });

  test('fades to the base level with time', () => {
    const past = { base: 0.1, carry: 0.5, previousEnd: 0.6, hoursSince: 0, tauHours: 48 };
    expect(startingFrustration(past)).toBeCloseTo(0.1 + 0.9 * 0.3, 12);
    expect(startingFrustration({ ...past, hoursSince: 1e6 })).toBeCloseTo(0.1, 12);
    expect(() => startingFrustration({ ...past, base: 2 })).toThrow(RangeError);
  });

  test('makes leaving and asking for a human likelier', () => {
    expect(probabilityOfLeaving(0.9, 0)).toBeGreaterThan(probabilityOfLeaving(0.2, 0));
    expect(probabilityOfLeaving(0.8, 0)).toBeCloseTo(0.5, 12);
    expect(probabilityOfAskingForHuman(0.75)).toBeCloseTo(0.5, 12);
  });
});

describe('random numbers', () => {
  test('reproduce from their seed and stay in range', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [a, b] = [mulberry32(seed), mulberry32(seed)];
        for (let i = 0; i < 20; i++) {
          const u = a();
          expect(b()).toBe(u);
          expect(u >= 0 && u < 1).toBe(true);
        }
      }),
    );
  });

  test('by key do not depend on what was drawn before, and differ by every part of the key', () => {
    const key = fc.tuple(fc.nat(1e6), fc.nat(50), fc.nat(30), fc.nat(1000));
    fc.assert(
      fc.property(fc.nat(), key, (seed, [customer, contact, purpose, index]) => {
        const u = crnUniform(seed, customer, contact, purpose, index);
        expect(crnUniform(seed, customer, contact, purpose, index)).toBe(u);
        expect(u > 0 && u < 1).toBe(true);
        expect(crnUniform(seed, customer, contact, purpose, index + 1)).not.toBe(u);
        expect(crnUniform(seed + 1, customer, contact, purpose, index)).not.toBe(u);
      }),
    );
  });

  test('by key fill the unit interval evenly', () => {
    const n = 20_000;
    const cells = Array<number>(10).fill(0);
    for (let i = 0; i < n; i++) cells[Math.floor(crnUniform(1, i, 0, 3, 0) * 10)]!++;
    const chiSquare = cells.reduce((sum, count) => sum + (count - n / 10) ** 2 / (n / 10), 0);
    expect(chiSquare).toBeLessThan(27.9);
  });
});
