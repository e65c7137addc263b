import type { Interval } from '../interval.ts';
import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireInside } from '../numbers/domain.ts';
import { studentUpperTail, tForConfidence } from '../numbers/student-t.ts';
import { clusterCount, slopeClusterSe } from './cluster-robust.ts';
import { fitLogLinear } from './log-linear-fit.ts';
import { negativeBinomialExponent } from './negative-binomial.ts';
import { poissonExponent } from './poisson.ts';
import type { LoadRun } from './runs.ts';

/** ClusterWald: the exponent with its cluster-robust error, t test of exponent 1 against more, and t interval. */
export interface ClusterWald extends Interval {
  readonly slope: number;
  readonly seCluster: number;
  /** Model-based error times root dispersion; null when the dispersion is unknown. */
  readonly seQuasi: number | null;
  readonly t: number;
  readonly degrees: number;
  readonly pOneSided: number;
}

/**
 * exponentClusterWald tests exponent 1 from the Poisson fit with CR1 errors by cluster (seed) and t(G - 1).
 * Missing, with the reason, for fewer than 2 clusters or no finite slope. Throws RangeError for bad runs. Source:
 * Cameron & Miller 2015.
 */
export function exponentClusterWald(runs: readonly LoadRun[], confidence = 0.95): Finding<ClusterWald> {
  requireInside('confidence', confidence);
  const poisson = poissonExponent(runs);
  if (poisson.value === null) return missing(poisson.reason);
  const { slope, se, dispersion } = poisson.value;
  const seQuasi = dispersion === null ? null : se * Math.sqrt(dispersion);
  return waldFrom(runs, slope, slopeClusterSe(runs, fitLogLinear(runs, 0), 0), seQuasi, confidence);
}

/** AnnoyanceExponent: the cluster-robust exponent with the family its dispersion called for. */
export interface AnnoyanceExponent extends ClusterWald {
  readonly family: 'poisson' | 'nb2';
  readonly dispersion: number;
}

const OVERDISPERSED_FROM = 1.5;

/**
 * annoyanceExponent is the estimator of record: Poisson when Pearson / df < 1.5, else NB2, either with
 * cluster-robust errors and t(G - 1). Missing, with the reason, as in exponentClusterWald.
 */
export function annoyanceExponent(runs: readonly LoadRun[], confidence = 0.95): Finding<AnnoyanceExponent> {
  const poisson = poissonExponent(runs);
  if (poisson.value === null) return missing(poisson.reason);
  const { dispersion } = poisson.value;
  if (dispersion === null) return missing('fewer than 3 runs: no dispersion, no cluster-robust error');
  const wide = dispersion < OVERDISPERSED_FROM ? null : negativeBinomialExponent(runs).value;
  if (wide === null) {
    const wald = exponentClusterWald(runs, confidence);
    return wald.value === null ? wald : found({ ...wald.value, family: 'poisson' as const, dispersion });
  }
  const wald = waldFrom(runs, wide.slope, slopeClusterSe(runs, wide.fit, wide.alpha), null, confidence);
  return wald.value === null ? wald : found({ ...wald.value, family: 'nb2' as const, dispersion });
}

function waldFrom(
  runs: readonly LoadRun[],
  slope: number,
  seCluster: number | null,
  seQuasi: number | null,
  confidence: number,
): Finding<ClusterWald> {
  if (seCluster === null) return missing('fewer than 2 clusters or 3 runs: no cluster-robust error');
  const degrees = clusterCount(runs) - 1;
  const t = (slope - 1) / seCluster;
  // The same customers harmed at every rate: no spread, and nothing to test with.
  if (Number.isNaN(t)) return missing('every cluster has the same share at every rate: no error to test with');
  const reach = tForConfidence(confidence, degrees) * seCluster;
  return found({
    slope,
    seCluster,
    seQuasi,
    t,
    degrees,
    pOneSided: studentUpperTail(t, degrees),
    lower: slope - reach,
    upper: slope + reach,
  });
}
