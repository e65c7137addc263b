import { expectedCalibrationError, murphy, type MurphyDecomposition, spiegelhalter } from '../statistics/index.ts';
import { confidentIncorrect, overconfidence, brier } from './confidence.ts';
import type { Estimate } from './estimate.ts';
import { isResolved } from './resolution.ts';
import type { Sample } from './sample.ts';

/** How far the bot's confidence can be believed, at one rung. */
export interface Certainty {
  readonly brier: Estimate;
  /** Mean confidence less the share truly resolved. */
  readonly overconfidence: Estimate;
  /** Sure and wrong, of all contacts. */
  readonly confidentIncorrect: Estimate;
  /** Brier = reliability - resolution + uncertainty, over tenths of confidence. */
  readonly murphy: MurphyDecomposition;
  /** Chance of so large a miss if every confidence were right; null where that cannot be told. */
  readonly p: number | null;
  /** A picture only; null with fewer than 200 contacts, where it would be too large. */
  readonly calibrationError: number | null;
  /** Contacts in which the bot claimed nothing, of all. 0..1 */
  readonly silent: number;
}

const FEWEST = 200;

/** Null where the bot never claimed anything. */
export function certaintyOf(sample: Sample): Certainty | null {
  const told = sample.contacts.filter(({ confidence }) => confidence !== null);
  if (told.length === 0) return null;
  const forecasts = told.map(({ confidence }) => confidence!);
  const outcomes = told.map((contact) => (isResolved(contact) ? 1 : 0));
  const tenths = forecasts.map((forecast) => Math.round(forecast * 10) / 10);
  const single = outcomes.every((outcome) => outcome === outcomes[0]);
  return {
    brier: brier.of(sample),
    overconfidence: overconfidence.of(sample),
    confidentIncorrect: confidentIncorrect.of(sample),
    murphy: murphy(tenths, outcomes)!,
    p: single ? null : spiegelhalter(forecasts, outcomes).p,
    calibrationError: told.length < FEWEST || single ? null : expectedCalibrationError(forecasts, outcomes),
    silent: 1 - told.length / sample.contacts.length,
  };
}
