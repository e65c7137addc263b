import { mean, sampleVariance } from 'simple-statistics';
import { requireCount } from '../numbers/domain.ts';
import { chiSquareLowerTail, chiSquareUpperTail } from '../numbers/incomplete-gamma.ts';

/**
 * Dispersion: variance over mean of counts, chi-square with n - 1 degrees of freedom, and both tail probabilities.
 */
export interface Dispersion {
  readonly index: number;
  readonly chiSquare: number;
  readonly pUpper: number;
  /** Small: counts are too even for a Poisson stream, the mark of a closed-loop generator. */
  readonly pLower: number;
}

/**
 * poissonDispersion tests whether counts in equal intervals look Poisson. Fewer than 2 counts, or nothing but
 * zeros, give null. Throws RangeError unless counts are whole, 0 or more. Source: Fisher 1925, index of dispersion.
 */
export function poissonDispersion(counts: readonly number[]): Dispersion | null {
  counts.forEach((count, i) => {
    requireCount(`counts[${i}]`, count);
  });
  const values = [...counts];
  if (values.length < 2 || values.every((count) => count === 0)) return null;
  const index = sampleVariance(values) / mean(values);
  const degrees = values.length - 1;
  const chiSquare = degrees * index;
  return {
    index,
    chiSquare,
    pUpper: chiSquareUpperTail(chiSquare, degrees),
    pLower: chiSquareLowerTail(chiSquare, degrees),
  };
}
