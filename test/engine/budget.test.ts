import { expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import { type Budget, firstContacts, fitted, lasts } from '../../src/engine/budget.ts';
import { planOf } from '../../src/engine/plan.ts';
import { CLOSED, OPEN, type Plan } from '../../src/events/plan.ts';
import { IrateError } from '../../src/events/trouble.ts';
import { scenario } from '../customers/bot.ts';

const build = (blocks: number, n: number): Plan =>
  planOf(
    scenario,
    { seed: '7', arms: [CLOSED, OPEN], ladder: '10..40/s x2, 200 each', timeScale: 40, returnScale: 86_400, blocks, n },
    chance('7'),
  );
const shape = (budget: Budget): { blocks: number; n: number } => {
  const { steps } = fitted(budget, 200, build);
  return { blocks: new Set(steps.map(({ block }) => block)).size, n: steps[0]!.n };
};

test('a large budget buys more blocks, a small one fewer and smaller ones', () => {
  expect(shape({ contacts: 1_000_000 }).blocks).toBe(100);
  expect(shape({ contacts: 20_000 })).toMatchObject({ n: 200 });
  expect(shape({ contacts: 20_000 }).blocks).toBeGreaterThan(8);
  expect(shape({ contacts: 9000 })).toMatchObject({ blocks: 8 });
  expect(shape({ contacts: 3000 }).blocks).toBeLessThan(4);
  expect(shape({ contacts: 1100 }).blocks).toBe(1);
});

test.each([{ contacts: 1200 }, { contacts: 5000 }, { contacts: 60_000 }, { ms: 600_000 }, { ms: 3_600_000 }])(
  'a budget of %j is kept',
  (budget) => {
    const plan = fitted(budget, 200, build);
    if ('ms' in budget) expect(lasts(plan)).toBeLessThanOrEqual(budget.ms);
    else expect(firstContacts(plan)).toBeLessThanOrEqual(budget.contacts);
  },
);

test('a budget that buys nothing is refused with what would do', () => {
  expect(() => fitted({ ms: 1000 }, 200, build)).toThrow(IrateError);
  expect(() => fitted({ contacts: 3 }, 200, build)).toThrow(
    expect.objectContaining({ remedy: expect.stringMatching(/at least "\d+ contacts"/) as unknown }),
  );
});
