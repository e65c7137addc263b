import { describe, expect, test } from 'vitest';
import { study } from '../../bench/control/study.ts';
import { hillControl, nullControl } from '../../src/bots/controls/control.ts';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { compoundingOf } from '../../src/metrics/compounding.ts';
import type { Fold } from '../../src/metrics/fold.ts';
import { loopOf } from '../../src/metrics/loop.ts';
import { sampleOf } from '../../src/metrics/sample.ts';

const RUNGS = [500, 1000, 2000, 4000, 8000];
const told = (_: unknown, perHour: number): number => perHour;
const world = { returns: 0.6, delay: 14_400_000, load: told };
const hill = hillControl({ p0: 0.05, pMax: 0.9, halfLoad: 5000, steepness: 3 });
const run = (control: typeof hill, blocks: number, n: number): Promise<Fold> =>
  study({ ...world, control }, { rungs: RUNGS, arms: [CLOSED, OPEN], blocks, n }, 'loop');
const samples = (fold: Fold, arm: typeof OPEN) => RUNGS.map((_, rung) => sampleOf(fold, arm, rung));

describe('the loop gain', () => {
  test('is the share that returns times the steepest rise of failures', async () => {
    const fold = await run(hill, 4, 200);
    const loop = loopOf(fold, samples(fold, OPEN))!;
    const failures = RUNGS.map((rate) => rate * hill.failing(rate, 0));
    const steepest = Math.max(
      ...failures.slice(1).map((each, i) => (each - failures[i]!) / (RUNGS[i + 1]! - RUNGS[i]!)),
    );
    expect(loop.gain.low!).toBeLessThan(0.6 * steepest);
    expect(loop.gain.high!).toBeGreaterThan(0.6 * steepest);
    expect(loop.gain.value!).toBeCloseTo(0.6 * steepest, 0);
    expect(loop.returning.value!).toBeCloseTo(0.6, 1);
    expect(loop.criticalReturn.value!).toBeCloseTo(1 / steepest, 0);
    expect(loop.gains).toHaveLength(RUNGS.length);
    expect(loop.gains[0]!.value!).toBeLessThan(0.1);
    expect(loop).toMatchObject({ by: 'block', gainAt: [4000, 8000] });
  });

  test('needs two rungs of the bot by itself', async () => {
    const fold = await study({ ...world, control: hill }, { rungs: [1000], arms: [OPEN], blocks: 1, n: 20 }, 'one');
    expect(loopOf(fold, [sampleOf(fold, OPEN, 0)])).toBeNull();
    expect(loopOf(fold, [])).toBeNull();
  });
});

describe('compounding', () => {
  test('is found where it is, with its rungs and what it rests on', async () => {
    const fold = await run(hill, 8, 100);
    const found = compoundingOf(fold, samples(fold, CLOSED))!;
    expect(found).toMatchObject({ verdict: 'compounds', by: 'block', blocks: 8, low: 500, high: 8000 });
    expect(found.exponent.low).toBeGreaterThan(1);
    expect(found.p).toBeLessThan(0.001);
    expect(found.peak.value).toBeGreaterThan(found.exponent.value!);
    expect(found.annoyed).toBeGreaterThan(16);
  });

  test('is not found where failures keep to the load', async () => {
    const fold = await run(nullControl(0.2), 8, 100);
    const found = compoundingOf(fold, samples(fold, CLOSED))!;
    expect(found.verdict).toBe('not_shown');
    expect(found.exponent.value).toBeCloseTo(1, 0);
  });

  test('with one block customers are the unit, and it says so', async () => {
    const fold = await run(hill, 1, 200);
    expect(compoundingOf(fold, samples(fold, CLOSED))).toMatchObject({ by: 'customer', blocks: 1 });
  });

  test('says why there is no exponent where nobody was annoyed', async () => {
    const fold = await run(nullControl(0), 4, 20);
    const found = compoundingOf(fold, samples(fold, CLOSED))!;
    expect(found.exponent.value).toBeNull();
    expect(found.reason).toContain('no failure');
    expect(found.annoyed).toBeNull();
  });
});
