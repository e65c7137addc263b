import { requireAtLeast } from '../numbers/domain.ts';

type Matrix = readonly (readonly number[])[];

const SQUARINGS = 64;

/**
 * spectralRadius of a non-negative square matrix (array of rows) by Gelfand's formula with repeated squaring:
 * K^(2^64) normalised at each step. Exact for nilpotent matrices (0), unmoved by periodic ones, relative error near
 * 1e-15. An empty matrix gives 0. Throws RangeError unless square and non-negative.
 */
export function spectralRadius(matrix: Matrix): number {
  for (const row of matrix) {
    if (row.length !== matrix.length) throw new RangeError('the matrix must be square');
    row.forEach((value) => {
      requireAtLeast('matrix entry', value, 0);
    });
  }
  let power: Matrix = matrix;
  let logRadius = 0;
  for (let k = 0; k < SQUARINGS; k++) {
    const largest = Math.max(0, ...power.flat());
    if (largest === 0) return 0;
    logRadius += Math.log(largest) / 2 ** k;
    power = squared(power.map((row) => row.map((value) => value / largest)));
  }
  return Math.exp(logRadius);
}

function squared(m: Matrix): Matrix {
  return m.map((row) => row.map((_, j) => row.reduce((sum, value, k) => sum + value * m[k]![j]!, 0)));
}
