import { bootstrapCorrected, type Corrected, type LadderFold, ladderGain } from '../statistics/index.ts';
import { isError } from './error.ts';
import type { Estimate } from './estimate.ts';
import { correctedEstimate, positiveEstimate } from './estimate.ts';
import type { Fold } from './fold.ts';
import type { Sample } from './sample.ts';
import { type Row, sharesOf, type Table, tableOf, totalOf } from './table.ts';

/**
 * What repeat contacts do to the load, read off the bot by itself: failures per hour against load, and how many of the
 * failed would come back. Stable only where one extra contact brings back less than one.
 */
export interface Loop {
  /** First contacts per hour of the open loop, ascending. */
  readonly rungs: readonly number[];
  /** Share of contacts that fail, made monotone. 0..1 */
  readonly failing: readonly number[];
  /** Share of the failed who would contact the bot again, 0..1. */
  readonly returning: Estimate;
  /** The steepest loop gain on the ladder: repeat contacts caused by one extra contact. */
  readonly gain: Estimate;
  /** Its one-sided 95 % upper bound. */
  readonly gainBound: number | null;
  /** Between which two rungs that is. */
  readonly gainAt: readonly [number, number];
  /** The gain on the way to each rung, with a one-sided 95 % upper bound as `high`. */
  readonly gains: readonly Estimate[];
  /** The share of failed customers who may return before it tips: 1 / steepest rise of failures. Above 1 it never does. */
  readonly criticalReturn: Estimate;
  /** First contacts per hour that would keep up each rung as the total load, with those who come back on top. */
  readonly sustained: readonly number[];
  /** Between which first contacts per hour it may either serve or fail, by what it went through; null: at none on this ladder. */
  readonly folds: {
    /** Above it the bot fails without a trigger. */
    readonly upper: Estimate;
    /** Below it repeat calls alone do not keep it down. What the bot itself does to stay down no ladder from rest shows. */
    readonly lower: Estimate;
    /** Whether failures surely rise steeply enough: else the fall may be noise. */
    readonly sure: boolean;
    /** False: the ladder ends before the bottom, which lies there or below. */
    readonly resolved: boolean;
  } | null;
  /** Red from 1, amber from 0.5, by the upper bound. */
  readonly light: 'green' | 'amber' | 'red' | null;
  readonly by: Table['by'];
}

const RESAMPLING = { replicates: 400, seed: 1 };
/** Its ends are one-sided 95 % bounds. */
const ONE_SIDED = 0.9;
const RED = 1;
const AMBER = 0.5;

/** A block or customer: contacts, failures, and the failed who would come back, at each rung. */
interface Lived {
  readonly failed: Row;
  readonly back: Row;
}

/** Of the rungs of the open loop; null where fewer than two were measured. */
export function loopOf(fold: Fold, open: readonly Sample[]): Loop | null {
  const failed = tableOf(fold, open, ({ contacts }) => ({ k: contacts.filter(isError).length, n: contacts.length }));
  const back = tableOf(fold, open, ({ contacts, again }) => ({
    k: contacts.some(isError) && again !== null && again !== 'phone' ? 1 : 0,
    n: contacts.length,
  }));
  const { rungs, by } = failed;
  if (rungs.length < 2) return null;
  const units = failed.rows.map((row, index): Lived => ({ failed: row, back: back.rows[index]! }));
  const whole = readingOf(rungs, units);
  if (whole === null) return null;
  const steepest = whole.slope.indexOf(Math.max(...whole.slope));
  const figures = (sample: readonly Lived[]): Figures => figuresOf(readingOf(rungs, sample), steepest, rungs.length);
  const drawn = bootstrapCorrected(units, figures, RESAMPLING);
  const [peak, peakHere, rise, riseHere, returning, upper, lower, ...gains] = drawn;
  const gain = noLessSure(peak, peakHere);
  const steep = positiveEstimate(gain, units.length, ONE_SIDED);
  const bound = steep.high;
  return {
    rungs,
    failing: whole.failing,
    returning: clipped(correctedEstimate(returning, sum(units.flatMap(({ failed }) => failed.k)))),
    gain: positiveEstimate(gain, units.length),
    gainBound: bound,
    gainAt: [rungs[steepest]!, rungs[steepest + 1]!],
    gains: gains.map((each) => correctedEstimate(each, units.length, ONE_SIDED)),
    criticalReturn: inverse(positiveEstimate(noLessSure(rise, riseHere), units.length)),
    sustained: whole.sustained,
    folds:
      whole.upper === null || whole.lower === null
        ? null
        : {
            upper: positiveEstimate(plainly(upper, whole.upper.lambda), units.length),
            lower: positiveEstimate(plainly(lower, whole.lower.lambda), units.length),
            sure: steep.low !== null && steep.low >= 1,
            resolved: whole.lower.resolved,
          },
    light: bound === null ? null : bound >= RED ? 'red' : bound >= AMBER ? 'amber' : 'green',
    by,
  };
}

/**
 * The largest of several noisy slopes varies less than any one of them, and less than the one that is truly the largest:
 * its error is taken for no smaller than that of the slope at the place where it was seen.
 */
function noLessSure(largest: Corrected | null | undefined, there: Corrected | null | undefined): Corrected | null {
  if (!largest) return null;
  const error = largest.error === null ? null : Math.max(largest.error, there?.error ?? 0);
  return { ...largest, error };
}

/** A fold jumps from rung to rung in the resamples, so that their mean says nothing of a bias: the value as it was read. */
function plainly(found: Corrected | null | undefined, estimate: number): Corrected {
  return found ? { ...found, estimate } : { estimate, error: null, degrees: 0 };
}

type Figures = readonly (number | null)[];

/** The steepest gain, and the gain there; the steepest rise, and the rise there; who would return; the folds; the gain on the way to each rung. */
function figuresOf(reading: Reading | null, steepest: number, rungs: number): Figures {
  if (reading === null) return new Array<null>(rungs + 7).fill(null);
  const { slope, rises, returning, failures, upper, lower, gains } = reading;
  const folds = [upper?.lambda ?? null, lower?.lambda ?? null];
  const there = rises[steepest]!;
  const most = Math.max(...slope);
  return [most * returning, there * returning, most, there, failures === 0 ? null : returning, ...folds, ...gains];
}

interface Reading {
  readonly failing: readonly number[];
  /** Rise of failures per hour between adjacent rungs, made monotone; and as it was seen. */
  readonly slope: readonly number[];
  readonly rises: readonly number[];
  readonly returning: number;
  readonly failures: number;
  /** At each rung, on the way to it; to the lowest from no load at all. */
  readonly gains: readonly number[];
  readonly sustained: readonly number[];
  readonly upper: LadderFold | null;
  readonly lower: LadderFold | null;
}

function readingOf(rungs: readonly number[], sample: readonly Lived[]): Reading | null {
  const total = totalOf(
    sample.map(({ failed }) => failed),
    rungs.length,
  );
  const shares = sharesOf(total);
  if (shares === null) return null;
  const back = sum(sample.flatMap(({ back }) => back.k));
  const failures = sum(total.k);
  const returning = failures === 0 ? 0 : back / failures;
  const ladder = ladderGain(rungs, shares, returning, total.n);
  const { failuresPerHour, slope, lambda, upperFold, lowerFold } = ladder;
  const failing = failuresPerHour.map((each, rung) => each / rungs[rung]!);
  const seen = shares.map((share, rung) => share * rungs[rung]!);
  const rises = slope.map((_, rung) => (seen[rung + 1]! - seen[rung]!) / (rungs[rung + 1]! - rungs[rung]!));
  return {
    failing,
    slope,
    rises,
    returning,
    failures,
    gains: [failing[0]!, ...slope].map((rise) => rise * returning),
    sustained: lambda,
    upper: upperFold,
    lower: lowerFold,
  };
}

function clipped({ value, low, high, n, k }: Estimate): Estimate {
  const clip = (each: number | null): number | null => (each === null ? null : Math.min(1, Math.max(0, each)));
  return { value: clip(value), low: clip(low), high: clip(high), n, k };
}

/** 1 / each; where failures need not rise at all there is no bound. */
function inverse({ value, low, high, n }: Estimate): Estimate {
  const one = (x: number | null): number | null => (x === null || x <= 0 ? null : 1 / x);
  return { value: one(value), low: one(high), high: one(low), n, k: null };
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
