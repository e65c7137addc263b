import { expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import { armsFor, type Blocks, stepsOf } from '../../src/engine/blocks.ts';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { customer, only, over, plan, simulate } from './scripted.ts';

const design = (changes: Partial<Blocks> = {}): Blocks => ({
  rungs: [1000, 2000, 4000, 8000],
  arms: [CLOSED, OPEN],
  blocks: 6,
  n: 100,
  timeScale: 1,
  returnScale: 86_400,
  ...changes,
});

test('every block has every rung in every arm once, and the lowest rung once more at its end', () => {
  const steps = stepsOf(design(), chance('7'));
  expect(steps.map(({ step }) => step)).toEqual(steps.map((_, index) => index));
  for (let block = 0; block < 6; block++) {
    const mine = steps.filter((step) => step.block === block);
    expect(new Set(mine.slice(0, -1).map(({ rung, returns }) => `${rung}/${returns}`)).size).toBe(8);
    expect(mine.at(-1)).toMatchObject({ rung: 0, sentinel: true, returns: 0 });
    expect(mine.filter(({ sentinel }) => sentinel)).toHaveLength(1);
  }
});

test('the order within a block is random, another in each block, and the seed’s', () => {
  const orders = (seed: string): string[] => {
    const steps = stepsOf(design(), chance(seed));
    return [0, 1, 2, 3, 4, 5].map((block) =>
      steps.flatMap((step) => (step.block === block ? [`${step.rung}/${step.returns}`] : [])).join(' '),
    );
  };
  expect(new Set(orders('7')).size).toBe(6);
  expect(orders('7')).toEqual(orders('7'));
  expect(orders('7')).not.toEqual(orders('8'));
});

test('over many blocks every rung is driven at every place about equally often', () => {
  const steps = stepsOf(design({ blocks: 2000, arms: [OPEN] }), chance('7')).filter(({ sentinel }) => !sentinel);
  for (let place = 0; place < 4; place++)
    for (let rung = 0; rung < 4; rung++) {
      const times = steps.filter((step, index) => index % 4 === place && step.rung === rung).length;
      expect(times).toBeGreaterThan(420);
      expect(times).toBeLessThan(580);
    }
});

test('every rung counts the same customers, and each rung is warmed up, and filled up where it would be too short', () => {
  const steps = stepsOf(design({ rungs: [36_000, 576_000], n: 200, timeScale: 40 }), chance('7'));
  expect(new Set(steps.map(({ n }) => n))).toEqual(new Set([200]));
  const closed = steps.find(({ rung, returns }) => rung === 1 && returns === 1)!;
  const open = steps.find(({ rung, returns }) => rung === 1 && returns === 0)!;
  // Three mean returns of a second, a contact of 3 s and the bot's 2 s, at 160 a second.
  expect(closed.lead + closed.n + closed.tail).toBe(160 * 8);
  expect(open.lead + open.n + open.tail).toBe(160 * 5);
  expect([closed.lead, open.lead]).toEqual([160 * 4, 160 * 2.5]);
  // 10 a second: 20 s for those that count are enough, but nobody counts before the rung is warm.
  expect(steps.find(({ rung, returns }) => rung === 0 && returns === 0)).toMatchObject({ lead: 25, tail: 0 });
});

test('on a real target the middle guess and the bot by itself are driven, in virtual time everything', () => {
  expect(armsFor('real', true)).toEqual([CLOSED, OPEN]);
  expect(armsFor('real', false)).toEqual([OPEN]);
  const all = armsFor('virtual', true).map(({ returns, sensitivity }) => `${returns}x${sensitivity}`);
  expect(all.sort()).toEqual(['0.5x1', '0x0.5', '0x1', '0x2', '1.5x1', '1x0.5', '1x1', '1x2']);
});

test('a run ends after the block that decides what it is for, and says so', async () => {
  const steps = [0, 1, 2, 3].map((block) => ({ ...plan.steps[0]!, step: block, block }));
  let asked = 0;
  const log = await simulate(
    (n) => customer(n),
    () => [[10, over]],
    { steps },
    { enough: () => ++asked === 2 },
  );
  expect(only(log, 'step').map(({ step }) => step)).toEqual([0, 1]);
  expect(log.at(-1)).toMatchObject({ kind: 'done', why: 'decided' });
  const whole = await simulate(
    (n) => customer(n),
    () => [[10, over]],
    { steps },
    { enough: () => false },
  );
  expect(only(whole, 'step')).toHaveLength(4);
  expect(whole.at(-1)).toMatchObject({ why: 'finished' });
});
