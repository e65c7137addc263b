import type { Interval } from '../interval.ts';
import { requireInside } from '../numbers/domain.ts';
import { zForConfidence } from '../numbers/normal.ts';
import { riskTable } from './risk-table.ts';

/**
 * SurvivalStep: the Kaplan-Meier estimate just after one distinct event time, with Greenwood's error and the
 * interval.
 */
export interface SurvivalStep extends Interval {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  /** Greenwood standard error; 0 once survival is 0. */
  readonly se: number;
}

/**
 * kaplanMeier estimates survival from times (any unit, >= 0) and event flags (1 = event, 0 = censored); one step
 * per distinct event time. Intervals are log(-log); at survival 0 the interval is [0, upper of the step before]. No
 * event gives no steps. For single-risk questions only: churn is not censoring, see aalenJohansen. Throws
 * RangeError for unequal lengths, negative times or flags other than 0 and 1. Source: Kaplan & Meier 1958;
 * Greenwood 1926; Kalbfleisch & Prentice.
 */
export function kaplanMeier(
  times: readonly number[],
  events: readonly number[],
  confidence = 0.95,
): readonly SurvivalStep[] {
  requireInside('confidence', confidence);
  if (events.some((e) => e !== 0 && e !== 1)) throw new RangeError('events must be 0 (censored) or 1 (event)');
  const z = zForConfidence(confidence);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let sum = 0;
  let upper = 1;
  for (const { time, atRisk, count } of riskTable(times, events)) {
    const died = count.get(1) ?? 0;
    if (died === 0) continue;
    survival *= (atRisk - died) / atRisk;
    sum += died / (atRisk * (atRisk - died));
    const dead = died === atRisk;
    const interval = dead ? { lower: 0, upper } : logLog(survival, sum, z);
    upper = interval.upper;
    steps.push({ time, atRisk, events: died, survival, se: dead ? 0 : survival * Math.sqrt(sum), ...interval });
  }
  return steps;
}

function logLog(survival: number, greenwood: number, z: number): Interval {
  const log = -Math.log(survival);
  const reach = (z * Math.sqrt(greenwood)) / log;
  return { lower: Math.exp(-log * Math.exp(reach)), upper: Math.exp(-log * Math.exp(-reach)) };
}

/**
 * survivalAt is survival with its interval at a time: 1 in [1, 1] before the first event, the last step's after it.
 */
export function survivalAt(
  steps: readonly SurvivalStep[],
  time: number,
): { readonly survival: number; readonly lower: number; readonly upper: number } {
  const step = steps.findLast((s) => s.time <= time);
  return step ?? { survival: 1, lower: 1, upper: 1 };
}

/**
 * medianSurvival is the first time at which survival is at or below one half; null when the curve never gets there.
 */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find((s) => s.survival <= 0.5 + 1e-12)?.time ?? null;
}
