import { expect, test } from 'vitest';
import { ladder } from '../../src/arrivals/ladder.ts';
import { IrateError } from '../../src/events/trouble.ts';

test.each([
  ['8..128/s x2, 400 each', [8, 16, 32, 64, 128].map((rate) => rate * 3600), 400],
  ['500/h, 1000/h, 2000/h; 300 each', [500, 1000, 2000], 300],
  ['10..50/min +20, 5 each', [600, 1800, 3000], 5],
  ['2000/h, 500/h; 1 each', [500, 2000], 1],
  ['1..2/s x1.2, 10 each', [3600, 4320, 5184, 6220.8], 10],
  ['1..10/s x10, 900/h; 7 each', [900, 3600, 36000], 7],
])('"%s" is read as its rungs, ascending, and the contacts at each', (text, rungs, n) => {
  const read = ladder(text);
  expect(read.n).toBe(n);
  expect(read.rungs).toHaveLength(rungs.length);
  read.rungs.forEach((rung, at) => expect(rung).toBeCloseTo(rungs[at]!, 6));
});

test.each([
  ['8..128/s x2', /how many contacts/],
  ['8..128/s x1, 4 each', /does not rise/],
  ['128..8/s x2, 4 each', /does not rise/],
  ['8..128 x2, 4 each', /series of rates/],
  ['8/s, 8/s, 4 each', /twice/],
  ['8/s; 0 each', /no contacts/],
  ['soon; 3 each', /not a rate/],
  ['1..1000000/h +1, 3 each', /more than 200 rungs/],
])('"%s" is refused with what is wrong and how to mend it', (text, message) => {
  let error: unknown;
  try {
    ladder(text);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(IrateError);
  expect((error as IrateError).message).toMatch(message);
  expect((error as IrateError).remedy).not.toBe('');
});
