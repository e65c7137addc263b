import { linearRegression } from 'simple-statistics';
import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { clusterSandwich } from './cluster-robust.ts';
import { requireRuns } from './runs.ts';
import type { LoadRun } from './runs.ts';

/**
 * LogLogOls: the naive log-log line, with plain and cluster-robust error of the slope (null where not estimable).
 */
export interface LogLogOls {
  readonly intercept: number;
  readonly slope: number;
  readonly se: number | null;
  readonly seCluster: number | null;
  /** Runs dropped because ln 0 does not exist: the reason not to use this method. */
  readonly dropped: number;
}

/**
 * logLogOls regresses ln(annoyed per hour) on ln(rate), dropping zero counts. Shown only as the naive method:
 * dropping zeros biases it. Missing with fewer than two different loads. Throws RangeError for bad runs.
 */
export function logLogOls(runs: readonly LoadRun[]): Finding<LogLogOls> {
  requireRuns(runs);
  const kept = runs.filter((run) => run.count > 0);
  const x = kept.map((run) => Math.log(run.ratePerHour));
  if (new Set(x).size < 2) return missing('fewer than two different loads with a count above 0: no line');
  const y = kept.map((run) => Math.log(run.count / run.hours));
  const n = kept.length;
  const { m: slope, b: intercept } = linearRegression(x.map((v, i) => [v, y[i]!]));
  const centre = x.reduce((sum, v) => sum + v, 0) / n;
  const spread = x.reduce((sum, v) => sum + (v - centre) ** 2, 0);
  const residuals = y.map((v, i) => v - intercept - slope * x[i]!);
  const inverse = [1 / n + centre ** 2 / spread, -centre / spread, 1 / spread] as const;
  const scores = kept.map((run, i) => ({ x: x[i]!, residual: residuals[i]!, cluster: run.cluster }));
  const variance = clusterSandwich(inverse, scores);
  const rest = residuals.reduce((sum, e) => sum + e * e, 0);
  return found({
    intercept,
    slope,
    se: n > 2 ? Math.sqrt(rest / (n - 2) / spread) : null,
    seCluster: variance === null ? null : Math.sqrt(variance),
    dropped: runs.length - n,
  });
}
