import type { Ms } from '../time/clock.ts';

/** Repeats off: the bot's own error curve. Repeats on: what a launch would live through. */
export type Arm = 'open' | 'closed';

/** One rung driven once: in one block (seed), in one arm. Steps are numbered in the order in which they run. */
export interface Step {
  readonly step: number;
  readonly block: number;
  readonly arm: Arm;
  /** Index into `Plan.rungs`. */
  readonly rung: number;
  /** First contacts that count; the same number at every rung, customers 0..n-1. */
  readonly n: number;
  /** Customers n..n+fillers-1 keep up the load on a rung too short for the protocol; they are left out of the pairing and of every estimate. */
  readonly fillers: number;
}

/** What was asked for: resolved once, before anything is sent, and the log's first line. */
export interface Plan {
  readonly seed: string;
  /** First-contact rates, contacts per hour, ascending. */
  readonly rungs: readonly number[];
  readonly steps: readonly Step[];
  readonly arrivals: 'poisson' | 'constant';
  /** The moment of every contact, ISO 8601: "tomorrow" has one meaning. */
  readonly now: string;
  /** Divides thinking and typing. */
  readonly timeScale: number;
  /** Divides the delays until a customer returns or finds out. */
  readonly returnScale: number;
  /** A contact still open after this is a technical failure, ms. */
  readonly maxContact: Ms;
  readonly maxTurns: number;
  /** Contact rates that the decision is about, contacts per hour; null where the scenario names none. */
  readonly launch: { readonly normal: number; readonly peak: number } | null;
  readonly thresholds: readonly string[];
  /** People on the desk that takes handed-over contacts. */
  readonly desk: { readonly agents: number; readonly handle: Ms; readonly patience: Ms; readonly error: number };
}
