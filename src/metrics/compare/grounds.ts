import type { RatioPair } from '../../statistics/index.ts';
import {
  bootstrapPercentile,
  clopperPearson,
  mcnemarExact,
  newcombePaired,
  ratioDifference,
  sampledSignFlip,
  studentUpperTail,
  swapScores,
  tForConfidence,
} from '../../statistics/index.ts';
import { FEWEST_BLOCKS } from '../clusters.ts';

const CONFIDENCE = 0.95;
const RESAMPLING = { replicates: 2000, seed: 1, confidence: CONFIDENCE };
const FLIPS = { most: 20_000, enough: 100, seed: 1 };

/** A reason to be sure of a difference, and not surer: what is taken as independent of each other. */
export interface Ground {
  readonly by: 'customers' | 'blocks' | 'repeat run';
  /** 95 % interval of the difference. */
  readonly low: number;
  readonly high: number;
  /** Two-sided. */
  readonly p: number;
}

/** A share of the customers, each once: McNemar's exact test, Newcombe's paired interval. */
export function bySharesOfCustomers(pairs: readonly RatioPair[]): Ground {
  const cells = { bothFail: 0, onlyAFails: 0, onlyBFails: 0, neither: 0 };
  for (const { a, b } of pairs)
    cells[a.count > 0 ? (b.count > 0 ? 'bothFail' : 'onlyAFails') : b.count > 0 ? 'onlyBFails' : 'neither']++;
  const { lower, upper } = newcombePaired(cells, CONFIDENCE);
  return { by: 'customers', low: lower, high: upper, p: mcnemarExact(cells.onlyAFails, cells.onlyBFails).p };
}

/** A ratio over the customers' contacts: the bootstrap over customers, and each customer's two results swapped at random. */
export function byRatiosOfCustomers(pairs: readonly RatioPair[]): Ground {
  const scores = swapScores(pairs);
  if (scores.every((score) => score === 0)) {
    // Nobody fared differently: what can be said is how many at most would.
    const { upper } = clopperPearson(0, pairs.length, CONFIDENCE);
    return { by: 'customers', low: -upper, high: upper, p: 1 };
  }
  const drawn = bootstrapPercentile(pairs, (sample) => ratioDifference(sample)?.difference ?? null, RESAMPLING);
  return { by: 'customers', low: drawn?.lower ?? -1, high: drawn?.upper ?? 1, p: sampledSignFlip(scores, FLIPS) };
}

/** Student's t with a standard error that rests on clusters; null where too few say how large it is. */
export function byClusters(
  by: Ground['by'],
  difference: number,
  standardError: number | null,
  freedom: number,
): Ground | null {
  if (standardError === null || freedom < FEWEST_BLOCKS - 1) return null;
  const reach = tForConfidence(CONFIDENCE, freedom) * standardError;
  const t = Math.abs(difference) / standardError;
  const p = difference === 0 ? 1 : Math.min(1, 2 * studentUpperTail(t, freedom));
  return { by, low: difference - reach, high: difference + reach, p };
}

/** Whatever makes a difference less sure counts: the outermost ends and the largest p. */
export function mostCautious(grounds: readonly Ground[]): Ground {
  const widest = grounds.reduce((most, ground) => (ground.high - ground.low > most.high - most.low ? ground : most));
  return {
    by: widest.by,
    low: Math.max(-1, Math.min(...grounds.map(({ low }) => low))),
    high: Math.min(1, Math.max(...grounds.map(({ high }) => high))),
    p: Math.max(...grounds.map(({ p }) => p)),
  };
}
