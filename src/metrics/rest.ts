import type { Fold } from './fold.ts';
import type { Steadiness } from './steadiness.ts';

/** Whether a rung came to rest: what is seen at it is then no passing state. */
export interface Rest {
  /** False if half of its steps did not; null where that cannot be told. */
  readonly steady: boolean | null;
  /** What most of those say that did not, or could not tell. */
  readonly why: Steadiness['why'];
  /** Contacts under way that were added each hour, the most of any step; null where they did not rise. */
  readonly gathering: number | null;
}

export function restOf(fold: Fold, steps: readonly number[]): Rest {
  const all = steps.flatMap((step) => fold.steadiness(step) ?? []);
  const restless = all.filter(({ steady }) => steady === false);
  const told = all.filter(({ steady }) => steady !== null);
  const steady = restless.length > 0 && restless.length * 2 >= all.length ? false : told.length > 0 ? true : null;
  const reasons = (steady === false ? restless : steady === null ? all : []).flatMap(({ why }) => why ?? []);
  const rises = restless.flatMap(({ gathering }) => gathering ?? []);
  return {
    steady,
    why: mostCommon(reasons),
    gathering: steady === false && rises.length > 0 ? Math.round(Math.max(...rises)) : null,
  };
}

function mostCommon<T>(items: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
