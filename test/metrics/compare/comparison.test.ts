import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLOSED, OPEN } from '../../../src/events/plan.ts';
import type { Comparison } from '../../../src/metrics/compare/comparison.ts';
import { compare } from '../../../src/metrics/compare/comparison.ts';
import { matchedRates } from '../../../src/metrics/compare/matched.ts';
import { MEASURES } from '../../../src/metrics/catalogue.ts';
import { sampleOf } from '../../../src/metrics/sample.ts';
import { fakeRun } from '../../report/fixture.ts';
import { folded } from '../tiny.ts';
import { type Fared, met } from './people.ts';

const fails = (share: number, n = 200): Fared[] =>
  Array.from({ length: n }, (_, i) => ({ failed: [(i * 37) % n < share * n] }));

/** Bots that each fail a share of the same customers at one rate. */
const of = (...bots: readonly (readonly Fared[])[]): Comparison =>
  compare({
    arm: CLOSED,
    bots: bots.length,
    rates: [
      {
        perHour: 3600,
        matched: bots[0]!.map((_, i) =>
          met(
            i,
            bots.map((bot) => bot[i]!),
          ),
        ),
      },
    ],
    repeats: [],
    here: 0,
  });
const places = ({ ranks }: Comparison): [number, number][] => ranks.map(({ from, to }) => [from, to]);

test('bots that are far apart have one place each', () => {
  const comparison = of(fails(0.5), fails(0.05), fails(0.25));
  expect(places(comparison)).toEqual([
    [3, 3],
    [1, 1],
    [2, 2],
  ]);
  expect(comparison.ranks[1]!.first).toBeGreaterThan(0.99);
});

test('bots inside the noise share their places, and what would tell them is said', () => {
  const comparison = of(fails(0.1), fails(0.115), fails(0.5));
  expect(places(comparison)).toEqual([
    [1, 2],
    [1, 2],
    [3, 3],
  ]);
  const [near] = comparison.duels[0]!.findings;
  expect(near.answer).toBe('undecided');
  expect(near.wanted).toBeGreaterThan(200);
  expect(near.visible).toBeGreaterThan(near.value!);
});

test('a run compared with itself is never above itself', () => {
  const fared = fc.record({ failed: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }), annoyed: fc.boolean() });
  fc.assert(
    fc.property(fc.array(fared, { minLength: 1, maxLength: 40 }), (bot) => {
      const { ranks, duels, parts } = of(bot, bot);
      expect(ranks).toEqual([
        { from: 1, to: 2, first: 0 },
        { from: 1, to: 2, first: 0 },
      ]);
      for (const { answer } of [...duels[0]!.findings, ...parts.map(({ finding }) => finding)])
        expect(answer).toBe('undecided');
    }),
    { numRuns: 30 },
  );
});

test('what a repeat run differs by names nobody', () => {
  const [a, b] = [fails(0.05), fails(0.25)];
  const matched = a.map((_, i) => met(i, [a[i]!, b[i]!]));
  const rates = [{ perHour: 3600, matched }];
  const question = { arm: CLOSED, bots: 2, rates, here: 0 };
  expect(places(compare({ ...question, repeats: [] }))).toEqual([
    [1, 1],
    [2, 2],
  ]);
  const noisy = compare({ ...question, repeats: [rates] });
  expect(noisy.noise['error']!.floor).toBeCloseTo(0.2, 12);
  expect(places(noisy)).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test('how far runs of one bot scatter is learned from all rates', () => {
  // The second run of the same bot fares better at one rate and worse at the next, each time by far more than chance.
  const rates = [0, 1, 2, 3].map((rung) => {
    const [a, b] = rung % 2 === 0 ? [fails(0.05), fails(0.15)] : [fails(0.15), fails(0.05)];
    return { perHour: 1000 * (rung + 1), matched: a.map((_, i) => met(i, [a[i]!, b[i]!])) };
  });
  const { noise } = compare({ arm: CLOSED, bots: 2, rates, here: 0, repeats: [rates] });
  expect(noise['error']!.spread!.rates).toBe(4);
  expect(noise['error']!.spread!.square).toBeGreaterThan(4);
});

test('where nobody may return, nobody is compared by coming back', () => {
  const rates = [{ perHour: 1, matched: [met(0, [{ failed: [true] }, { failed: [false] }])] }];
  const names = (arm: typeof OPEN): string[] =>
    compare({ arm, bots: 2, rates, repeats: [], here: 0 }).duels[0]!.findings.map(({ name }) => name);
  expect(names(CLOSED)).toContain('repeat_rate');
  expect(names(OPEN)).not.toContain('repeat_rate');
});

test('customers are matched by block and number, in rates and steps that both runs measured', () => {
  const [whole, broken] = [folded(fakeRun({ n: 20 })), folded(fakeRun({ n: 20, voids: [4] }))];
  const rates = matchedRates([whole, broken], CLOSED);
  expect(rates.map(({ perHour }) => perHour)).toEqual([1000, 2000, 4000, 8000]);
  for (const { matched } of rates) {
    expect(matched.map(({ customer }) => customer)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    for (const { journeys } of matched) expect(journeys[0]!.customer).toBe(journeys[1]!.customer);
  }
  expect(matchedRates([whole, folded(fakeRun({ rungs: [500, 4000], errors: [0, 0] }))], CLOSED)).toHaveLength(1);
});

test('a bot’s own figure and interval are those of its report', () => {
  const run = folded(fakeRun({ n: 30 }));
  const rates = matchedRates([run, run], CLOSED);
  const { values } = compare({ arm: CLOSED, bots: 2, rates, repeats: [], here: 4 });
  const sample = sampleOf(run, CLOSED, 4);
  for (const [name, value] of Object.entries(values[1]!))
    expect(value).toEqual(MEASURES.find((measure) => measure.name === name)!.of(sample));
});
