import { solveLinear } from '../../src/statistics/numbers/linear-solve.ts';

/** One case: how much of each sign, and whether it was a failure. */
export interface Row {
  readonly signs: readonly number[];
  readonly failed: boolean;
}

/** The intercept, then the weight of each sign, in log odds. */
export type Fit = readonly number[];

const STEPS = 50;
const CLOSE = 1e-9;

/**
 * Logistic regression, its weights (not the intercept) drawn towards 0 by ridge * weight² / 2: few cases and signs that come
 * together leave the likelihood flat. Newton's method; the penalised likelihood is concave. Source: le Cessie & van
 * Houwelingen 1992.
 */
export function fitRidge(rows: readonly Row[], ridge: number): Fit {
  const xs = rows.map(({ signs }) => [1, ...signs]);
  const size = xs[0]!.length;
  let fit: number[] = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = fit.map((weight, k) => (k === 0 ? 0 : -ridge * weight));
    const curve = fit.map((_, k) => fit.map((__, j) => (k === j && k > 0 ? ridge : 0)));
    xs.forEach((x, i) => {
      const p = 1 / (1 + Math.exp(-dot(fit, x)));
      const residual = Number(rows[i]!.failed) - p;
      for (let k = 0; k < size; k++) {
        if (x[k] === 0) continue;
        slope[k]! += x[k]! * residual;
        for (let j = 0; j < size; j++) curve[k]![j]! += p * (1 - p) * x[k]! * x[j]!;
      }
    });
    const move = solveLinear(curve, slope);
    if (move === null) throw new RangeError('a sign is the same in every case');
    // A step that is too long would leave the region where the curve holds.
    const scale = Math.min(1, 2 / Math.max(...move.map(Math.abs)));
    fit = fit.map((weight, k) => weight + scale * move[k]!);
    if (Math.max(...move.map(Math.abs)) < CLOSE) return fit;
  }
  throw new RangeError(`no maximum after ${STEPS} steps`);
}

/** The log odds of a case. */
export const oddsBy = (fit: Fit, signs: readonly number[]): number => dot(fit, [1, ...signs]);

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
