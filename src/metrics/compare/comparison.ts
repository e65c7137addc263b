import type { Arm } from '../../events/plan.ts';
import { holm } from '../../statistics/index.ts';
import type { Estimate } from '../estimate.ts';
import { shareOf } from '../estimate.ts';
import type { Part } from './break-downs.ts';
import { breakDowns } from './break-downs.ts';
import { differenceOf } from './difference.ts';
import type { Finding } from './finding.ts';
import { findings } from './finding.ts';
import type { AtRate } from './matched.ts';
import type { Noise } from './noise.ts';
import { noiseOf } from './noise.ts';
import type { Rank } from './ranks.ts';
import { ranksOf } from './ranks.ts';
import type { Tally } from './tallies.ts';
import { HEADLINES, PRIMARY } from './tallies.ts';

/** Runs of several bots on one crowd, in numbers. Bots are named by their places among the runs. */
export interface Comparison {
  /** Customers whom all runs met, in all blocks, at the deciding rate. */
  readonly customers: number;
  readonly blocks: number;
  readonly ranks: readonly Rank[];
  /** Of each bot, its headlines at the deciding rate. */
  readonly values: readonly Readonly<Record<string, Estimate>>[];
  /** The error share by rate. */
  readonly curve: readonly { readonly perHour: number; readonly errors: readonly Estimate[] }[];
  /** Every two bots. */
  readonly duels: readonly Duel[];
  readonly parts: readonly Part[];
  /** Of each headline; empty without a repeat run. */
  readonly noise: Readonly<Record<string, Noise>>;
}

/** Two bots on every headline, `second` against `first`. */
export interface Duel {
  readonly first: number;
  readonly second: number;
  /** The measure that ranks comes first. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What is compared, and where it is decided. */
export interface Question {
  readonly arm: Arm;
  /** How many bots. */
  readonly bots: number;
  /** At each rate, ascending, the customers whom all the bots met. */
  readonly rates: readonly AtRate[];
  /** Of each further run of the first bot, at the same rates, the customers whom that bot met in both. */
  readonly repeats: readonly (readonly AtRate[])[];
  /** The rate that decides, by its place. */
  readonly here: number;
}

/** Compares bots on one crowd, customer by customer. */
export function compare({ arm, bots, rates, repeats, here: at }: Question): Comparison {
  const { matched } = rates[at]!;
  const headlines = HEADLINES.filter(({ name }) => arm.returns > 0 || name !== 'repeat_rate');
  const noise = new Map(
    repeats.length === 0 ? [] : headlines.map((tally) => [tally.name, noiseOf(tally, repeats, at)] as const),
  );
  const all = Array.from({ length: bots }, (_, bot) => bot);
  const pairs = all.flatMap((second) => all.slice(0, second).map((first) => [first, second] as const));
  const tested = pairs.flatMap((pair) =>
    headlines.map((tally) => ({
      ...differenceOf(tally, matched, pair, noise.get(tally.name)?.spread),
      floor: noise.get(tally.name)?.floor ?? 0,
    })),
  );
  const found = findings(tested, holm);
  const duels = pairs.map(([first, second], index) => ({
    first,
    second,
    findings: found.slice(index * headlines.length, (index + 1) * headlines.length) as [Finding, ...Finding[]],
  }));
  const valuesOf = (bot: number): Record<string, Estimate> =>
    Object.fromEntries(headlines.map((tally) => [tally.name, valueOf(tally, matched, bot)]));
  return {
    customers: matched.length,
    blocks: new Set(matched.map(({ block }) => block)).size,
    ranks: ranksOf(
      PRIMARY,
      matched,
      bots,
      duels.map(({ first, second, findings: [finding] }) => ({ first, second, finding })),
    ),
    values: all.map(valuesOf),
    curve: rates.map(({ perHour, matched: met }) => ({
      perHour,
      errors: all.map((bot) => valueOf(PRIMARY, met, bot)),
    })),
    duels,
    parts: breakDowns(rates, rates[at]!, bots),
    noise: Object.fromEntries(noise),
  };
}

/** As the run's own report has it, interval and all: what one customer adds belongs together. */
function valueOf({ of }: Tally, matched: AtRate['matched'], bot: number): Estimate {
  const items = matched.flatMap(({ journeys }) => {
    const { step, customer } = journeys[bot]!;
    const part = of(journeys[bot]!);
    return Array.from({ length: part.of }, (_, index) => ({ step, customer, counts: index < part.count }));
  });
  return shareOf(items, ({ counts }) => counts);
}
