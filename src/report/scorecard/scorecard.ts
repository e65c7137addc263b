import type { Arm } from '../../events/plan.ts';
import type { RunEvent } from '../../events/event.ts';
import { IrateError } from '../../events/trouble.ts';
import { MEASURES } from '../../metrics/catalogue.ts';
import type { Comparison } from '../../metrics/compare/comparison.ts';
import { compare } from '../../metrics/compare/comparison.ts';
import type { AtRate } from '../../metrics/compare/matched.ts';
import { matchedRates } from '../../metrics/compare/matched.ts';
import type { Mismatch } from '../../metrics/compare/same-crowd.ts';
import { mismatches } from '../../metrics/compare/same-crowd.ts';
import { leaked } from '../../metrics/cross-talk.ts';
import type { Estimate } from '../../metrics/estimate.ts';
import type { Fold } from '../../metrics/fold.ts';
import { safeRateOf } from '../../metrics/safe-rate.ts';
import { mainArm, rungsOf, sampleOf } from '../../metrics/sample.ts';
import type { Deciding } from '../peak.ts';
import { decidingAmong } from '../peak.ts';
import { errorLimit } from '../thresholds.ts';
import { refusal } from './refusal.ts';

/** The scorecard's format; additions keep it, a changed meaning raises it. */
export const FORMAT = 'irate.comparison/1';

/** A run that takes part. */
export interface Entrant {
  /** As it was named to irate; no two alike. */
  readonly name: string;
  readonly fold: Fold;
}

/** Several bots on one crowd, in numbers and facts: a plain value, which every renderer prints. */
export interface Scorecard {
  readonly format: typeof FORMAT;
  /** In the order in which they were named; the comparison names them by their places. */
  readonly bots: readonly Bot[];
  /** Repeat runs of the first bot. */
  readonly repeats: readonly Pick<Bot, 'name' | 'run'>[];
  readonly arm: Arm;
  /** The rate at which it is decided. */
  readonly decided: Deciding;
  readonly comparison: Comparison;
  /** What differs besides the bots, if the comparison was forced. */
  readonly forced: readonly (Mismatch & { readonly name: string })[];
}

export interface Bot {
  readonly name: string;
  readonly run: Pick<RunEvent, 'id' | 'began' | 'time' | 'scenario' | 'target' | 'versions' | 'command'>;
  /** The highest rate shown to keep the limit on failed contacts; null if none. */
  readonly safeAt: number | null;
  /** By measure name: what a bot is asked about too, and is not ranked by. At the deciding rate. */
  readonly beside: Readonly<Record<string, Estimate>>;
}

/** Measures that no test is made of: they are of replies, not of customers. */
export const BESIDE: readonly string[] = ['reply_time p95', 'handle_time_simulated'];

/**
 * Compares runs that should differ in the bot alone. `repeats`: further runs of the first bot.
 * @throws IrateError if they differ in more and that is not `forced`, or if there is no customer whom all of them met
 */
export function scorecardOf(entrants: readonly Entrant[], repeats: readonly Entrant[], forced: boolean): Scorecard {
  const [first] = entrants as readonly [Entrant];
  const differing = [...entrants.slice(1), ...repeats].flatMap(({ name, fold }) =>
    mismatches(first.fold, fold).map((mismatch) => ({ ...mismatch, name })),
  );
  if (differing.length > 0 && !forced) throw refusal(first.name, differing);
  const arm = mainArm(first.fold);
  const again = repeats.map(({ fold }) => matchedRates([first.fold, fold], arm));
  const met = ({ perHour }: AtRate): boolean => again.every((rates) => rates.some((rate) => rate.perHour === perHour));
  const folds = entrants.map(({ fold }) => fold);
  const rates = matchedRates(folds, arm).filter(met);
  const decided = decidingAmong(
    rates.map(({ perHour }, rung) => ({ rung, perHour })),
    first.fold.head.plan.launch,
  );
  if (decided === null) throw nothing(entrants);
  const same = again.map((all) => rates.map(({ perHour }) => all.find((rate) => rate.perHour === perHour)!));
  const comparison = compare({ arm, bots: entrants.length, rates, repeats: same, here: decided.rung });
  return {
    format: FORMAT,
    bots: entrants.map((entrant) => botOf(entrant, arm, decided.perHour)),
    repeats: repeats.map(({ name, fold }) => ({ name, run: factsOf(fold) })),
    arm,
    decided,
    comparison,
    forced: differing,
  };
}

function botOf({ name, fold }: Entrant, arm: Arm, perHour: number): Bot {
  const { plan } = fold.head;
  const error = MEASURES.find((measure) => measure.name === 'error')!;
  const rungs = rungsOf(fold, arm).map((rung) => {
    const sample = sampleOf(fold, arm, rung);
    return {
      perHour: plan.rungs[rung]!,
      error: error.of(sample),
      void: sample.steps.length === 0,
      leaked: leaked(fold),
    };
  });
  const here = sampleOf(fold, arm, plan.rungs.indexOf(perHour));
  return {
    name,
    run: factsOf(fold),
    safeAt: safeRateOf(rungs, errorLimit(plan.thresholds).limit).safeAt,
    beside: Object.fromEntries(
      MEASURES.filter((measure) => BESIDE.includes(measure.name)).map((measure) => [measure.name, measure.of(here)]),
    ),
  };
}

function factsOf({ head: { id, began, time, scenario, target, versions, command } }: Fold): Bot['run'] {
  return { id, began, time, scenario, target, versions, command };
}

function nothing(entrants: readonly Entrant[]): IrateError {
  return new IrateError(
    'nothing_to_compare',
    'there is nothing to compare: at no rate did all of the runs measure a customer',
    entrants.map(({ name }) => name).join(', '),
    'Run them with the same ladder; a rate at which irate itself fell behind is not measured.',
  );
}
