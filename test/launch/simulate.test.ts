import { expect, test } from 'vitest';
import { afterOf, NOTHING } from '../../src/launch/after.ts';
import { NOBODY, PLAIN } from '../../src/launch/plain.ts';
import { simulate } from '../../src/launch/simulate.ts';
import { flatSurface } from '../../src/launch/surface.ts';
import type { World } from '../../src/launch/world.ts';

const DAY: World = {
  ...PLAIN,
  hours: 48,
  drain: 24,
  perHour: 500,
  curve: [0.2, 1.8],
  bot: flatSurface(0.2),
  after: afterOf({
    incomplete: { ...NOTHING, returns: 0.5, churns: 0.2, annoyed: 0.5, upset: 0.5, phone: 0.3, delay: 5 },
    abandoned: { ...NOTHING, returns: 0.5, delay: 1 },
  }),
  staff: { ...NOBODY, agents: [2, 3], handle: 0.1, patience: 0.05, error: 0.1, anger: 0.5, again: 0.3 },
};

test('the same world gives the same bytes, another seed others', () => {
  const bytes = (world: World): string => Buffer.from(simulate(world).tally.bytes).toString('base64');
  expect(bytes(DAY)).toBe(bytes({ ...DAY }));
  expect(bytes({ ...DAY, seed: 2 })).not.toBe(bytes(DAY));
});

test('what came is what ended, and the returns are those of who failed', () => {
  const { tally } = simulate(DAY);
  const ended = tally.sum('first') + tally.sum('repeat');
  const outcomes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((code) => tally.sum(code));
  expect(outcomes.reduce((sum, count) => sum + count)).toBe(ended);
  expect(tally.sum('repeat') / tally.contacts()).toBeCloseTo(0.2 * 0.5, 1);
  expect(tally.sum('harmed')).toBeLessThan(tally.sum('first') * 0.25);
});

test('the same customers come whatever the bot does', () => {
  const firsts = (bot: World['bot']): number => simulate({ ...DAY, bot }).tally.sum('first');
  expect(firsts(flatSurface(0))).toBe(firsts(flatSurface(0.9)));
});

test('by day three times as many come as the curve says of the night', () => {
  const { tally } = simulate({ ...PLAIN, hours: 24, perHour: 1000, curve: [0.5, 1.5] });
  expect(tally.sum('first', 12, 24) / tally.sum('first', 0, 12)).toBeCloseTo(3, 0);
});
