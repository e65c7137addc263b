import type { Arm } from '../events/plan.ts';
import { CLOSED, HIGH_RETURNS, LOW_RETURNS, sameArm, SENSITIVITIES } from '../events/plan.ts';
import { ladderFixedPoint } from '../statistics/index.ts';
import { annoyedShare } from './annoyed.ts';
import { error } from './error.ts';
import { type Estimate, NOTHING, rateOf, shareOf } from './estimate.ts';
import type { Fold } from './fold.ts';
import type { Loop } from './loop.ts';
import { reproductions } from './reproduction.ts';
import { armsOf, type Sample, sampleOf } from './sample.ts';

/** What comes out at one rung if a guess about the customers were another one. */
export interface Guess {
  readonly what: 'returns' | 'sensitivity';
  /** Times what the personas have. */
  readonly factor: number;
  /** Driven as an arm of its own; or worked out from the bot by itself, or from what the customers remembered. */
  readonly how: 'measured' | 'computed';
  /** Share of contacts that fail. */
  readonly error: Estimate;
  /** Repeat contacts per contact, 7 days. */
  readonly repeats: Estimate;
  readonly annoyedPerHour: Estimate;
  /** Why there is nothing, in words. */
  readonly reason: string | null;
}

/** From here on what a customer remembers is anger. */
const ANNOYED_FROM = 0.6;

/** At a rung: the will to come back low, as it is and high; the sensitivity half, as it is and double. */
export function guessesOf(fold: Fold, sample: Sample, loop: Loop | null): Guess[] {
  const driven = armsOf(fold);
  const at = (arm: Arm): Sample | null => {
    if (sameArm(arm, sample.arm)) return sample;
    return driven.some((each) => sameArm(each, arm)) ? sampleOf(fold, arm, sample.rung) : null;
  };
  const closed = sample.arm.returns > 0;
  const returns = !closed ? [] : [LOW_RETURNS, 1, HIGH_RETURNS];
  return [
    ...returns.map((factor) => {
      const found = at({ ...CLOSED, returns: factor });
      return found === null ? computedReturns(factor, sample, loop) : measured('returns', factor, found);
    }),
    ...SENSITIVITIES.map((factor) => {
      const found = at({ returns: sample.arm.returns, sensitivity: factor });
      return found === null ? computedSensitivity(factor, sample) : measured('sensitivity', factor, found);
    }),
  ];
}

function measured(what: Guess['what'], factor: number, sample: Sample): Guess {
  return {
    what,
    factor,
    how: 'measured',
    error: error.of(sample),
    repeats: reproductions[0]!.of(sample),
    annoyedPerHour: rateOf(annoyedShare.of(sample), sample.perHour),
    reason: sample.journeys.length === 0 ? 'it could not be measured' : null,
  };
}

/** Where the loop settles on the bot's own curve: first contacts = x (1 - r p(x)). */
function computedReturns(factor: number, { perHour }: Sample, loop: Loop | null): Guess {
  const none = { what: 'returns', factor, how: 'computed', annoyedPerHour: NOTHING } as const;
  if (loop === null || loop.returning.value === null)
    return { ...none, error: NOTHING, repeats: NOTHING, reason: 'the bot by itself was not run' };
  const settled = ladderFixedPoint(loop.rungs, loop.failing, Math.min(1, factor * loop.returning.value), perHour);
  const at = (value: number | null): Estimate => ({ ...NOTHING, value, n: loop.returning.n });
  const { value, reason } = settled;
  return { ...none, error: at(value?.errorShare ?? null), repeats: at(value?.reproduction ?? null), reason };
}

/**
 * Frustration takes its part of what is left to 1, so that its distance from 1 is about raised to the power of the
 * sensitivity. Who leaves or asks for a person earlier is not in it.
 */
function computedSensitivity(factor: number, { journeys, perHour }: Sample): Guess {
  const from = 1 - (1 - ANNOYED_FROM) ** (1 / factor);
  const annoyed = shareOf(journeys, ({ remembered, discovered }) => discovered || (remembered ?? 0) >= from);
  return {
    what: 'sensitivity',
    factor,
    how: 'computed',
    error: NOTHING,
    repeats: NOTHING,
    annoyedPerHour: rateOf(annoyed, perHour),
    reason: null,
  };
}
