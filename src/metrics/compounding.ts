import type { Estimate } from './estimate.ts';
import { Z95 } from './estimate.ts';

/**
 * Whether harm grows faster than load: the share of annoyed customers at a high rate over that at a low one. 1 is in
 * proportion; above 1 each customer is worse off because there are more of them.
 */
export interface Compounding {
  readonly low: number;
  readonly high: number;
  /** How many times the load grew. */
  readonly load: number;
  /** How many times annoyed customers per hour grew; null if there were none at the low rate, or no data. */
  readonly annoyed: number | null;
  /** annoyed / load, with a 95 % interval. */
  readonly ratio: Estimate;
}

/** The ratio of two shares with the log-normal (Katz) interval; empty where a share is 0 or unknown. */
export function compoundingOf(
  low: { perHour: number; annoyed: Estimate },
  high: { perHour: number; annoyed: Estimate },
): Compounding {
  const load = high.perHour / low.perHour;
  const [a, b] = [low.annoyed, high.annoyed];
  const n = a.n + b.n;
  const none = { low: low.perHour, high: high.perHour, load, annoyed: null };
  if (!a.k || !b.k || a.value === null || b.value === null)
    return { ...none, ratio: { value: null, low: null, high: null, n, k: null } };
  const value = b.value / a.value;
  const error = Math.sqrt(1 / b.k - 1 / b.n + 1 / a.k - 1 / a.n);
  const spread = Math.exp(Z95 * error);
  return {
    ...none,
    annoyed: value * load,
    ratio: { value, low: value / spread, high: value * spread, n, k: null },
  };
}
