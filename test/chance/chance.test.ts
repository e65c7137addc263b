import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, happens, pick, weighted } from '../../src/chance/draw.ts';
import { chance } from '../../src/chance/random.ts';

const numbers = (random: () => number, count = 5): number[] => Array.from({ length: count }, random);

test('the same path gives the same numbers, whatever else was drawn before', () => {
  const one = chance('7');
  const other = chance('7');
  numbers(other('customer', 1), 1000);
  expect(numbers(one('customer', 42))).toEqual(numbers(other('customer', 42)));
});

test('another seed, another path or another number gives other numbers', () => {
  const seen = [chance('7')('a', 1), chance('8')('a', 1), chance('7')('b', 1), chance('7')('a', 2)].map((random) =>
    numbers(random).join(),
  );
  expect(new Set(seen).size).toBe(seen.length);
});

test('streams are uniform: mean and variance over many first draws', () => {
  const draws = Array.from({ length: 20_000 }, (_, n) => chance('7')('customer', n)());
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
  expect(mean).toBeCloseTo(1 / 2, 1.5);
  expect(variance).toBeCloseTo(1 / 12, 2);
});

test('a draw stays within its bounds', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(9), (u, span) => {
      const random = (): number => u;
      expect(between(random, 3, 3 + span)).toBeGreaterThanOrEqual(3);
      expect(between(random, 3, 3 + span)).toBeLessThanOrEqual(3 + span);
      expect(['a', 'b', 'c']).toContain(pick(random, ['a', 'b', 'c']));
      expect(weighted(random, [0, 2, 0, 1], (weight) => weight)).toBeGreaterThan(0);
    }),
  );
});

test('what cannot be drawn is refused', () => {
  expect(() => pick(() => 0, [])).toThrow('nothing to pick from');
  expect(() =>
    weighted(
      () => 0,
      ['a'],
      () => 0,
    ),
  ).toThrow('no item has a weight');
});

test('certain things happen and impossible ones do not', () => {
  expect(happens(() => 0.999_999, 1)).toBe(true);
  expect(happens(() => 0, 0)).toBe(false);
});
