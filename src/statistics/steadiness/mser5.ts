import { requireCount, requirePositive } from '../numbers/domain.ts';

/**
 * Truncation: how many observations to drop as warm-up, the marginal standard error there, and whether the run is
 * too short.
 */
export interface Truncation {
  readonly truncate: number;
  readonly mser: number;
  /** The best cut is the last one allowed (just under half the run): make the run longer. */
  readonly tooShort: boolean;
}

/**
 * mser5 finds the warm-up cut that minimises the squared standard error of the mean of batches of m observations,
 * among cuts d with d < n/2 strictly (n batches; an incomplete last batch is left out; the earliest of equal cuts
 * wins). Fewer than m observations give null. Throws RangeError unless m is whole and above 0. Source: White 1997;
 * Spratt 1998.
 */
export function mser5(y: readonly number[], m = 5): Truncation | null {
  requireCount('m', m);
  requirePositive('m', m);
  const n = Math.floor(y.length / m);
  if (n === 0) return null;
  const batches = Array.from({ length: n }, (_, i) => average(y.slice(i * m, (i + 1) * m)));
  const last = Math.ceil(n / 2) - 1;
  let best = 0;
  let least = Infinity;
  for (let d = 0; d <= last; d++) {
    const mser = marginalError(batches.slice(d));
    if (mser < least) [best, least] = [d, mser];
  }
  return { truncate: best * m, mser: least, tooShort: best === last && last > 0 };
}

function marginalError(rest: readonly number[]): number {
  const centre = average(rest);
  return rest.reduce((sum, v) => sum + (v - centre) ** 2, 0) / rest.length ** 2;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
