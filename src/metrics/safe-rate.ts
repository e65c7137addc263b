import type { RungVerdict } from '../statistics/index.ts';
import { confidenceSequence } from '../statistics/index.ts';
import type { Estimate } from './estimate.ts';
import { contactsToDecide, decisive, parseThreshold } from './threshold.ts';

/** A rung as far as its safety goes. */
export interface Tested {
  readonly perHour: number;
  /** The share of contacts that fail, with repeats on where they were run. */
  readonly error: Estimate;
  readonly void: boolean;
  /** Whether it came to rest; null or left out: that cannot be told. */
  readonly steady?: boolean | null;
  /** Whether it lasted until its repeat contacts came to rest; null or left out: that cannot be told. */
  readonly held?: boolean | null;
  /** One-sided 95 % upper bound of the loop gain on the way to it; null or left out: not known. */
  readonly gainBound?: number | null;
  /** The run showed a customer another's data, at whatever rate. */
  readonly leaked?: boolean;
}

/** Why a rung is neither safe nor unsafe. */
export type Doubt =
  | 'void' // it could not be measured
  | 'few' // too few contacts, or too close to the limit
  | 'unsteady' // it did not come to rest: contacts have not failed yet
  | 'loop' // one extra contact may bring back nearly another one
  | 'short'; // it ended before its repeat contacts were as many as they come to be

export interface RungSafety {
  readonly perHour: number;
  readonly safety: RungVerdict;
  readonly doubt: Doubt | null;
  /** Contacts that would decide a rung with too few, if the share stayed as it is; null where none would. */
  readonly needed: number | null;
}

/** The rates shown to keep the error share under a limit: tested from the lowest rung up, in that order, so no correction is due. */
export interface SafeRate {
  /** The limit on the error share, 0..1. */
  readonly limit: number;
  readonly rungs: readonly RungSafety[];
  /** The highest rung that is safe with all rungs below it; null if the lowest is not. */
  readonly safeAt: number | null;
  /** The first rung that is not shown safe; null if all are. The safe rate lies from `safeAt` to below this. */
  readonly notShownAt: number | null;
  /** How that rung fared; null if all are safe. */
  readonly notShown: Exclude<RungVerdict, 'safe'> | null;
  /** Why it is undecided. */
  readonly doubt: Doubt | null;
  readonly needed: number | null;
  /** The run showed a customer another's data: that is safe at no rate, for where it was not seen it was luck. */
  readonly leaked: boolean;
}

/** The loop gain that a safe rung must stay below. */
const GAIN_LIMIT = 0.8;

/**
 * One-sided 95 % bounds of each rung's error share against the limit; where the run could end early, bounds that hold
 * however often one looked. A rung that was void, did not come to rest, ended too soon, or may feed on itself is never safe, and none is where data leaked.
 */
export function safeRateOf(rungs: readonly Tested[], limit: number, endedEarly = false): SafeRate {
  const ruled = rungs.map((rung) => safetyOf(rung, limit, endedEarly));
  const first = ruled.findIndex(({ safety }) => safety !== 'safe');
  const stop = first < 0 ? null : ruled[first]!;
  return {
    limit,
    rungs: ruled,
    safeAt: (first < 0 ? ruled.at(-1) : ruled[first - 1])?.perHour ?? null,
    notShownAt: stop?.perHour ?? null,
    notShown: stop === null ? null : stop.safety === 'unsafe' ? 'unsafe' : 'undecided',
    doubt: stop?.doubt ?? null,
    needed: stop?.needed ?? null,
    leaked: rungs.some(({ leaked }) => leaked === true),
  };
}

function safetyOf(
  { perHour, error, void: broken, steady, held, gainBound, leaked }: Tested,
  limit: number,
  early: boolean,
): RungSafety {
  const unsafe: RungSafety = { perHour, safety: 'unsafe', doubt: null, needed: null };
  if (leaked === true) return unsafe;
  const undecided = (doubt: Doubt): RungSafety => ({ perHour, safety: 'undecided', doubt, needed: null });
  if (broken) return undecided('void');
  const { low, high } = boundsOf(error, early);
  if (low > limit) return unsafe;
  if (high >= limit)
    return { ...undecided('few'), needed: contactsToDecide(parseThreshold(`error < ${limit * 100}%`), error) };
  if (steady === false) return undecided('unsteady');
  if (gainBound !== undefined && gainBound !== null && gainBound >= GAIN_LIMIT) return undecided('loop');
  if (held === false) return undecided('short');
  return { perHour, safety: 'safe', doubt: null, needed: null };
}

/** Bounds of an error share that decide, 0..1; without contacts all is possible. */
function boundsOf(error: Estimate, anytime: boolean): { readonly low: number; readonly high: number } {
  const { k, n, effective = n } = error;
  if (k === null || n === 0) return { low: 0, high: 1 };
  if (!anytime) {
    const { low, high } = decisive(error, 'share');
    return { low: low!, high: high! };
  }
  const size = Math.floor(effective);
  const { lower, upper } = confidenceSequence(Math.min(size, Math.round((k / n) * size)), size);
  return { low: lower, high: upper };
}

/** The limits that the safe rate is given for, so that nobody depends on one. */
const LIMITS = [0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1];

/** The safe rate by the limit; null where not even the lowest rung is shown safe. */
export function safeRatesByLimit(
  rungs: readonly Tested[],
  endedEarly = false,
): readonly { readonly limit: number; readonly safeAt: number | null }[] {
  return LIMITS.map((limit) => ({ limit, safeAt: safeRateOf(rungs, limit, endedEarly).safeAt }));
}
