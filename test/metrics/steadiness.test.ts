import { describe, expect, test } from 'vitest';
import { study } from '../../bench/control/study.ts';
import { type Control, nullControl } from '../../src/bots/controls/control.ts';
import { OPEN } from '../../src/events/plan.ts';
import { driftOf } from '../../src/metrics/drift.ts';
import { harmOf, usualHarm } from '../../src/metrics/harm.ts';
import { restOf } from '../../src/metrics/rest.ts';
import { sampleOf } from '../../src/metrics/sample.ts';
import { StepRows } from '../../src/metrics/step-rows.ts';
import { Whos } from '../../src/metrics/whos.ts';
import { steadinessOf } from '../../src/metrics/steadiness.ts';

const PER_HOUR = 3600;
const PROFILE = { persona: '', intent: '', lane: 'simple', stakes: 'low', language: 'en', vulnerable: false } as const;

/** A contact a second, each under way for so long (s), failing or not. */
function step(n: number, lasts: (customer: number) => number, fails: (customer: number) => boolean): StepRows {
  const rows = new StepRows(0, n, new Whos());
  const events: { at: number; write: () => void }[] = [];
  const why = { goal: '', trigger: '', frustration: 0, trust: 1 };
  for (let customer = 0; customer < n; customer++) {
    const contact = `0/${customer}.0` as const;
    const place = { customer, attempt: 0 };
    const profile = { ...PROFILE, needs: [], identifiers: [] };
    const at = customer * 1000;
    const end = at + lasts(customer) * 1000;
    const outcome = fails(customer) ? 'unresolved' : 'resolved';
    events.push(
      {
        at,
        write: () =>
          rows.begin(place, { kind: 'contact', at, due: at, contact, channel: 'chat', after: null, profile }),
      },
      {
        at: end,
        write: () => {
          rows.end(place, { kind: 'end', at: end, contact, how: 'content', why });
          const verdict = { outcome, atWorst: outcome, failures: [], needs: [], confidence: null } as const;
          rows.ruled(place, { kind: 'verdict', contact, verdict });
        },
      },
    );
  }
  events.sort((a, b) => a.at - b.at);
  for (const { write } of events) write();
  return rows;
}

describe('a step', () => {
  test('that fills up and then stays so is steady, and what was before is warm-up', () => {
    const found = steadinessOf(
      step(
        600,
        () => 20,
        (customer) => customer % 10 === 0,
      ),
      PER_HOUR,
    );
    expect(found).toMatchObject({ steady: true, why: null });
    expect(found.from).toBeGreaterThan(10_000);
    expect(found.from).toBeLessThan(60_000);
  });

  test('of which the contacts pile up is not, and says how fast', () => {
    const found = steadinessOf(
      step(
        600,
        (customer) => 5 + customer / 10,
        () => false,
      ),
      PER_HOUR,
    );
    expect(found.steady).not.toBe(true);
  });

  test('that fails otherwise in its second half is not', () => {
    const found = steadinessOf(
      step(
        600,
        () => 5,
        (customer) => customer > 400,
      ),
      PER_HOUR,
    );
    expect(found).toMatchObject({ steady: false, why: 'halves_differ' });
  });

  test('with few contacts cannot be told', () => {
    expect(
      steadinessOf(
        step(
          50,
          () => 5,
          () => false,
        ),
        PER_HOUR,
      ),
    ).toMatchObject({ steady: null, why: 'too_few' });
  });
});

const world = (control: Control) => ({
  control,
  returns: 0.5,
  delay: 14_400_000,
  load: (_: unknown, perHour: number): number => perHour,
});
const design = { rungs: [1000, 4000], arms: [OPEN], blocks: 8, n: 150 };

test('the lowest rung at the end of each block shows a bot that worsens, and clears one that does not', async () => {
  const same = driftOf(await study(world(nullControl(0.3)), design, 'same'))!;
  expect(same).toMatchObject({ blocks: 8, arm: OPEN });
  expect(same.p).toBeGreaterThan(0.05);
  const worsening: Control = { name: 'worsening', failing: (_, now) => (now > 3_600_000 ? 0.6 : 0.2) };
  const drifted = driftOf(await study(world(worsening), design, 'worse'))!;
  expect(drifted.difference.value).toBeGreaterThan(0.1);
  expect(drifted.p).toBeLessThan(0.05);
});

test('a rung rests if its steps do', async () => {
  const fold = await study(world(nullControl(0.3)), design, 'rest');
  expect(restOf(fold, sampleOf(fold, OPEN, 0).steps)).toMatchObject({ steady: true, gathering: null });
  expect(restOf(fold, [])).toEqual({ steady: null, why: null, gathering: null });
});

test('harm before detection is what sampling lets pass plus what its lag does', async () => {
  const fold = await study(world(nullControl(0.25)), design, 'harm');
  const harm = harmOf(sampleOf(fold, OPEN, 1), 0.05)!;
  const { sampling, lag, total } = usualHarm(harm);
  expect(total.value).toBeCloseTo(sampling + lag);
  // Three failures found at 20 reviews an hour of which 0.8 are seen; one customer in four is harmed.
  expect(sampling).toBeCloseTo((3 / (20 * 0.8)) * 4000, 0);
  expect(lag).toBeCloseTo(24 * 4000 * harm.harmed.value!, 0);
  expect(total.low).toBeGreaterThan(sampling);
  expect(harm.chart!.falseAlarm).toBeGreaterThanOrEqual(5000);
  // Where nothing may fail the first failure alarms: no chart is needed.
  expect(harmOf(sampleOf(fold, OPEN, 1), 0)).toMatchObject({ chart: null, curve: harm.curve });
  expect(harmOf(sampleOf(await study(world(nullControl(0)), design, 'none'), OPEN, 1), 0.05)).toBeNull();
});
