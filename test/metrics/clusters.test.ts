import { describe, expect, test } from 'vitest';
import { meanOf, share, shareOf } from '../../src/metrics/estimate.ts';

interface Item {
  readonly step: number;
  readonly customer: number;
  readonly bad: boolean;
}

/** `blocks` steps of `size` customers with one contact each, of which the first `bad(step)` went wrong. */
const items = (blocks: number, size: number, bad: (step: number) => number): Item[] =>
  Array.from({ length: blocks * size }, (_, index) => {
    const [step, customer] = [Math.floor(index / size), index % size];
    return { step, customer, bad: customer < bad(step) };
  });
const isBad = ({ bad }: Item): boolean => bad;

describe('the interval of a share', () => {
  test('is Wilson’s where blocks do not differ', () => {
    const { low, high, effective } = shareOf(
      items(8, 100, () => 10),
      isBad,
    );
    const plain = share(80, 800);
    expect(low).toBeCloseTo(plain.low!, 3);
    expect(high).toBeCloseTo(plain.high!, 3);
    expect(effective ?? 800).toBeGreaterThan(780);
  });

  test('is as in the books where blocks differ: 8 runs of 200, 100 errors', () => {
    const errors = [8, 18, 11, 6, 15, 13, 9, 20];
    const { value, low, high, effective } = shareOf(
      items(8, 200, (step) => errors[step]!),
      isBad,
    );
    expect(value).toBe(0.0625);
    expect(high! - low!).toBeGreaterThan(share(100, 1600).high! - share(100, 1600).low!);
    expect(effective).toBeLessThan(1600);
  });

  test('takes customers, not their contacts, as the unit', () => {
    const once = items(1, 400, () => 40);
    const thrice = once.flatMap((item) => [item, item, item]);
    const [one, three] = [shareOf(once, isBad), shareOf(thrice, isBad)];
    expect(three.n).toBe(1200);
    expect(three.high! - three.low!).toBeCloseTo(one.high! - one.low!, 4);
    expect(three.effective).toBeCloseTo(400, -1);
  });

  test('does not rest on fewer than four blocks', () => {
    const { low, high } = shareOf(
      items(3, 200, (step) => step * 40),
      isBad,
    );
    const plain = share(120, 600);
    expect([low, high].map((each) => each!.toFixed(2))).toEqual([plain.low!.toFixed(2), plain.high!.toFixed(2)]);
  });
});

test('the interval of a mean takes blocks as the unit where they differ', () => {
  const even = meanOf(
    items(8, 50, () => 25),
    ({ bad }) => Number(bad),
  );
  const uneven = meanOf(
    items(8, 50, (step) => (step % 2) * 50),
    ({ bad }) => Number(bad),
  );
  expect(even.value).toBe(uneven.value);
  expect(uneven.high! - uneven.low!).toBeGreaterThan(5 * (even.high! - even.low!));
});
