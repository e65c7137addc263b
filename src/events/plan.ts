import type { Ms } from '../time/clock.ts';

/** How customers are treated, besides the rate: the two factors that a step crosses with its rung. */
export interface Arm {
  /**
   * Times the customers' will to come back: 1 as the personas have it, below and above for a low and a high guess at it.
   * 0 is the open loop: nobody comes back, and the bot is seen by itself.
   */
  readonly returns: number;
  /** Times every rise of frustration; 1 as the personas have it. */
  readonly sensitivity: number;
}

/** The bot's own error curve. */
export const OPEN: Arm = { returns: 0, sensitivity: 1 };
/** What a launch would live through. */
export const CLOSED: Arm = { returns: 1, sensitivity: 1 };
/** The guesses at the will to come back around the personas' own. */
export const LOW_RETURNS = 0.5;
export const HIGH_RETURNS = 1.5;
/** The customers' sensitivity is a guess: every headline is given at half and at double of it. */
export const SENSITIVITIES = [0.5, 1, 2] as const;

export function sameArm(a: Arm, b: Arm): boolean {
  return a.returns === b.returns && a.sensitivity === b.sensitivity;
}

/** One rung driven once: in one block (seed), in one arm. Steps are numbered in the order in which they run. */
export interface Step extends Arm {
  readonly step: number;
  readonly block: number;
  /** Index into `Plan.rungs`. */
  readonly rung: number;
  /** The lowest rung once more at its block's end: it shows whether the bot drifted, and is in no other estimate. */
  readonly sentinel: boolean;
  /** First contacts that count; the same number at every rung, customers 0..n-1. */
  readonly n: number;
  /** Customers n..n+lead-1 arrive first and warm the rung up; like the tail they are in no pair and no estimate. */
  readonly lead: number;
  /** Customers n+lead..n+lead+tail-1 arrive last and keep up the load for those who are still there. */
  readonly tail: number;
}

/** What upsets a bot for a while: more customers, or less of the bot. */
export interface Trigger {
  /** First contacts per hour before it and after it. */
  readonly perHour: number;
  /** Times the first-contact rate. */
  readonly load: number;
  /** The share of the customers' turns that the bot is let answer; the others are turned away. 0..1 */
  readonly capacity: number;
  /** How long, on the bot's clock. */
  readonly lasts: Ms;
}

/** A part of a shock: the trigger comes, goes, and the rate is as before; then it falls, step by step. */
export interface Phase {
  readonly name: 'baseline' | 'trigger' | 'hold' | 'push';
  readonly lasts: Ms;
  readonly load: number;
  readonly capacity: number;
}

/** A trigger driven once, in one block and arm: one stretch without a pause, all of whose customers count. */
export interface ShockStep extends Omit<Step, 'rung' | 'sentinel'> {
  /** Index into `Shocks.triggers`. */
  readonly trigger: number;
  readonly phases: readonly Phase[];
}

/** Triggers to be applied once the ladder is climbed, with those who come back and without. */
export interface Shocks {
  readonly triggers: readonly Trigger[];
  readonly steps: readonly ShockStep[];
}

/** Due times of first contacts: a pattern, or the gaps of a recorded day (their mean is 1). */
export type Arrivals =
  'poisson' | 'constant' | 'burst' | 'day' | { readonly trace: string; readonly gaps: readonly number[] };

/** Declared unit costs, in one currency. */
export interface Costs {
  /** ISO 4217. */
  readonly currency: string;
  /** One contact with the bot. */
  readonly contact: number;
  /** An hour of a person's work. */
  readonly agentHour: number;
}

/** What customers do after a failure, times what the personas have: declared, for no public data tells. */
export interface Afterwards {
  /** The will to contact again. */
  readonly repeat: number;
  /** The chance to leave for good, of those who do not. */
  readonly churn: number;
}

/** What a level of each of these guesses means: times what the personas have. */
export const GUESSES = {
  repeat: { low: LOW_RETURNS, mid: 1, high: HIGH_RETURNS },
  churn: { low: 0.5, mid: 1, high: 2 },
} as const satisfies Record<keyof Afterwards, object>;

/** What was asked for: resolved once, before anything is sent, and the log's first line. */
export interface Plan {
  readonly seed: string;
  /** First-contact rates, contacts per hour, ascending. */
  readonly rungs: readonly number[];
  readonly steps: readonly Step[];
  readonly shocks?: Shocks;
  readonly arrivals: Arrivals;
  /** The moment of every contact, ISO 8601: "tomorrow" has one meaning. */
  readonly now: string;
  /** Divides thinking and typing. */
  readonly timeScale: number;
  /** Divides the delays until a customer returns or finds out. */
  readonly returnScale: number;
  /** Quiet between two steps, ms: queues empty and quotas come back. */
  readonly washOut: Ms;
  /** A contact still open after this is a technical failure, ms. */
  readonly maxContact: Ms;
  readonly maxTurns: number;
  /** Contact rates that the decision is about, contacts per hour; null where the scenario names none. */
  readonly launch: { readonly normal: number; readonly peak: number } | null;
  readonly thresholds: readonly string[];
  /** Left out in logs of before it could be declared: as the personas have it. */
  readonly afterwards?: Afterwards;
  /** What work costs; left out where nothing is declared, for no price is made up. */
  readonly costs?: Costs;
  /** People on the desk that takes handed-over contacts. */
  readonly desk: { readonly agents: number; readonly handle: Ms; readonly patience: Ms; readonly error: number };
}

/** The steps of the ladder and then those of the shocks: all that is driven, in its order. */
export function drivenIn({ steps, shocks }: Pick<Plan, 'steps' | 'shocks'>): (Step | ShockStep)[] {
  return [...steps, ...(shocks?.steps ?? [])];
}

/** First contacts per hour that a step is planned for; of a shock, before its trigger. */
export function rateOf({ rungs, shocks }: Pick<Plan, 'rungs' | 'shocks'>, step: Step | ShockStep): number {
  return 'phases' in step ? shocks!.triggers[step.trigger]!.perHour : rungs[step.rung]!;
}

/** The most first contacts per hour that a plan sends at any time. */
export function topRate({ rungs, shocks }: Pick<Plan, 'rungs' | 'shocks'>): number {
  return Math.max(...rungs, ...(shocks?.triggers ?? []).map(({ perHour, load }) => perHour * Math.max(1, load)));
}
