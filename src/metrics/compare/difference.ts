import { ratioDifference, ratioInfluences, standardErrorOf } from '../../statistics/index.ts';
import type { Ground } from './grounds.ts';
import { byClusters, byRatiosOfCustomers, bySharesOfCustomers, mostCautious } from './grounds.ts';
import type { Matched } from './matched.ts';
import type { Tally } from './tallies.ts';

/** The second bot minus the first on one measure, over the same customers. Shares, 0..1. */
export interface Difference extends Ground {
  readonly name: string;
  readonly better: Tally['better'];
  /** Null where there is nothing to count. */
  readonly first: number | null;
  readonly second: number | null;
  readonly value: number | null;
  /** Customers compared. */
  readonly n: number;
  /** Of them, those who fared differently. */
  readonly differing: number;
  /** Of the value, with customers taken as independent; null with fewer than two. */
  readonly standardError: number | null;
}

/** How much two runs of one bot differed by themselves. */
export interface Spread {
  /** Mean square of their differences in standard errors: 1 is what independent customers give. */
  readonly square: number;
  /** Rates that it rests on. */
  readonly rates: number;
}

/**
 * Compares two runs, named by their places among the matched journeys. The interval and the p-value are the most
 * cautious of: customers as independent; blocks as independent, where there are four or more; the spread between two
 * runs of one bot, where it is known.
 */
export function differenceOf(
  tally: Tally,
  matched: readonly Matched[],
  [first, second]: readonly [number, number],
  spread: Spread | null = null,
): Difference {
  const all = matched.map(({ block, journeys }) => ({
    block,
    // The later one first: the difference is second minus first.
    pair: { a: tally.of(journeys[second]!), b: tally.of(journeys[first]!) },
  }));
  // A share is of the same customers in both; a ratio has its own denominator in each.
  const units = tally.per === 'contact' ? all : all.filter(({ pair: { a, b } }) => a.of > 0 && b.of > 0);
  const pairs = units.map(({ pair }) => pair);
  const about = {
    name: tally.name,
    better: tally.better,
    n: pairs.length,
    differing: pairs.filter(({ a, b }) => a.count !== b.count || a.of !== b.of).length,
  };
  const ratios = ratioDifference(pairs);
  const influences = ratioInfluences(pairs);
  if (ratios === null || influences === null) return { ...about, ...NOTHING };
  const standardError = standardErrorOf(influences);
  const blocks = sumsByBlock(units, influences);
  const grounds = [
    tally.per === 'customer' ? bySharesOfCustomers(pairs) : byRatiosOfCustomers(pairs),
    byClusters('blocks', ratios.difference, standardErrorOf(blocks), blocks.length - 1),
    spread === null || standardError === null
      ? null
      : byClusters('repeat run', ratios.difference, standardError * Math.sqrt(spread.square), spread.rates),
  ];
  return {
    ...about,
    first: ratios.b,
    second: ratios.a,
    value: ratios.difference,
    standardError,
    ...mostCautious(grounds.filter((ground) => ground !== null)),
  };
}

const NOTHING = {
  first: null,
  second: null,
  value: null,
  standardError: null,
  by: 'customers',
  low: -1,
  high: 1,
  p: 1,
} as const;

function sumsByBlock(units: readonly { readonly block: number }[], influences: readonly number[]): number[] {
  const sums = new Map<number, number>();
  units.forEach(({ block }, index) => sums.set(block, (sums.get(block) ?? 0) + influences[index]!));
  return [...sums.values()];
}
