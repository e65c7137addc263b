import { expect, test } from 'vitest';
import { shockOf, triggersOf } from '../../src/cli/shock.ts';
import { firstContacts } from '../../src/engine/budget.ts';
import { planOf } from '../../src/engine/plan.ts';
import { chance } from '../../src/chance/random.ts';
import { CLOSED, drivenIn, topRate } from '../../src/events/plan.ts';
import { loadPack } from '../../src/cli/crowd.ts';

test('a shock is read as it is typed', () => {
  expect(shockOf('x3 for 20s')).toEqual({ perHour: null, load: 3, capacity: 1, lasts: 20_000 });
  expect(shockOf('capacity x0.5 for 2m at 40/s')).toEqual({
    perHour: 144_000,
    load: 1,
    capacity: 0.5,
    lasts: 120_000,
  });
});

test.each(['3 for 20s', 'x0 for 20s', 'capacity x2 for 20s', 'x3', 'x3 for ever', 'x3 for 20s at fast'])(
  '"%s" is refused with a remedy',
  (asked) => {
    expect(() => shockOf(asked)).toThrow();
  },
);

test('without a rate it comes at the peak of the launch, and without a peak it is refused', () => {
  expect(triggersOf(['x2 for 1s'], 9000)[0]!.perHour).toBe(9000);
  expect(() => triggersOf(['x2 for 1s'], null)).toThrow(/names no launch peak/);
});

test('shocks come after the ladder, once a block with repeats and once without, and count as load that is sent', () => {
  const { scenario } = loadPack('scenarios/retail.yaml', 'personas');
  const triggers = triggersOf(['x3 for 20s', 'capacity x0.5 for 20s at 8/s'], 144_000);
  const wishes = { seed: '7', arms: [CLOSED], ladder: '8/s, 16/s; 10 each', blocks: 2 };
  const [without, plan] = [{}, { triggers }].map((more) => planOf(scenario, { ...wishes, ...more }, chance('7')));
  expect(plan!.steps).toEqual(without!.steps);
  expect(plan!.shocks!.steps).toHaveLength(2 * 2 * 2);
  expect(drivenIn(plan!).map(({ step }) => step)).toEqual(drivenIn(plan!).map((_, index) => index));
  expect(new Set(plan!.shocks!.steps.map(({ returns }) => returns))).toEqual(new Set([0, 1]));
  expect(topRate(plan!)).toBe(3 * 144_000);
  expect(firstContacts(plan!)).toBeGreaterThan(firstContacts(without!) + 4 * 2400);
});
