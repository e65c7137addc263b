import { mean, sampleStandardDeviation } from 'simple-statistics';
import { requireFinite, requireInside, requireSameLength } from '../numbers/domain.ts';
import { tForConfidence } from '../numbers/student-t.ts';
import { countPairSums } from './pair-sums.ts';

/**
 * SignFlip: mean difference, exact one-sided p-value for a positive difference, t interval (null with one pair).
 */
export interface SignFlip {
  readonly difference: number;
  readonly p: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

const MOST_PAIRS = 44;

/**
 * signFlip tests hysteresis or any paired shift by seed: mean(after - before), the exact one-sided sign-flip
 * p-value (all 2^k sign patterns; ties within rounding count as ties) and a t(k - 1) interval. The smallest
 * possible p is 2^-k, so use 5 seeds or more. No pair gives null. Throws RangeError for unequal lengths or more
 * than 44 pairs. Source: Fisher 1935.
 */
export function signFlip(before: readonly number[], after: readonly number[], confidence = 0.95): SignFlip | null {
  requireSameLength('before', before, 'after', after);
  requireInside('confidence', confidence);
  const differences = after.map((value, i) => value - before[i]!);
  differences.forEach((d, i) => {
    requireFinite(`difference ${i}`, d);
  });
  const n = differences.length;
  if (n === 0) return null;
  if (n > MOST_PAIRS) throw new RangeError(`signFlip enumerates at most ${MOST_PAIRS} pairs exactly, got ${n}`);
  const difference = mean(differences);
  const p = exactTail(differences);
  if (n === 1) return { difference, p, lower: null, upper: null };
  const reach = (tForConfidence(confidence, n - 1) * sampleStandardDeviation(differences)) / Math.sqrt(n);
  return { difference, p, lower: difference - reach, upper: difference + reach };
}

function exactTail(differences: readonly number[]): number {
  const observed = differences.reduce((sum, d) => sum + d, 0);
  const scale = differences.reduce((sum, d) => sum + Math.abs(d), 0);
  const half = differences.length >> 1;
  const first = signedSums(differences.slice(0, half));
  const second = signedSums(differences.slice(half));
  return countPairSums(first, second, observed - 1e-12 * scale) / 2 ** differences.length;
}

function signedSums(values: readonly number[]): Float64Array {
  let sums = Float64Array.of(0);
  for (const value of values) {
    const next = new Float64Array(sums.length * 2);
    sums.forEach((sum, i) => {
      next[i] = sum + value;
      next[i + sums.length] = sum - value;
    });
    sums = next;
  }
  return sums;
}
