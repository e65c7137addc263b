import { binomialLowerTail, normalQuantile } from '../statistics/index.ts';

/** What a plan will be able to tell, with a chance of 80 %, before anything is sent. */
export interface Power {
  /** Customers at each rung, all blocks together. */
  readonly customers: number;
  /** A rung whose true error share is at most this is shown to keep the limit; null if none would be. 0..1 */
  readonly safeUpTo: number | null;
  /** A rung whose true error share is at least this is shown to break it; null if none would be. 0..1 */
  readonly unsafeFrom: number | null;
  /** The smallest difference of error shares between two bots, or two rungs, on the same customers. 0..1 */
  readonly difference: number;
}

const ALPHA = 0.05;
const CHANCE = 0.8;
/** How much less blocks and repeat contacts tell than as many independent contacts. An assumption, measured after the run. */
const DESIGN_EFFECT = 1.2;
/** Correlation of failures between two bots, or two rungs, on the same customers. An assumption. */
const CORRELATION = 0.3;

/** For so many customers at a rung and a limit on the error share, 0..1. The bounds are exact, and so is their power. */
export function powerOf(customers: number, limit: number): Power {
  const n = customers / DESIGN_EFFECT;
  const discordant = 2 * limit * (1 - limit) * (1 - CORRELATION);
  const reach = normalQuantile(1 - ALPHA / 2) + normalQuantile(CHANCE);
  return {
    customers,
    ...reaching(Math.floor(n), limit),
    difference: Math.min(1, reach * Math.sqrt(discordant / n)),
  };
}

/** How far from the limit a share must be for n independent contacts to show it, by a one-sided exact bound. */
function reaching(n: number, limit: number): Pick<Power, 'safeUpTo' | 'unsafeFrom'> {
  if (!(limit > 0 && limit < 1) || n < 1) return { safeUpTo: null, unsafeFrom: null };
  const atMost = (k: number, share: number): number => (k < 0 ? 0 : binomialLowerTail(k, n, share));
  const keeps = last(n, (k) => atMost(k, limit) <= ALPHA);
  const breaks = 1 + last(n, (k) => 1 - atMost(k - 1, limit) > ALPHA);
  return {
    safeUpTo: keeps < 0 ? null : nearest((share) => atMost(keeps, share) >= CHANCE, limit, 0),
    unsafeFrom: breaks > n ? null : nearest((share) => 1 - atMost(breaks - 1, share) >= CHANCE, limit, 1),
  };
}

/** The last of 0..n for which something holds that holds for all before it; -1 if for none. */
function last(n: number, holds: (k: number) => boolean): number {
  let [low, high] = [-1, n + 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The share closest to the limit, on the way to an end, that can be told from it. */
function nearest(tellable: (truth: number) => boolean, limit: number, end: 0 | 1): number {
  let [near, far] = [limit, end === 0 ? 1e-9 : 1 - 1e-9];
  for (let step = 0; step < 50; step++) {
    const middle = (near + far) / 2;
    if (tellable(middle)) far = middle;
    else near = middle;
  }
  return far;
}
