import { expect, test } from 'vitest';
import { keyed } from '../../src/chance/keyed.ts';
import { foretell } from '../../src/launch/halves.ts';
import { measuredFrom } from '../../src/launch/measured.ts';
import type { Seen } from '../../src/launch/observed.ts';
import { codeOf, RESOLVED } from '../../src/launch/outcome.ts';
import { project } from '../../src/launch/project.ts';
import { drawOutcome } from '../../src/launch/surface.ts';
import { launchHtml } from '../../src/report/launch/html.ts';
import { hillAt } from '../../src/statistics/index.ts';

const LOADS = Array.from({ length: 9 }, (_, rung) => 1000 * Math.SQRT2 ** rung);
const CURVE = { p0: 0.04, pMax: 0.45, halfLoad: 6000, steepness: 3 };
const INTENTS = ['disputes', 'orders'];
const WRONG = codeOf('incomplete');

/** A run of a bot that is known: a Hill curve, disputes twice as bad; the failed come back after two hours. */
function run(seed: number, each: number): Seen[] {
  return LOADS.flatMap((load, rung) =>
    Array.from({ length: each }, (_, customer): Seen => {
      const intent = INTENTS[customer % 2]!;
      const { errorShare } = hillAt(CURVE, load);
      const fails = keyed(seed, customer, rung, 1) < (intent === 'disputes' ? 2 : 1) * errorShare;
      const back = keyed(seed, customer, rung, 2) < 0.5;
      return {
        block: 0,
        load,
        open: true,
        intent,
        repeat: false,
        upset: false,
        outcome: fails ? WRONG : RESOLVED,
        desk: null,
        next: fails && back ? 'returns' : 'rests',
        delay: fails && back ? 2 : null,
        phone: false,
        nextUpset: false,
        annoyed: null,
      };
    }),
  );
}

const WANTED = {
  seed: 1,
  perDay: 24_000,
  days: 1,
  curve: [1],
  copies: 1,
  agents: 0,
  desk: { handle: 0.1, patience: 0.1, error: 0 },
  attempts: 5,
};

test('what was measured is what the surface says at that load, and between two loads it runs straight', () => {
  const { surface, after, measuredUpTo } = measuredFrom(run(1, 4000));
  const failing = (load: number): number => {
    const draws = Array.from({ length: 4000 }, (_, i) => drawOutcome(surface, 0, 0, 0, load, (i + 0.5) / 4000));
    return draws.filter((outcome) => outcome === WRONG).length / 4000;
  };
  expect(failing(LOADS[5]!)).toBeCloseTo(2 * hillAt(CURVE, LOADS[5]!).errorShare, 1);
  expect(failing(Math.sqrt(LOADS[5]! * LOADS[6]!))).toBeCloseTo((failing(LOADS[5]!) + failing(LOADS[6]!)) / 2, 2);
  expect(failing(10)).toBe(failing(LOADS[0]!));
  expect(measuredUpTo).toBe(LOADS[8]);
  expect(failing(LOADS[8]! * 4)).toBeGreaterThan(failing(LOADS[8]!));
  expect(after.incomplete.returns).toBeCloseTo(0.5, 1);
  expect(after.dead_end.returns).toBe(after.incomplete.returns);
});

test('every other rate foretells the ones between: 90 to 98 % of the shares lie in their bands', () => {
  const all = Array.from({ length: 60 }, (_, seed) => foretell(run(100 + seed, 600))).flat();
  expect(all.length).toBeGreaterThan(400);
  const inside = all.filter(({ inside: within }) => within).length / all.length;
  expect(inside).toBeGreaterThan(0.9);
  expect(inside).toBeLessThan(0.985);
});

test('a launch within what was measured says so, and one beyond it says how far', () => {
  const within = project(run(3, 400), WANTED);
  expect(within.measured.above).toBe(0);
  expect(within.counts.failed.low).toBeLessThan(within.counts.failed.value);
  const { value, low, high } = within.counts.repeat;
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
  const beyond = project(run(3, 400), { ...WANTED, copies: 0.05 });
  expect(beyond.measured.above).toBeGreaterThan(0.9);
  expect(beyond.measured.highest).toBeGreaterThan(LOADS[8]!);
  const width = (of: typeof within): number => (of.counts.failed.high - of.counts.failed.low) / of.first;
  expect(width(beyond)).toBeGreaterThan(2 * width(within));
});

test('slower people, and more of them at night, are in the launch as they are asked for', () => {
  const seen = run(3, 400).map((contact) => ({ ...contact, phone: true }));
  const live = (desk: object, agents: number | readonly number[]): ReturnType<typeof project> =>
    project(seen, { ...WANTED, agents, desk: { ...WANTED.desk, ...desk } });
  const few = live({}, 2).counts.abandoned.value;
  expect(live({}, 2000).counts.abandoned.value).toBe(0);
  expect(live({ handle: 0.3 }, 2).counts.abandoned.value).toBeGreaterThan(1.2 * few);
  expect(live({ concurrency: 2, crowding: 0.2 }, 2).counts.abandoned.value).toBeLessThan(few);
  const night = [...new Array<number>(12).fill(0), ...new Array<number>(12).fill(2000)];
  expect(live({}, night).agents).toBe(2000);
  expect(live({}, night).counts.abandoned.value).toBeGreaterThan(0);
});

test('the page of a launch says first how much of it was measured, and which of it is extrapolated', () => {
  const page = (copies: number): string =>
    launchHtml({ projected: project(run(3, 200), { ...WANTED, copies }), run: 'a<b', target: 'bot' });
  expect(page(1)).toContain('of the contacts come at loads that were measured, and');
  expect(page(0.05)).toMatch(/Extrapolated: (over )?[\d.]+% of the contacts come at loads above any/);
  expect(page(1)).toContain('from run a&lt;b');
  expect(page(1)).toContain('not seen: the run let nobody come back');
  expect(page(1)).not.toContain('NaN');
});

test('a run of one rate has nothing to project from', () => {
  expect(() => measuredFrom(run(1, 50).filter(({ load }) => load === LOADS[0]))).toThrow(/fewer than two rates/);
});
