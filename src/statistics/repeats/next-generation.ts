import { solveLinear } from '../numbers/linear-solve.ts';
import { spectralRadius } from './spectral-radius.ts';

/** NextGeneration: long-run reproduction of repeat contacts, and mean contacts of one issue of the first type. */
export interface NextGeneration {
  readonly spectralRadius: number;
  /** Infinity when the spectral radius is 1 or more. */
  readonly contactsPerIssue: number;
}

/**
 * nextGeneration reads a next-generation matrix (rows i, columns j: type-i contacts caused by one type-j contact;
 * type = attempt x channel x intent): stability by the spectral radius, cost by the column sum of (I - K)^-1 for
 * the first type. Throws RangeError unless the matrix is square, non-negative and not empty. Source: Diekmann &
 * Heesterbeek 1990.
 */
export function nextGeneration(matrix: readonly (readonly number[])[]): NextGeneration {
  if (matrix.length === 0) throw new RangeError('the matrix must have at least one type');
  const radius = spectralRadius(matrix);
  const system = matrix.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value));
  const visits =
    radius < 1
      ? solveLinear(
          system,
          matrix.map((_, i) => (i === 0 ? 1 : 0)),
        )
      : null;
  const contactsPerIssue = visits === null ? Infinity : visits.reduce((sum, v) => sum + v, 0);
  return { spectralRadius: radius, contactsPerIssue };
}
