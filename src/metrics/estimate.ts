import { type Corrected, tForConfidence, wilson, wilsonAt, zForConfidence } from '../statistics/index.ts';
import { type Member, spreadOf } from './clusters.ts';

/** What an estimate counts in. Shares are 0..1; times are ms; rates are per hour of load. */
export type Unit = 'share' | 'ms' | 'per_hour' | 'count' | 'ratio' | 'score';

/** A number and how sure we are of it. Without data every part is null: empty is not zero. */
export interface Estimate {
  readonly value: number | null;
  /** 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many things it rests on. */
  readonly n: number;
  /** Of a share: how many of the n. */
  readonly k: number | null;
  /** Of a share: how many independent ones the n are worth for a one-sided bound; left out where that is n. */
  readonly effective?: number;
}

/** The normal quantile of a two-sided 95 %. */
export const Z95 = zForConfidence(0.95);

export const NOTHING: Estimate = { value: null, low: null, high: null, n: 0, k: null };

/** k of n independent ones with Wilson's interval. */
export function share(k: number, n: number): Estimate {
  if (n === 0) return { ...NOTHING, k: 0 };
  const { lower, upper } = wilson(k, n);
  return { value: k / n, low: lower, high: upper, n, k };
}

/**
 * The share of the items for which `is` holds. Contacts of one customer, and customers of one block, are not independent:
 * Wilson's interval on as many as they are worth.
 */
export function shareOf<T extends Member>(items: readonly T[], is: (item: T) => boolean): Estimate {
  const n = items.length;
  const k = items.reduce((sum, item) => sum + (is(item) ? 1 : 0), 0);
  if (n === 0) return { ...NOTHING, k: 0 };
  const value = k / n;
  if (k === 0 || k === n) return share(k, n);
  const { error, two, one } = spreadOf(items, (item) => (is(item) ? 1 : 0), value, n);
  if (error === null) return share(k, n);
  const worth = error === 0 ? n : Math.min(n, (value * (1 - value)) / (error * error));
  const { lower, upper } = wilsonAt(value, worth, two);
  const effective = worth / (one * one);
  return { value, low: lower, high: upper, n, k, ...(effective < n && { effective }) };
}

/** A share turned into a number per hour of load: `perHour` is what the share is of. */
export function rateOf({ value, low, high, n }: Estimate, perHour: number): Estimate {
  const times = (part: number | null): number | null => (part === null ? null : part * perHour);
  return { value: times(value), low: times(low), high: times(high), n, k: null };
}

/** The mean over the items that have a value, with an interval over customers or blocks; with fewer than two there is none. */
export function meanOf<T extends Member>(items: readonly T[], value: (item: T) => number | null): Estimate {
  let [n, sum] = [0, 0];
  for (const item of items) {
    const x = value(item);
    if (x === null) continue;
    sum += x;
    n++;
  }
  if (n === 0) return NOTHING;
  const mean = sum / n;
  const { error, two } = spreadOf(items, value, mean, n);
  if (error === null) return { value: mean, low: null, high: null, n, k: null };
  return { value: mean, low: mean - two * error, high: mean + two * error, n, k: null };
}

/** A figure of a bootstrap, less its bias, with a t interval. A confidence of 0.9 makes its ends one-sided 95 % bounds. */
export function correctedEstimate(found: Corrected | null | undefined, n: number, confidence = 0.95): Estimate {
  if (!found) return { ...NOTHING, n };
  const { estimate: value, error, degrees } = found;
  if (error === null) return { value, low: null, high: null, n, k: null };
  const reach = tForConfidence(confidence, degrees) * error;
  return { value, low: value - reach, high: value + reach, n, k: null };
}

/** The same for a figure above zero that is surer below than above: the interval is one of its logarithm. */
export function positiveEstimate(found: Corrected | null | undefined, n: number, confidence = 0.95): Estimate {
  const plain = correctedEstimate(found, n, confidence);
  const { value, high } = plain;
  if (value === null || high === null || value <= 0) return plain;
  const factor = Math.exp((high - value) / value);
  return { ...plain, low: value / factor, high: value * factor };
}

/** A quantile (0..1) of values sorted upwards, with the interval between order statistics. */
export function quantile(sorted: Float64Array, q: number): Estimate {
  const n = sorted.length;
  if (n === 0) return NOTHING;
  const place = (n - 1) * q;
  const below = sorted[Math.floor(place)]!;
  const value = below + (place % 1) * (sorted[Math.ceil(place)]! - below);
  const half = Z95 * Math.sqrt(n * q * (1 - q));
  // A rank outside the data has no value: the interval is open on that side, and says so.
  const rank = (r: number): number | null => sorted[r] ?? null;
  return { value, low: rank(Math.floor(n * q - half)), high: rank(Math.ceil(n * q + half)), n, k: null };
}
