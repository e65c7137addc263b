import type { LoadRun } from '../statistics/index.ts';
import { annoyanceExponent, bootstrapCorrected, ladderGain, randomisationTrend } from '../statistics/index.ts';
import { isAnnoyed } from './annoyed.ts';
import type { Estimate } from './estimate.ts';
import { correctedEstimate, NOTHING } from './estimate.ts';
import type { Fold } from './fold.ts';
import type { Sample } from './sample.ts';
import { type Row, sharesOf, type Table, tableOf, totalOf } from './table.ts';

/** Whether harm grows faster than load, as the design of the run can show it and no more. */
export type CompoundingVerdict =
  | 'compounds' // the order of the rungs was random, so it is the load
  | 'not_shown' // in proportion, or too few customers to tell
  | 'slower'; // harm grows more slowly than load

/**
 * How annoyed customers per hour grow with first contacts per hour. An exponent of 1 is in proportion; at 2, twice the
 * load makes four times the annoyed customers.
 */
export interface Compounding {
  /** From the lowest to the highest rung measured, first contacts per hour. */
  readonly low: number;
  readonly high: number;
  /** How many times annoyed customers per hour grew over that; null if there were none at the lowest. */
  readonly annoyed: number | null;
  /** The rungs that `exponent` is over. */
  readonly range: readonly [number, number];
  /** The range exponent: Poisson or NB2 over at most one decade, errors by cluster. */
  readonly exponent: Estimate;
  /** Why there is no exponent, in words. */
  readonly reason: string | null;
  /** The steepest growth between two rungs next to each other, on a monotone fit; less its bias. */
  readonly peak: Estimate;
  /** Between which two rungs that is. */
  readonly peakAt: readonly [number, number] | null;
  /** Chance of so strong a trend if load did nothing: rungs permuted within blocks. Null with one rung. */
  readonly p: number | null;
  readonly verdict: CompoundingVerdict;
  /** What the errors are by; customers where there are fewer than four blocks. */
  readonly by: Table['by'];
  readonly blocks: number;
}

const ALPHA = 0.05;
const RESAMPLING = { replicates: 400, seed: 1 };
/** The range ends at the first rung at which the share is this many times that of the lowest. */
const RISEN = 2;
const DECADE = 10;

/** Of the rungs of one arm, ascending; null with fewer than two measured. */
export function compoundingOf(fold: Fold, samples: readonly Sample[]): Compounding | null {
  const table = tableOf(fold, samples, (journey) => ({ k: isAnnoyed(journey) ? 1 : 0, n: 1 }));
  if (table.rungs.length < 2) return null;
  const total = totalOf(table.rows, table.rungs.length);
  const [from, to] = rangeOf(table.rungs, total);
  const found = exponentOf(table, from, to);
  const trend = trendOf(table);
  const n = total.n.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
  const exponent =
    found.value === null
      ? { ...NOTHING, n }
      : { value: found.value.slope, low: found.value.lower, high: found.value.upper, n, k: null };
  return {
    low: table.rungs[0]!,
    high: table.rungs.at(-1)!,
    annoyed: growthOf(table.rungs, total),
    range: [table.rungs[from]!, table.rungs[to]!],
    exponent,
    reason: found.reason,
    ...peakOf(table),
    p: trend,
    verdict: verdictOn(exponent, trend),
    by: table.by,
    blocks: table.blocks.length,
  };
}

function verdictOn({ low, high }: Estimate, p: number | null): CompoundingVerdict {
  if (low !== null && low > 1 && p !== null && p < ALPHA) return 'compounds';
  return high !== null && high < 1 ? 'slower' : 'not_shown';
}

function growthOf(rungs: readonly number[], { k, n }: Row): number | null {
  const top = rungs.length - 1;
  const [least, most] = [0, top].map((rung) => (k[rung]! / n[rung]!) * rungs[rung]!) as [number, number];
  return least === 0 ? null : most / least;
}

/** One decade that ends where the share has doubled, or at the top: beyond it everything fails, and nothing can grow. */
function rangeOf(rungs: readonly number[], { k, n }: Row): readonly [number, number] {
  const lowest = Math.max(k[0]!, 1) / n[0]!;
  const risen = rungs.findIndex((_, rung) => rung > 0 && k[rung]! / n[rung]! > RISEN * lowest);
  const to = risen < 0 ? rungs.length - 1 : risen;
  return [rungs.findIndex((perHour) => perHour >= rungs[to]! / DECADE), to];
}

function exponentOf({ rungs, rows }: Table, from: number, to: number): ReturnType<typeof annoyanceExponent> {
  const inRange = rungs.slice(from, to + 1);
  const runs = rows.flatMap(({ k, n }, cluster): LoadRun[] =>
    inRange.flatMap((ratePerHour, index) => {
      const customers = n[from + index]!;
      return customers === 0 ? [] : [{ ratePerHour, hours: customers / ratePerHour, count: k[from + index]!, cluster }];
    }),
  );
  return annoyanceExponent(runs);
}

/** Adjacent exponents of a monotone fit: where the growth is steepest, and how steep. */
function peakOf({ rungs, rows }: Table): Pick<Compounding, 'peak' | 'peakAt'> {
  const exponents = (sample: readonly Row[]): readonly (number | null)[] => {
    const total = totalOf(sample, rungs.length);
    const shares = sharesOf(total);
    return shares === null ? [] : ladderGain(rungs, shares, 1, total.n).exponent;
  };
  const steepest = (sample: readonly Row[]): number | null => {
    const known = exponents(sample).filter((each) => each !== null);
    return known.length === 0 ? null : Math.max(...known);
  };
  const [found = null] = bootstrapCorrected(rows, (sample) => [steepest(sample)], RESAMPLING);
  if (found === null) return { peak: NOTHING, peakAt: null };
  const at = exponents(rows).indexOf(steepest(rows));
  return {
    peak: correctedEstimate(found, rows.length),
    peakAt: [rungs[at]!, rungs[at + 1]!],
  };
}

/** No model: the rungs of a block change places. */
function trendOf({ rungs, blocks }: Table): number | null {
  const logs = rungs.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const shares = blocks.flatMap((row) => sharesOf(row) ?? []);
  const byBlock = blocks.map((_, block) => shares.slice(block * rungs.length, (block + 1) * rungs.length));
  return (
    randomisationTrend(
      byBlock,
      logs.map((log) => log - mean),
    )?.p ?? null
  );
}
