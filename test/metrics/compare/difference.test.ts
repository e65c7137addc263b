import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../src/metrics/compare/difference.ts';
import { differenceOf } from '../../../src/metrics/compare/difference.ts';
import type { Matched } from '../../../src/metrics/compare/matched.ts';
import { HEADLINES, PRIMARY } from '../../../src/metrics/compare/tallies.ts';
import { met } from './people.ts';

const fared = fc.record({
  failed: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  annoyed: fc.boolean(),
});
const crowd = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fared, fared), { minLength: 1, maxLength: 60 })
  .map((all) => all.map(([block, a, b], customer) => met(customer, [a, b], block)));
const annoyed = HEADLINES.find(({ name }) => name === 'annoyed')!;

/** `n` customers with these results of two bots, one contact each. */
const cell = (n: number, first: boolean, second: boolean, from: number): Matched[] =>
  Array.from({ length: n }, (_, i) =>
    met(from + i, [
      { failed: [first], annoyed: first },
      { failed: [second], annoyed: second },
    ]),
  );
const table = [
  ...cell(30, true, true, 0),
  ...cell(15, false, true, 100),
  ...cell(5, true, false, 200),
  ...cell(150, false, false, 300),
];

test('a share of customers is compared by McNemar and Newcombe', () => {
  const { value, low, high, p, n, differing } = differenceOf(annoyed, table, [0, 1]);
  expect([value, low, high, p]).toEqual([0.05, 0.005322, 0.096062, 0.041389].map((x): unknown => expect.closeTo(x, 6)));
  expect([n, differing]).toEqual([200, 20]);
});

test('a share of contacts is compared by swapping and by the bootstrap, and comes to about the same', () => {
  const { value, low, high, p } = differenceOf(PRIMARY, table, [0, 1]);
  expect(value).toBeCloseTo(0.05, 12);
  expect(Math.abs(low - 0.005)).toBeLessThan(0.01);
  expect(Math.abs(high - 0.095)).toBeLessThan(0.01);
  expect(Math.abs(p - 0.041389)).toBeLessThan(0.006);
});

describe('laws', () => {
  test('swapping the runs mirrors the difference', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(...HEADLINES), (matched, tally) => {
        const [there, back] = [differenceOf(tally, matched, [0, 1]), differenceOf(tally, matched, [1, 0])];
        const mirrored = (d: Difference): unknown[] => [
          d.first,
          d.second,
          d.value && -d.value,
          -d.high,
          -d.low,
          d.p,
          d.n,
        ];
        const near = (x: unknown): unknown => (typeof x === 'number' ? expect.closeTo(x, 9) : x);
        expect(mirrored(back)).toEqual(
          [there.second, there.first, there.value, there.low, there.high, there.p, there.n].map(near),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('a run differs from itself by nought, at most by what so few customers leave open', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(...HEADLINES), (matched, tally) => {
        const { value, low, high, p, differing } = differenceOf(tally, matched, [1, 1]);
        expect([value ?? 0, p, differing]).toEqual([0, 1, 0]);
        expect(low).toBeLessThan(0);
        expect(high).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('the interval holds the difference', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(...HEADLINES), (matched, tally) => {
        const { value, low, high } = differenceOf(tally, matched, [0, 1]);
        return value === null || (low <= value + 1e-9 && high >= value - 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

test('where blocks differ from each other the comparison is less sure than its customers alone', () => {
  // The second bot had one bad minute: all its extra failures fall into one of five blocks.
  const outage = Array.from({ length: 200 }, (_, i) =>
    met(i, [{ failed: [i % 10 === 0] }, { failed: [i % 10 === 0 || i < 25] }], Math.floor(i / 40)),
  );
  const alone = outage.map((each) => ({ ...each, block: 0 }));
  const [blocks, customers] = [differenceOf(PRIMARY, outage, [0, 1]), differenceOf(PRIMARY, alone, [0, 1])];
  expect(customers.p).toBeLessThan(0.001);
  expect(customers.by).toBe('customers');
  expect(blocks.p).toBeGreaterThan(0.3);
  expect(blocks.by).toBe('blocks');
  expect(blocks.low).toBeLessThan(0);
});

test('where runs of one bot differ by themselves the comparison is less sure', () => {
  const spread = { square: 9, rates: 5 };
  const [known, unknown] = [differenceOf(PRIMARY, table, [0, 1], spread), differenceOf(PRIMARY, table, [0, 1])];
  expect(known.by).toBe('repeat run');
  expect(known.p).toBeGreaterThan(unknown.p);
  expect(known.high - known.low).toBeGreaterThan(3 * (unknown.high - unknown.low));
});

test('without anybody there is no difference', () => {
  expect(differenceOf(PRIMARY, [], [0, 1])).toMatchObject({ value: null, low: -1, high: 1, p: 1, n: 0 });
});
