import type { Estimate } from './estimate.ts';
import type { RungVerdict } from '../statistics/index.ts';
import { rungVerdict } from '../statistics/index.ts';

/** The rates shown to keep the error share under a limit: tested from the lowest rung up, in that order, so no correction is due. */
export interface SafeRate {
  /** The limit on the error share, 0..1. */
  readonly limit: number;
  readonly rungs: readonly { readonly perHour: number; readonly safety: RungVerdict }[];
  /** The highest rung that is safe with all rungs below it; null if the lowest is not. */
  readonly safeAt: number | null;
  /** The first rung that is not shown safe; null if all are. */
  readonly notShownAt: number | null;
  /** How that rung fared; null if all are safe. */
  readonly notShown: Exclude<RungVerdict, 'safe'> | null;
}

/** One-sided 95 % bounds of each rung's error share against the limit. A void rung is undecided. */
export function safeRateOf(
  rungs: readonly { perHour: number; error: Estimate; void: boolean }[],
  limit: number,
): SafeRate {
  const ruled = rungs.map(({ perHour, error, void: broken }) => ({
    perHour,
    safety: broken ? ('undecided' as const) : rungVerdict(error.k ?? 0, error.k === null ? 0 : error.n, limit),
  }));
  const first = ruled.findIndex(({ safety }) => safety !== 'safe');
  const stop = first < 0 ? null : ruled[first]!;
  return {
    limit,
    rungs: ruled,
    safeAt: (first < 0 ? ruled.at(-1) : ruled[first - 1])?.perHour ?? null,
    notShownAt: stop?.perHour ?? null,
    notShown: stop === null ? null : stop.safety === 'unsafe' ? 'unsafe' : 'undecided',
  };
}
