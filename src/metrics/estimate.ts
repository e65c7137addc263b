import { wilson } from '../statistics/index.ts';

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
}

/** The normal quantile of a two-sided 95 %. */
export const Z95 = 1.959963984540054;

export const NOTHING: Estimate = { value: null, low: null, high: null, n: 0, k: null };

/** k of n with Wilson's interval. */
export function share(k: number, n: number): Estimate {
  if (n === 0) return { ...NOTHING, k: 0 };
  const { lower, upper } = wilson(k, n);
  return { value: k / n, low: lower, high: upper, n, k };
}

/** The share of the items for which `is` holds. */
export function shareOf<T>(items: readonly T[], is: (item: T) => boolean): Estimate {
  return share(
    items.reduce((k, item) => k + (is(item) ? 1 : 0), 0),
    items.length,
  );
}

/** A share turned into a number per hour of load: `perHour` is what the share is of. */
export function rateOf({ value, low, high, n }: Estimate, perHour: number): Estimate {
  const times = (part: number | null): number | null => (part === null ? null : part * perHour);
  return { value: times(value), low: times(low), high: times(high), n, k: null };
}

/** The mean over the items that have a value, in one pass, with a normal interval; with fewer than two there is no interval. */
export function meanOf<T>(items: readonly T[], value: (item: T) => number | null): Estimate {
  let [n, mean, squares] = [0, 0, 0];
  for (const item of items) {
    const x = value(item);
    if (x === null) continue;
    const delta = x - mean;
    mean += delta / ++n;
    squares += delta * (x - mean);
  }
  if (n === 0) return NOTHING;
  if (n < 2) return { value: mean, low: null, high: null, n, k: null };
  const half = Z95 * Math.sqrt(squares / (n - 1) / n);
  return { value: mean, low: mean - half, high: mean + half, n, k: null };
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
