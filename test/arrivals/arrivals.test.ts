import { expect, test } from 'vitest';
import { arrivals } from '../../src/arrivals/arrivals.ts';
import { chance } from '../../src/chance/random.ts';
import { type Arrivals, OPEN, type Step } from '../../src/events/plan.ts';

const HOUR = 3_600_000;
const step = (n: number, lead = 0, tail = 0, block = 0): Step => {
  return { step: 0, block, ...OPEN, rung: 0, sentinel: false, n, lead, tail };
};
const due = (pattern: Arrivals, perHour: number, of: Step): number[] =>
  [...arrivals(pattern, perHour, of, chance('7'))].map((arrival) => arrival.due);

test('a rung at twice the rate has the same path in half the time', () => {
  const slow = due('poisson', 3600, step(500));
  const fast = due('poisson', 7200, step(500));
  slow.forEach((at, index) => expect(fast[index]).toBeCloseTo(at / 2, 6));
});

test('the customers that count have the same gaps at every rung, however many warm it up', () => {
  const gaps = (lead: number): number[] => {
    const all = [...arrivals('poisson', 3600, step(50, lead, 9), chance('7'))];
    const counted = all.filter(({ customer }) => customer < 50);
    return counted.slice(1).map((arrival, index) => arrival.due - counted[index]!.due);
  };
  gaps(0).forEach((gap, index) => expect(gaps(33)[index]).toBeCloseTo(gap, 6));
});

test('the lead comes first and the tail last, at the same rate, and everybody once', () => {
  const all = [...arrivals('poisson', 3600, step(1000, 1000, 1000), chance('7'))];
  expect(all.map(({ customer }) => customer).slice(0, 1000)).toEqual(Array.from({ length: 1000 }, (_, n) => 1000 + n));
  expect(new Set(all.map(({ customer }) => customer)).size).toBe(3000);
  expect(all.map((arrival) => arrival.due)).toEqual(all.map((arrival) => arrival.due).sort((a, b) => a - b));
  expect(all.at(-1)!.due / HOUR).toBeCloseTo(3000 / 3600, 1);
});

test('another block has another path', () => {
  expect(due('poisson', 3600, step(5, 0, 0, 1))).not.toEqual(due('poisson', 3600, step(5)));
});

test('Poisson arrivals keep their rate and their variance', () => {
  const times = due('poisson', 3600, step(20_000));
  const gaps = times.map((at, index) => at - (times[index - 1] ?? 0));
  const mean = times.at(-1)! / times.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  expect(mean / 1000).toBeCloseTo(1, 1);
  expect(Math.sqrt(variance) / mean).toBeCloseTo(1, 1);
});

test('constant arrivals are evenly spaced from the start', () => {
  expect(due('constant', 3600, step(4))).toEqual([0, 1000, 2000, 3000]);
});

test('bursts come at three times the mean rate, and the mean stays', () => {
  const times = due('burst', 3600, step(10_000));
  const inBurst = times.filter((at) => ((at / 1000 / 10_000) * 10) % 1 < 0.2).length;
  expect(inBurst / times.length).toBeCloseTo(0.6, 1);
  expect(times.at(-1)! / 1000 / 10_000).toBeCloseTo(1, 1);
});

test('a day is quiet at night and busy at ten', () => {
  const times = due('day', 3600, step(24_000));
  const byHour = Array.from({ length: 24 }, (_, hour) => times.filter((at) => Math.floor(at / 1e6) === hour).length);
  expect(byHour[3]!).toBeLessThan(300);
  expect(byHour[10]!).toBeGreaterThan(1500);
  expect(Math.abs(times.at(-1)! / 24e6 - 1)).toBeLessThan(0.1);
});

test('a recorded day is replayed gap by gap, and anew when it is over', () => {
  expect(due({ trace: 'day.txt', gaps: [0.5, 1.5] }, 3600, step(4))).toEqual([500, 2000, 2500, 4000]);
});
