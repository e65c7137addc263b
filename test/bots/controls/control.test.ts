import { describe, expect, test } from 'vitest';
import { study } from '../../../bench/control/study.ts';
import { driftControl, hillControl, nullControl } from '../../../src/bots/controls/control.ts';
import { CLOSED, OPEN } from '../../../src/events/plan.ts';
import { error } from '../../../src/metrics/error.ts';
import { fcrMeasured, fcrTrue } from '../../../src/metrics/first-contact.ts';
import { reproductions } from '../../../src/metrics/reproduction.ts';
import { sampleOf } from '../../../src/metrics/sample.ts';

const HOUR = 3_600_000;
const told = (_: unknown, perHour: number): number => perHour;

describe('a control bot', () => {
  test('fails as it is said to: always alike, more with time, more with load', () => {
    expect([1, 100, 10_000].map((load) => nullControl(0.2).failing(load, load * HOUR))).toEqual([0.2, 0.2, 0.2]);
    const drift = driftControl(0.1, 2);
    expect([0, 1, 2, 9].map((hour) => drift.failing(1, hour * HOUR))).toEqual([0.1, 0.2, 0.4, 1]);
    const hill = hillControl({ p0: 0.1, pMax: 0.9, halfLoad: 100, steepness: 4 });
    expect(hill.failing(100, 0)).toBeCloseTo(0.5);
    expect(hill.failing(1, 0)).toBeCloseTo(0.1);
  });

  test('is measured as it is, through the whole engine', async () => {
    const world = { control: nullControl(0.25), returns: 0.6, delay: 4 * HOUR, load: told };
    const fold = await study(world, { rungs: [2000], arms: [CLOSED, OPEN], blocks: 4, n: 1000 }, 'control');
    const [closed, open] = [sampleOf(fold, CLOSED, 0), sampleOf(fold, OPEN, 0)];
    expect(error.of(closed).value).toBeCloseTo(0.25, 1);
    expect(error.of(open)).toMatchObject({ n: 4000 });
    expect(fcrTrue.of(closed).value).toBeCloseTo(0.75, 1);
    expect(fcrMeasured.of(closed).value).toBeCloseTo(0.85, 1);
    expect(reproductions[0]!.of(closed).value).toBeCloseTo(0.15, 1);
    const willing = open.journeys.filter(({ again }) => again === 'chat').length;
    expect(willing / error.of(open).k!).toBeCloseTo(0.6, 1);
  });

  test('that counts its own contacts feels the repeats of those it failed', async () => {
    const curve = { p0: 0.05, pMax: 0.9, halfLoad: 3000, steepness: 3 };
    const world = { control: hillControl(curve), returns: 0.5, delay: 4 * HOUR };
    const fold = await study(world, { rungs: [2000], arms: [CLOSED, OPEN], blocks: 1, n: 8000 }, 'counts');
    const late = (arm: typeof CLOSED): number => {
      const failed = sampleOf(fold, arm, 0).journeys.filter(({ customer }) => customer >= 4000);
      return failed.filter(({ contacts }) => contacts[0]!.outcome === 'unresolved').length / failed.length;
    };
    expect(late(OPEN)).toBeCloseTo(hillControl(curve).failing(2000, 0), 1);
    expect(late(CLOSED)).toBeGreaterThan(late(OPEN) + 0.03);
  });
});
