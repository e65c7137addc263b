import { requireAtLeast } from '../numbers/domain.ts';

/** RatioPair: what one customer contributed with A and with B, `count` of `of` (2 failed of 3 contacts). */
export interface RatioPair {
  readonly a: RatioPart;
  readonly b: RatioPart;
}
export interface RatioPart {
  readonly count: number;
  readonly of: number;
}

/** RatioDifference: the ratio of sums with A and with B, and A - B; all null where one of them has nothing to count. */
export interface RatioDifference {
  readonly a: number;
  readonly b: number;
  readonly difference: number;
}

/**
 * ratioDifference compares two ratios of sums over the same customers; null if a denominator is 0. Throws RangeError
 * for a negative part.
 */
export function ratioDifference(pairs: readonly RatioPair[]): RatioDifference | null {
  const sums = sumsOf(pairs);
  if (sums.aOf === 0 || sums.bOf === 0) return null;
  const [a, b] = [sums.a / sums.aOf, sums.b / sums.bOf];
  return { a, b, difference: a - b };
}

/**
 * ratioInfluences is how far each customer pulls the difference of two ratios (linearised; they sum to 0). Over
 * independent units (customers, or the sums within clusters) the variance of the difference is G / (G - 1) times the
 * sum of their squares. Null as in ratioDifference. Source: the ratio estimator's linearisation, Cochran 1977.
 */
export function ratioInfluences(pairs: readonly RatioPair[]): readonly number[] | null {
  const ratios = ratioDifference(pairs);
  if (ratios === null) return null;
  const { aOf, bOf } = sumsOf(pairs);
  return pairs.map(({ a, b }) => (a.count - ratios.a * a.of) / aOf - (b.count - ratios.b * b.of) / bOf);
}

/** standardErrorOf independent units' influences; null with fewer than two units. */
export function standardErrorOf(influences: readonly number[]): number | null {
  const n = influences.length;
  if (n < 2) return null;
  return Math.sqrt((n / (n - 1)) * influences.reduce((sum, e) => sum + e * e, 0));
}

/**
 * swapScores turns the question "might each customer's two results as well have been the other way round?" into one of
 * signs: swapping a customer flips the sign of its score, and the scores' sum is proportional to the difference of
 * the ratios, since the pooled ratio stays as it is. For sampledSignFlip. Nothing counted at all gives scores of 0.
 */
export function swapScores(pairs: readonly RatioPair[]): readonly number[] {
  const { a, b, aOf, bOf } = sumsOf(pairs);
  const pooled = aOf + bOf === 0 ? 0 : (a + b) / (aOf + bOf);
  return pairs.map((pair) => pair.a.count - pair.b.count - pooled * (pair.a.of - pair.b.of));
}

function sumsOf(pairs: readonly RatioPair[]): { a: number; b: number; aOf: number; bOf: number } {
  const sums = { a: 0, b: 0, aOf: 0, bOf: 0 };
  for (const { a, b } of pairs) {
    sums.a += a.count;
    sums.b += b.count;
    sums.aOf += a.of;
    sums.bOf += b.of;
  }
  for (const [name, sum] of Object.entries(sums)) requireAtLeast(name, sum, 0);
  return sums;
}
