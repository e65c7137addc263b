import { requireCount } from '../numbers/domain.ts';

/** Agreement of two raters beyond chance. */
export interface CohenKappa {
  /** 1 is full agreement, 0 what chance gives; below 0 is worse than chance. */
  readonly kappa: number;
  /** Share on which they agree. */
  readonly observed: number;
  /** Share on which chance would make them agree. */
  readonly expected: number;
  readonly n: number;
}

/**
 * cohenKappa is the agreement of two raters on the same things, from a square table of counts: a row for each category of
 * the first, a column for each of the second, in one order. No thing rated, or only one category ever used by both, gives
 * null: then nothing shows whether they can tell. Throws RangeError for a table that is not square or holds no counts.
 * Source: Cohen 1960.
 */
export function cohenKappa(table: readonly (readonly number[])[]): CohenKappa | null {
  table.forEach((row, i) => {
    if (row.length !== table.length) throw new RangeError(`row ${i} has ${row.length} columns of ${table.length}`);
    row.forEach((count) => requireCount('count', count));
  });
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  const observed = table.reduce((sum, row, i) => sum + row[i]!, 0) / n;
  const expected = table.reduce((sum, row, i) => {
    const inRow = row.reduce((total, count) => total + count, 0);
    const inColumn = table.reduce((total, other) => total + other[i]!, 0);
    return sum + (inRow / n) * (inColumn / n);
  }, 0);
  return n === 0 || expected === 1 ? null : { kappa: (observed - expected) / (1 - expected), observed, expected, n };
}
