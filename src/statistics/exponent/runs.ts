import { requireAtLeast, requireCount, requirePositive } from '../numbers/domain.ts';

/**
 * LoadRun: one run of a ladder: first contacts per hour, length in hours, annoyed issues counted, and its cluster
 * (seed).
 */
export interface LoadRun {
  readonly ratePerHour: number;
  readonly hours: number;
  readonly count: number;
  readonly cluster: string | number;
}

/** requireRuns throws a RangeError unless rates and hours are above 0 and counts are whole, 0 or more. */
export function requireRuns(runs: readonly LoadRun[]): void {
  runs.forEach((run) => {
    requirePositive('ratePerHour', run.ratePerHour);
    requirePositive('hours', run.hours);
    requireAtLeast('count', run.count, 0);
    requireCount('count', run.count);
  });
}

/**
 * whyNoExponent says, in words, why no exponent can be estimated from these runs, or gives null when one can. With
 * events only on the highest (or lowest) rung the slope has no finite maximum-likelihood value.
 */
export function whyNoExponent(runs: readonly LoadRun[]): string | null {
  const rates = [...new Set(runs.map((run) => run.ratePerHour))].sort((a, b) => a - b);
  if (rates.length < 2) return 'fewer than two different loads: no slope';
  const withEvents = new Set(runs.filter((run) => run.count > 0).map((run) => run.ratePerHour));
  if (withEvents.size === 0) return `no failure in ${runs.length} runs: no exponent, report the Clopper-Pearson bound`;
  if (withEvents.size === 1 && (withEvents.has(rates[0]!) || withEvents.has(rates.at(-1)!))) {
    return 'events only on one end of the ladder: the slope diverges, use the permutation test';
  }
  return null;
}
