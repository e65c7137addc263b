import type { Arm } from '../../events/plan.ts';
import type { Journey } from '../contact.ts';
import type { Fold } from '../fold.ts';
import { rungsOf, sampleOf } from '../sample.ts';

/** One customer at one rate, and how it fared in each of the runs. */
export interface Matched {
  readonly block: number;
  readonly customer: number;
  /** In the order of the runs. */
  readonly journeys: readonly Journey[];
}

/** The customers whom all runs met, at one rate. */
export interface AtRate {
  /** First contacts per hour. */
  readonly perHour: number;
  readonly matched: readonly Matched[];
}

/** The rates at which there is somebody whom every run met in that arm, ascending. */
export function matchedRates(folds: readonly Fold[], arm: Arm): AtRate[] {
  const [first = [], ...others] = folds.map((fold) => rungsOf(fold, arm).map((rung) => fold.head.plan.rungs[rung]!));
  return first
    .filter((rate) => others.every((rates) => rates.includes(rate)))
    .map((perHour) => ({ perHour, matched: matchedAt(folds, arm, perHour) }))
    .filter(({ matched }) => matched.length > 0);
}

/** The customers whom every run met at the rate, in steps that none of them has as void, in a fixed order. */
function matchedAt(folds: readonly Fold[], arm: Arm, perHour: number): Matched[] {
  const [first, ...others] = folds.map((fold) => journeysAt(fold, arm, perHour));
  const matched: Matched[] = [];
  for (const [key, found] of first ?? []) {
    const journeys = [found, ...others.flatMap((run) => run.get(key) ?? [])];
    const [block, customer] = key.split('/').map(Number) as [number, number];
    if (journeys.length === folds.length) matched.push({ block, customer, journeys });
  }
  return matched.sort((a, b) => a.block - b.block || a.customer - b.customer);
}

/** By "block/customer": that is one and the same person in every run of the crowd. */
function journeysAt(fold: Fold, arm: Arm, perHour: number): Map<string, Journey> {
  const { rungs, steps } = fold.head.plan;
  const blocks = new Map(steps.map(({ step, block }) => [step, block]));
  const { journeys } = sampleOf(fold, arm, rungs.indexOf(perHour));
  return new Map(journeys.map((journey) => [`${blocks.get(journey.step)!}/${journey.customer}`, journey]));
}
