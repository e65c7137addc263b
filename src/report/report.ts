import type { Arm } from '../events/plan.ts';
import { drivenIn, OPEN, rateOf } from '../events/plan.ts';
import type { ContactId, RunEvent } from '../events/event.ts';
import { type Burden, burdenOf } from '../metrics/burden.ts';
import type { Compounding } from '../metrics/compounding.ts';
import { compoundingOf } from '../metrics/compounding.ts';
import type { Cause } from '../metrics/error.ts';
import { isError } from '../metrics/error.ts';
import type { Fold } from '../metrics/fold.ts';
import type { IntentRow } from '../metrics/modes.ts';
import { modesByIntent } from '../metrics/modes.ts';
import { type Certainty, certaintyOf } from '../metrics/certainty.ts';
import { type Design, designOf } from '../metrics/design.ts';
import { type Dwell, dwellOf } from '../metrics/dwell.ts';
import { type Drift, driftOf } from '../metrics/drift.ts';
import { type Guess, guessesOf } from '../metrics/guesses.ts';
import { type Harm, harmOf } from '../metrics/harm.ts';
import { type Loop, loopOf } from '../metrics/loop.ts';
import type { SafeRate } from '../metrics/safe-rate.ts';
import { safeRateOf, safeRatesByLimit } from '../metrics/safe-rate.ts';
import type { Sample } from '../metrics/sample.ts';
import { mainArm, rungsOf, sampleOf } from '../metrics/sample.ts';
import { type Shock, shocksIn } from '../metrics/shock.ts';
import type { Outage } from '../metrics/outage.ts';
import { testedIn } from '../metrics/tested.ts';
import type { Conversation } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import { rounded, six, sixDigits } from './figures.ts';
import { type Headline, headlinesOf } from './headlines.ts';
import { decidingRung } from './peak.ts';
import type { Ruling } from './ruling.ts';
import { type Leak, leakLimit, leakSentence, leaksIn } from './leaks.ts';
import { outageSentence } from './outage-words.ts';
import { compoundingSentence, rulingOf, safeSentence } from './ruling.ts';
import type { Rung } from './rung.ts';
import { rungOf } from './rung.ts';
import { type RoutingFound, routingFrom } from './routing.ts';
import type { ThresholdRuling } from './thresholds.ts';
import { errorLimit, thresholdsAt } from './thresholds.ts';

/** The report's format; additions keep it, a changed meaning raises it. */
export const FORMAT = 'irate.report/1';

/** Leaks beyond this are counted, not listed. */
const LEAKS = 50;

/** A run in numbers and words: a plain value made from the log alone, the same bytes from the same log. Every renderer prints this. */
export interface Report {
  readonly format: typeof FORMAT;
  readonly run: Omit<RunEvent, 'kind' | 'at'>;
  /** False if the run was interrupted or the log stops. */
  readonly finished: boolean;
  /** True if it ended before its plan, because the safe rate was decided. */
  readonly endedEarly: boolean;
  /** The arm that `rungs` and the ruling speak of. */
  readonly arm: Arm;
  readonly ruling: Ruling;
  readonly thresholds: readonly ThresholdRuling[];
  readonly safe: SafeRate & {
    readonly assumed: boolean;
    readonly sentence: string;
    readonly byLimit: ReturnType<typeof safeRatesByLimit>;
  };
  /** The few numbers that decide, in words. */
  readonly headlines: readonly Headline[];
  readonly loop: Loop | null;
  /** At the deciding rung. */
  readonly guesses: readonly Guess[];
  readonly harm: Harm | null;
  /** Triggers that were applied and taken away. */
  readonly shocks: readonly Shock[];
  /** Null where nobody was let return. */
  readonly burden: Burden | null;
  /** Which intents to leave to the bot, and how many people it takes, at the deciding rung. */
  readonly routing: RoutingFound | null;
  readonly certainty: Certainty | null;
  readonly drift: Drift | null;
  /** Of the rungs at which customers returned. */
  readonly dwells: readonly Dwell[];
  readonly design: Design;
  /** From the lowest to the highest rung measured; null with fewer than two. */
  readonly compounding: (Compounding & { readonly sentence: string }) | null;
  /** Ascending. */
  readonly rungs: readonly Rung[];
  /** The bot by itself, without repeats, where it was run beside them. */
  readonly openRungs: readonly Rung[];
  /** The pairs of intent and failure that annoy most customers at the deciding rung. */
  readonly fixFirst: readonly FixFirst[];
  /** The rung that they were taken from: the deciding one, or the highest where nobody was annoyed at that one. */
  readonly fixFirstAt: number | null;
  readonly speeds: { readonly low: ContactId; readonly high: ContactId } | null;
  /** At the deciding rung. */
  readonly intents: readonly IntentRow[];
  readonly leaks: readonly Leak[];
  readonly leaksSeen: number;
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly warningsSeen: number;
  /** The longest time in which the bot answered nobody; null: there was none worth telling. */
  readonly outage: (Outage & { readonly sentence: string }) | null;
  /** Contacts that failed, in all rungs of this arm. */
  readonly failed: number;
  /** All failures up to a limit, and some resolved contacts to compare. */
  readonly conversations: readonly Conversation[];
}

export interface FixFirst {
  readonly intent: string;
  readonly cause: Cause;
  /** Annoyed customers in the run's sample. */
  readonly annoyed: number;
  /** Customers in the sample. */
  readonly customers: number;
  readonly perHour: number;
  readonly share: number;
  readonly contact: ContactId;
}

/** Builds the report from both passes over a log. */
export function reportOf(fold: Fold, conversations: Conversations): Report {
  const { head } = fold;
  const arm = mainArm(fold);
  const deciding = decidingRung(fold);
  let decidingSample = null as Sample | null;
  const leaks = leaksIn(fold);
  const samples = rungsOf(fold, arm).map((rung) => sampleOf(fold, arm, rung));
  const rungs = samples.map((sample) => {
    const { rung } = sample;
    if (rung === deciding?.rung) decidingSample = sample;
    return rungOf(fold, sample);
  });
  const open = arm.returns === 0 ? [] : rungsOf(fold, OPEN).map((rung) => rungOf(fold, sampleOf(fold, OPEN, rung)));
  const thresholds = [...thresholdsAt(head.plan.thresholds, decidingSample), ...leakLimit(fold, leaks)];
  const { limit, assumed } = errorLimit(head.plan.thresholds);
  const found = findingsOf(fold, samples, decidingSample, limit);
  const tested = testedIn(fold, samples, found.loop);
  const early = fold.done?.why === 'decided';
  const safe = safeRateOf(tested, limit, early);
  const sentence = safeSentence(safe, deciding?.peak ?? null);
  const compounding = compoundingIn(fold, samples);
  const decidingAt = rungs.find(({ perHour }) => perHour === deciding?.perHour) ?? null;
  const isVoid = rungs.some((rung) => rung.void && rung.perHour === deciding?.perHour);
  const { picks } = conversations;
  const outage = outageIn(fold);
  return {
    format: FORMAT,
    run: runFacts(head),
    finished: fold.done?.why === 'finished' || early,
    endedEarly: early,
    arm,
    ruling: rulingOf(deciding, isVoid, thresholds, safe, leakSentence(leaks), outage?.sentence ?? null),
    thresholds,
    safe: { ...safe, assumed, sentence, byLimit: safeRatesByLimit(tested, early) },
    headlines: headlinesOf({ safe: { ...safe, sentence }, compounding, deciding: decidingAt, ...found }),
    ...found,
    shocks: sixDigits(shocksIn(fold)),
    drift: driftOf(fold),
    dwells: sixDigits(samples.flatMap((sample) => dwellOf(fold, sample, found.loop) ?? [])),
    design: designOf(fold, arm, limit),
    compounding,
    rungs,
    openRungs: open,
    fixFirst: picks.fixFirst.map((pair) => ({ ...pair, perHour: six(pair.perHour)!, share: six(pair.share)! })),
    fixFirstAt: picks.fixFirstAt,
    speeds: picks.speeds,
    intents: decidingSample === null ? [] : modesByIntent(decidingSample, isError),
    leaks: leaks.slice(0, LEAKS),
    leaksSeen: leaks.length,
    warnings: fold.warnings.map(({ code, text }) => ({ code, text })),
    warningsSeen: fold.warningsSeen,
    outage,
    failed: picks.failed,
    conversations: conversations.all(),
  };
}

function runFacts(head: RunEvent): Report['run'] {
  const { version, id, began, time, plan, scenario, target, versions, seal, command } = head;
  return { version, id, began, time, plan, scenario, target, versions, ...(seal && { seal }), command };
}

/** What is found beside the rungs, to six digits. */
function findingsOf(
  fold: Fold,
  samples: readonly Sample[],
  deciding: Sample | null,
  limit: number,
): Pick<Report, 'loop' | 'guesses' | 'harm' | 'burden' | 'certainty' | 'routing'> {
  const isOpen = samples[0]?.arm.returns === 0;
  const loop = loopOf(fold, isOpen ? samples : rungsOf(fold, OPEN).map((rung) => sampleOf(fold, OPEN, rung)));
  const here = deciding !== null && deciding.journeys.length > 0 ? deciding : null;
  return sixDigits({
    loop,
    guesses: here === null ? [] : guessesOf(fold, here, loop),
    harm: here === null ? null : harmOf(here, limit),
    burden: here === null || here.arm.returns === 0 ? null : burdenOf(here, fold.head.plan),
    certainty: here === null ? null : certaintyOf(here),
    routing: here === null ? null : routingFrom(fold, here, loop?.returning.value ?? 0),
  });
}

function outageIn({ outages: { longest }, head }: Fold): Report['outage'] {
  if (longest === null) return null;
  const step = drivenIn(head.plan).find((each) => each.step === longest.step)!;
  return { ...longest, sentence: outageSentence(longest, rateOf(head.plan, step)) };
}

function compoundingIn(fold: Fold, samples: readonly Sample[]): Report['compounding'] {
  const found = compoundingOf(fold, samples);
  if (found === null) return null;
  const { annoyed, exponent, peak, p } = found;
  return {
    ...found,
    annoyed: six(annoyed),
    exponent: rounded(exponent),
    peak: rounded(peak),
    p: six(p),
    sentence: compoundingSentence(found),
  };
}
