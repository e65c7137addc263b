import { requireAtLeast, requireShare } from '../numbers/domain.ts';

/** Weight of each event on frustration in [0, 1]; assumptions, to be varied by half and double. */
export const BAD_EVENTS = {
  wait: 0.1,
  repeat_question: 0.15,
  misunderstood: 0.2,
  transfer: 0.2,
  context_loss: 0.3,
  contradiction: 0.35,
  refused_human: 0.4,
  dead_end: 0.45,
} as const;

/** Weight of each event that soothes; a confident wrong answer soothes until it is found out. */
export const GOOD_EVENTS = { apology: 0.1, progress: 0.25, resolved: 0.6, confidently_incorrect: 0.6 } as const;

/** FrustrationEvent: what can happen to a customer in a turn. */
export type FrustrationEvent = keyof typeof BAD_EVENTS | keyof typeof GOOD_EVENTS;

/** Temperament: what one customer brings along. */
export interface Temperament {
  /** How strongly bad events act; 1 is normal. */
  readonly sensitivity: number;
  /** How much the customer blames the company, 0..1. */
  readonly blame: number;
  /** Failed contacts about this issue before this one. */
  readonly previousFailures: number;
  /** Extra weight per previous failure. */
  readonly gamma: number;
}

/**
 * CarryOver: frustration a contact starts with: base level, share carried over, last end level, hours since, memory
 * in hours.
 */
export interface CarryOver {
  readonly base: number;
  readonly carry: number;
  readonly previousEnd: number;
  readonly hoursSince: number;
  readonly tauHours: number;
}

/**
 * startingFrustration is F0 = b + (1 - b) carry F_prev exp(-hours/tau), in [0, 1]. Throws RangeError for shares
 * outside [0, 1] or negative times.
 */
export function startingFrustration({ base, carry, previousEnd, hoursSince, tauHours }: CarryOver): number {
  requireShare('base', base);
  requireShare('carry', carry);
  requireShare('previousEnd', previousEnd);
  requireAtLeast('hoursSince', hoursSince, 0);
  requireAtLeast('tauHours', tauHours, 0);
  const kept = hoursSince === 0 ? 1 : Math.exp(-hoursSince / tauHours);
  return base + (1 - base) * carry * previousEnd * kept;
}

/**
 * FrustrationTrace: frustration after each event, and what is remembered: half the peak (start included), half the
 * end.
 */
export interface FrustrationTrace {
  readonly trace: readonly number[];
  readonly remembered: number;
}

/**
 * frustrationTrace runs the turn-by-turn appraisal: bad events move F towards 1 by w sensitivity (1/2 + blame/2) (1
 * + gamma failures), at most all the way; good events take the share w away; a second apology does nothing. No
 * event remembers the start. Throws RangeError for a start outside [0, 1] or a bad temperament.
 */
export function frustrationTrace(
  start: number,
  events: readonly FrustrationEvent[],
  temperament: Temperament,
): FrustrationTrace {
  requireShare('start', start);
  requireAtLeast('sensitivity', temperament.sensitivity, 0);
  requireShare('blame', temperament.blame);
  requireAtLeast('previousFailures', temperament.previousFailures, 0);
  requireAtLeast('gamma', temperament.gamma, 0);
  let level = start;
  let apologised = false;
  const trace = events.map((event) => {
    if (!(event === 'apology' && apologised)) level = afterEvent(level, event, temperament);
    apologised ||= event === 'apology';
    return level;
  });
  return { trace, remembered: rememberedFrustration([start, ...trace]) };
}

function afterEvent(level: number, event: FrustrationEvent, temperament: Temperament): number {
  if (!isBad(event)) return level * (1 - GOOD_EVENTS[event]);
  const { sensitivity, blame, previousFailures, gamma } = temperament;
  const push = BAD_EVENTS[event] * sensitivity * (0.5 + 0.5 * blame) * (1 + gamma * previousFailures);
  return level + Math.min(1, push) * (1 - level);
}

function isBad(event: FrustrationEvent): event is keyof typeof BAD_EVENTS {
  return Object.hasOwn(BAD_EVENTS, event);
}

/** rememberedFrustration is half the peak plus half the end of the levels of one contact (peak-end rule). */
export function rememberedFrustration(levels: readonly number[]): number {
  const end = levels.at(-1);
  if (end === undefined) throw new RangeError('a contact has at least its starting level');
  return 0.5 * Math.max(...levels) + 0.5 * end;
}

/**
 * probabilityOfLeaving is the chance per turn that a customer at frustration F leaves, given turns beyond patience.
 */
export function probabilityOfLeaving(level: number, turnsBeyondPatience: number): number {
  return 1 / (1 + Math.exp(4 - 5 * level - 0.5 * turnsBeyondPatience));
}

/** probabilityOfAskingForHuman is the chance per turn that a customer at frustration F asks for a human. */
export function probabilityOfAskingForHuman(level: number): number {
  return 1 / (1 + Math.exp(3 - 4 * level));
}
