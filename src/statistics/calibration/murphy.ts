import { requireForecasts } from './forecasts.ts';

/** MurphyDecomposition: Brier = reliability - resolution + uncertainty. */
export interface MurphyDecomposition {
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
}

/**
 * murphy splits the Brier score over the distinct forecast values. No forecast gives null. Throws RangeError for
 * bad values or unequal lengths. Source: Murphy 1973.
 */
export function murphy(forecasts: readonly number[], outcomes: readonly number[]): MurphyDecomposition | null {
  requireForecasts(forecasts, outcomes);
  const n = forecasts.length;
  if (n === 0) return null;
  const groups = new Map<number, { count: number; hits: number }>();
  forecasts.forEach((f, i) => {
    const group = groups.get(f) ?? { count: 0, hits: 0 };
    groups.set(f, { count: group.count + 1, hits: group.hits + outcomes[i]! });
  });
  const base = outcomes.reduce((sum, o) => sum + o, 0) / n;
  let reliability = 0;
  let resolution = 0;
  for (const [forecast, { count, hits }] of groups) {
    reliability += (count / n) * (forecast - hits / count) ** 2;
    resolution += (count / n) * (hits / count - base) ** 2;
  }
  return { reliability, resolution, uncertainty: base * (1 - base) };
}
