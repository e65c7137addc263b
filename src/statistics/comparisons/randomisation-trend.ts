import { requireFinite } from '../numbers/domain.ts';
import { mulberry32 } from '../random/mulberry32.ts';
import { countPairSums } from './pair-sums.ts';

/** RandomisationTrend: the trend statistic, its one-sided p-value, and over how many permutations it is taken. */
export interface RandomisationTrend {
  readonly statistic: number;
  readonly p: number;
  /** All permutations when exact, otherwise the number drawn. */
  readonly permutations: number;
  readonly exact: boolean;
}

const MOST_SUMS = 4_000_000;
const DRAWS = 100_000;
/** So many orders of one seed are listed once and drawn from; more are shuffled anew for each draw. */
const MOST_LISTED = 5040;

/**
 * randomisationTrend tests whether error grows with load without any model: rung labels are permuted within each
 * seed. Rows are seeds, columns rungs; scores are one per rung (centred ln load); the statistic is sum(score x
 * error share). Exact when the permutations can be enumerated in two halves, otherwise 100,000 seeded draws with p
 * = (hits + 1)/(draws + 1); ties within rounding count as ties. Valid only when each rung has equally many
 * contacts. No seed gives null. Throws RangeError when a row does not match the scores. Source: Fisher 1935;
 * Phipson & Smyth 2010 for the draws.
 */
export function randomisationTrend(
  shares: readonly (readonly number[])[],
  scores: readonly number[],
  seed = 1,
): RandomisationTrend | null {
  if (shares.length === 0 || scores.length === 0) return null;
  for (const row of shares) {
    if (row.length !== scores.length) throw new RangeError('each seed must have one share per score');
    row.forEach((share) => {
      requireFinite('share', share);
    });
  }
  const statistic = shares.reduce((sum, row) => sum + dot(row, scores), 0);
  const scale = shares.reduce((sum, row) => sum + absoluteDot(row, scores), 0);
  const bar = statistic - 1e-12 * scale;
  const perSeed = factorial(scores.length);
  const half = shares.length >> 1;
  if (perSeed ** (shares.length - half) > MOST_SUMS) return drawn(shares, scores, statistic, bar, seed);
  const permutations = perSeed ** shares.length;
  const hits = countPairSums(sums(shares.slice(0, half), scores), sums(shares.slice(half), scores), bar);
  return { statistic, p: hits / permutations, permutations, exact: true };
}

function drawn(
  shares: readonly (readonly number[])[],
  scores: readonly number[],
  statistic: number,
  bar: number,
  seed: number,
): RandomisationTrend {
  const uniform = mulberry32(seed);
  const rows = shares.map((row) => orders(row, scores, uniform));
  let hits = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    let sum = 0;
    for (const next of rows) sum += next();
    if (sum >= bar) hits++;
  }
  return { statistic, p: (hits + 1) / (DRAWS + 1), permutations: DRAWS, exact: false };
}

/** The statistic of one seed in an order drawn anew each time. */
function orders(row: readonly number[], scores: readonly number[], uniform: () => number): () => number {
  if (factorial(scores.length) <= MOST_LISTED) {
    const listed = permutedDots(row, scores);
    return () => listed[Math.floor(uniform() * listed.length)]!;
  }
  const labels = [...scores];
  return () => dot(row, shuffled(labels, uniform));
}

function shuffled(labels: number[], uniform: () => number): readonly number[] {
  for (let i = labels.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [labels[i], labels[j]] = [labels[j]!, labels[i]!];
  }
  return labels;
}

function sums(shares: readonly (readonly number[])[], scores: readonly number[]): Float64Array {
  return shares.reduce((all, row) => {
    const own = permutedDots(row, scores);
    const next = new Float64Array(all.length * own.length);
    all.forEach((a, i) => {
      own.forEach((b, j) => (next[i * own.length + j] = a + b));
    });
    return next;
  }, Float64Array.of(0));
}

function permutedDots(row: readonly number[], scores: readonly number[]): readonly number[] {
  if (row.length === 0) return [0];
  const [first, ...rest] = row;
  return scores.flatMap((score, i) => permutedDots(rest, scores.toSpliced(i, 1)).map((sum) => sum + first! * score));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function absoluteDot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, v, i) => sum + Math.abs(v * b[i]!), 0);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
