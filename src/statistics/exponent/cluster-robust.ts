import type { LogLinearFit } from './log-linear-fit.ts';
import type { LoadRun } from './runs.ts';

/**
 * clusterSandwich is the CR1 cluster-robust variance of the slope given the inverse information (or inverse X'X) as
 * [var intercept, covariance, var slope], each run's score residual and ln rate, and its cluster: factor G/(G-1)
 * (N-1)/(N-2). Null with fewer than 2 clusters or fewer than 3 runs. Source: Liang & Zeger 1986; Cameron & Miller
 * 2015.
 */
export function clusterSandwich(
  inverse: readonly [number, number, number],
  scores: readonly { readonly x: number; readonly residual: number; readonly cluster: string | number }[],
): number | null {
  const sums = new Map<string | number, { a: number; b: number }>();
  for (const { x, residual, cluster } of scores) {
    const sum = sums.get(cluster) ?? { a: 0, b: 0 };
    sums.set(cluster, { a: sum.a + residual, b: sum.b + residual * x });
  }
  const groups = sums.size;
  const n = scores.length;
  if (groups < 2 || n < 3) return null;
  let variance = 0;
  for (const { a, b } of sums.values()) variance += (inverse[1] * a + inverse[2] * b) ** 2;
  return variance * (groups / (groups - 1)) * ((n - 1) / (n - 2));
}

/** slopeClusterSe is the cluster-robust standard error of the slope of a fit with NB2 alpha (0: Poisson). */
export function slopeClusterSe(runs: readonly LoadRun[], fit: LogLinearFit, alpha: number): number | null {
  const scores = runs.map((run, i) => ({
    x: Math.log(run.ratePerHour),
    residual: (run.count - fit.means[i]!) / (1 + alpha * fit.means[i]!),
    cluster: run.cluster,
  }));
  const variance = clusterSandwich(fit.covariance, scores);
  return variance === null ? null : Math.sqrt(variance);
}

/** clusterCount is the number of different clusters among the runs. */
export function clusterCount(runs: readonly LoadRun[]): number {
  return new Set(runs.map((run) => run.cluster)).size;
}
