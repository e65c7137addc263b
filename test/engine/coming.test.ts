import { expect, test } from 'vitest';
import type { Arrival } from '../../src/arrivals/arrivals.ts';
import { coming } from '../../src/engine/coming.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { customer, say } from './scripted.ts';

const MANY = 1000;
const arrivals = (): Arrival[] => Array.from({ length: MANY }, (_, n) => ({ customer: n, due: n * 10 }));

test('all come, in their order, each with its own first words', () => {
  const next = coming(arrivals().values(), customer, virtualClock());
  const seen = Array.from({ length: MANY }, () => next()!);
  expect(seen.map(({ due }) => due)).toEqual(arrivals().map(({ due }) => due));
  expect(seen.map(({ first }) => first)).toEqual(arrivals().map((each) => say(`hello from ${each.customer}`)));
  expect(next()).toBeNull();
});

test('who comes was drawn while there was time, and nobody twice', () => {
  const spare: (() => void)[] = [];
  const clock = { ...virtualClock(), spare: (work: () => void) => void spare.push(work) };
  const drawn: number[] = [];
  const draw = (n: number): ReturnType<typeof customer> => {
    drawn.push(n);
    return customer(n);
  };
  const next = coming(arrivals().values(), draw, clock);
  next();
  expect(drawn).toEqual([0]);
  for (let came = 1; came < MANY; came++) {
    for (const work of spare.splice(0)) work();
    const before = drawn.length;
    expect(next()?.customer).toBe(came);
    expect(drawn).toHaveLength(before);
  }
  expect(drawn).toEqual(arrivals().map((each) => each.customer));
});

test('where there was no time before, who comes is drawn when it is due', () => {
  const clock = { ...virtualClock(), spare: () => undefined };
  const next = coming(arrivals().values(), customer, clock);
  expect(Array.from({ length: MANY }, () => next()?.customer)).toEqual(arrivals().map((each) => each.customer));
});
