import { normalQuantile, sampleSizeOneSided } from '../statistics/index.ts';

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

/** For so many customers at a rung and a limit on the error share, 0..1. */
export function powerOf(customers: number, limit: number): Power {
  const n = customers / DESIGN_EFFECT;
  const tellable = (truth: number): boolean =>
    sampleSizeOneSided({ threshold: limit, truth, alpha: ALPHA, power: CHANCE }) <= n;
  const discordant = 2 * limit * (1 - limit) * (1 - CORRELATION);
  const reach = normalQuantile(1 - ALPHA / 2) + normalQuantile(CHANCE);
  return {
    customers,
    safeUpTo: nearest(tellable, limit, 0),
    unsafeFrom: nearest(tellable, limit, 1),
    difference: Math.min(1, reach * Math.sqrt(discordant / n)),
  };
}

/** The share closest to the limit, on the way to an end, that can be told from it; null if none can. */
function nearest(tellable: (truth: number) => boolean, limit: number, end: 0 | 1): number | null {
  const almost = end === 0 ? 1e-6 : 1 - 1e-6;
  if (!(limit > 0 && limit < 1) || !tellable(almost)) return null;
  let [near, far] = [limit, almost];
  for (let step = 0; step < 60; step++) {
    const middle = (near + far) / 2;
    if (middle !== limit && tellable(middle)) far = middle;
    else near = middle;
  }
  return far;
}
