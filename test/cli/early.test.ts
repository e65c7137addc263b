import { expect, test } from 'vitest';
import { onlooker } from '../../src/cli/early.ts';
import type { Options } from '../report/fixture.ts';
import { fakeRun } from '../report/fixture.ts';

const enough = (options: Options): boolean => {
  const watching = onlooker();
  for (const event of fakeRun({ n: 400, thresholds: ['error < 5%'], ...options })) watching.see(event);
  return watching.enough();
};

test('a safe rate is decided when every rung is safe, or up to one that is not', () => {
  expect(enough({ errors: [0, 0, 0, 0, 0] })).toBe(true);
  expect(enough({ errors: [0, 0, 0.5, 0.05, 0.05] })).toBe(true);
});

test('it is not while a rung in between could be either', () => {
  expect(enough({ errors: [0, 0.05, 0.5, 0.5, 0.5], leaks: false })).toBe(false);
  expect(enough({ errors: [0, 0, 0, 0, 0], voids: [1] })).toBe(false);
});

test('unless one customer was shown the data of another, as happens here high up: then no rate is safe', () => {
  expect(enough({ errors: [0, 0.05, 0.5, 0.5, 0.5] })).toBe(true);
});
