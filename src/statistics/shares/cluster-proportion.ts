import { requireInside, requirePart, requireSameLength } from '../numbers/domain.ts';
import { tForConfidence } from '../numbers/student-t.ts';
import { clopperPearson } from './clopper-pearson.ts';
import { wilsonAt } from './wilson.ts';

/** ClusterProportion: a share whose contacts are clustered in runs, with what the clustering cost. */
export interface ClusterProportion {
  readonly share: number;
  /** Linearised standard error; null with fewer than 2 clusters. */
  readonly se: number | null;
  /** Variance over binomial variance; 1 when there is no variance to compare; null with fewer than 2 clusters. */
  readonly designEffect: number | null;
  /** n / design effect, never above n; null with fewer than 2 clusters. */
  readonly effectiveSize: number | null;
  /** Critical value of t with clusters - 1 degrees of freedom; null with fewer than 2 clusters. */
  readonly t: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Fewer than 4 clusters: an interval is given from 2 up, but it should not be relied on. */
  readonly fewClusters: boolean;
}

const RELIABLE_FROM = 4;

/**
 * clusterProportion is the ratio estimator of a share from clusters (runs): x[i] of n[i] in cluster i, linearised
 * standard error, and Wilson on the effective sample size with t(G - 1). With no event, or nothing but events, the
 * interval is Clopper-Pearson on n. No observation at all gives null. Throws RangeError unless 0 <= x[i] <= n[i]
 * are whole and the arrays match. Source: Cochran 1977; Korn & Graubard 1998.
 */
export function clusterProportion(
  x: readonly number[],
  n: readonly number[],
  confidence = 0.95,
): ClusterProportion | null {
  requireSameLength('x', x, 'n', n);
  requireInside('confidence', confidence);
  x.forEach((events, i) => {
    requirePart(`x[${i}]`, events, `n[${i}]`, n[i]!);
  });
  const size = n.reduce((sum, v) => sum + v, 0);
  const events = x.reduce((sum, v) => sum + v, 0);
  if (size === 0) return null;
  const share = events / size;
  const clusters = n.filter((v) => v > 0).length;
  const fewClusters = clusters < RELIABLE_FROM;
  if (clusters < 2) {
    return { share, se: null, designEffect: null, effectiveSize: null, t: null, lower: null, upper: null, fewClusters };
  }
  const t = tForConfidence(confidence, clusters - 1);
  if (events === 0 || events === size) {
    const exact = clopperPearson(events, size, confidence);
    return { share, se: 0, designEffect: 1, effectiveSize: size, t, ...exact, fewClusters };
  }
  const squares = x.reduce((sum, v, i) => sum + (v - share * n[i]!) ** 2, 0);
  const se = Math.sqrt((clusters / (clusters - 1)) * squares) / size;
  const effect = (se * se * size) / (share * (1 - share));
  const effectiveSize = Math.min(size, size / effect);
  return { share, se, designEffect: effect, effectiveSize, t, ...wilsonAt(share, effectiveSize, t), fewClusters };
}
