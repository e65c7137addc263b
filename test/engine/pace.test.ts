import { expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import { Pace } from '../../src/engine/pace.ts';

const random = chance('pace')('arrivals');
let last = 0;
/** 2000 first contacts as a Poisson stream, one a second on average, ms. */
const DUE = Array.from({ length: 2000 }, () => (last -= 1000 * Math.log(1 - random())));

const faultOf = (due: readonly number[], at: (due: number, index: number) => number): string | null => {
  const pace = new Pace();
  for (const [index, time] of due.entries()) pace.came(time, at(time, index));
  return pace.fault();
};

test('contacts that begin when they are due, or a little later, are as planned', () => {
  expect(faultOf(DUE, (due) => due)).toBeNull();
  expect(faultOf(DUE, (due, index) => due + (index % 7))).toBeNull();
  expect(faultOf([], (due) => due)).toBeNull();
  expect(faultOf([5], (due) => due + 3)).toBeNull();
});

test('a generator that falls behind more and more does not drive the rate', () => {
  expect(faultOf(DUE, (due) => due * 1.02)).toMatch(/rate/);
  // Ten ms over a tenth of a second is a clock, not a generator.
  expect(faultOf([0, 100], (due) => due * 1.09)).toBeNull();
});

test('a generator that waits for its turn makes a stream too even, one that stalls makes bunches', () => {
  const mean = (DUE.at(-1)! - DUE[0]!) / (DUE.length - 1);
  expect(faultOf(DUE, (_, index) => DUE[0]! + index * mean)).toMatch(/evenly/);
  const stalled = (due: number): number => Math.min(DUE.at(-1)!, Math.ceil(due / 60_000) * 60_000);
  expect(faultOf(DUE, (due, index) => (index === 0 ? due : stalled(due)))).toMatch(/closer together/);
});

test('of a schedule that is no Poisson stream the scatter says nothing', () => {
  const even = DUE.map((_, index) => index * 1000);
  expect(faultOf(even, (due) => due)).toBeNull();
});
