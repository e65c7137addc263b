/**
 * solveLinear solves the square system A x = b by Gaussian elimination with partial pivoting, or gives null when A
 * is singular. A is an array of rows; inputs are not changed.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | null {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let k = 0; k < n; k++) {
    const pivot = largestBelow(rows, k);
    if (rows[pivot]![k] === 0) return null;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    const top = rows[k]!;
    for (const row of rows.slice(k + 1)) {
      const factor = row[k]! / top[k]!;
      if (factor !== 0) for (let j = k; j <= n; j++) row[j] = row[j]! - factor * top[j]!;
    }
  }
  return backSubstitute(rows, n);
}

function largestBelow(rows: readonly (readonly number[])[], k: number): number {
  let best = k;
  for (let i = k + 1; i < rows.length; i++) {
    if (Math.abs(rows[i]![k]!) > Math.abs(rows[best]![k]!)) best = i;
  }
  return best;
}

function backSubstitute(rows: readonly (readonly number[])[], n: number): number[] {
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i]![n]!;
    for (let j = i + 1; j < n; j++) rest -= rows[i]![j]! * x[j]!;
    x[i] = rest / rows[i]![i]!;
  }
  return x;
}
