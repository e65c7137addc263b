import { expect, test } from 'vitest';
import { compare } from '../../bench/closed-forms/compare.ts';

// A few of the models, short; bench/closed-forms.ts takes all of them and longer.
const FEW = ['M/M/1, .8', 'M/M/10+M, 66/6/12', 'M/M/14/14', 'M/M/1 feedback 0.25', 'M/M/1/1 retrial'];

test('the calendar says what the textbook says of a queue, of who gives up, who comes back and who tries again', () => {
  const rows = compare(20, 0.05, FEW);
  expect(rows.length).toBeGreaterThan(9);
  expect(rows.filter(({ z }) => !(Math.abs(z) <= 4))).toEqual([]);
});
