import { requireAtLeast, requireSameLength } from '../numbers/domain.ts';

/** RiskRow: at one distinct time, how many were still at risk and how many ended there, by code (0 = censored). */
interface RiskRow {
  readonly time: number;
  readonly atRisk: number;
  readonly count: ReadonlyMap<number, number>;
}

/**
 * riskTable groups subjects by distinct time, ascending. A subject censored at a time is still at risk at that
 * time. Throws RangeError for unequal lengths or negative times.
 */
export function riskTable(times: readonly number[], codes: readonly number[]): readonly RiskRow[] {
  requireSameLength('times', times, 'codes', codes);
  const byTime = new Map<number, Map<number, number>>();
  times.forEach((time, i) => {
    requireAtLeast(`times[${i}]`, time, 0);
    const count = byTime.get(time) ?? new Map<number, number>();
    const code = codes[i]!;
    count.set(code, (count.get(code) ?? 0) + 1);
    byTime.set(time, count);
  });
  let atRisk = times.length;
  return [...byTime.entries()]
    .sort(([a], [b]) => a - b)
    .map(([time, count]) => {
      const row = { time, atRisk, count };
      for (const ended of count.values()) atRisk -= ended;
      return row;
    });
}
