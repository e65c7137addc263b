import { riskTable } from './risk-table.ts';

/**
 * CumulativeIncidence: share that had the cause of interest by a time, and what 1 - Kaplan-Meier would have
 * claimed.
 */
export interface CumulativeIncidence {
  readonly incidence: number;
  /** Naive: takes the competing cause as censoring, so it overstates. */
  readonly oneMinusKaplanMeier: number;
}

/**
 * aalenJohansen is the cumulative incidence of one cause up to and including a time (default: the end of the data),
 * under competing risks and right censoring. Codes: 0 = censored, any other number a cause. No subject gives null.
 * Throws RangeError for unequal lengths or negative times. Source: Aalen & Johansen 1978.
 */
export function aalenJohansen(
  times: readonly number[],
  causes: readonly number[],
  cause = 1,
  until = Infinity,
): CumulativeIncidence | null {
  if (times.length === 0 && causes.length === 0) return null;
  let incidence = 0;
  let free = 1;
  let naive = 1;
  for (const { time, atRisk, count } of riskTable(times, causes)) {
    if (time > until) break;
    const own = count.get(cause) ?? 0;
    let ended = 0;
    for (const [code, n] of count) if (code !== 0) ended += n;
    incidence += (free * own) / atRisk;
    free *= (atRisk - ended) / atRisk;
    naive *= (atRisk - own) / atRisk;
  }
  return { incidence, oneMinusKaplanMeier: 1 - naive };
}
