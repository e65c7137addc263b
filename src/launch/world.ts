import type { Outcome } from './outcome.ts';
import type { Surface } from './surface.ts';

/** A time in which more customers come, or less of the bot or the desk is there. */
export interface Shock {
  /** Hours since the launch. */
  readonly from: number;
  readonly to: number;
  /** Times the first-contact rate. */
  readonly load: number;
  /** Times what the bot and the desk can carry. */
  readonly capacity: number;
}

/** What customers do after an outcome. Shares are 0..1; who neither returns nor churns gives up or is content. */
export interface Aftermath {
  /** Contacts again about the same problem. */
  readonly returns: number;
  /** Of all: is lost. */
  readonly churns: number;
  /** Of those whom no contact failed before: will remember it all with anger. */
  readonly annoyed: number;
  /** Of the returning: is upset when it calls again. */
  readonly upset: number;
  /** Of the returning: calls people, not the bot. */
  readonly phone: number;
  /** Hours until it returns: the mean of an exponential, or equally likely values, ascending. */
  readonly delay: number | Float64Array;
}

export interface Intent {
  readonly name: string;
  readonly weight: number;
  /** Who answers it. */
  readonly to: 'bot' | 'people';
}

/** The people, first in, first out. */
export interface Staff {
  /** Agents by hour since the launch, again and again; one number: always as many. */
  readonly agents: readonly number[];
  /** Contacts that one agent handles at the same time. */
  readonly concurrency: number;
  /** Mean hours of handling, exponential; every further contact at the same time makes all of them `crowding` longer. */
  readonly handle: number;
  readonly crowding: number;
  /** How much longer, as a share, an upset customer takes; and one who calls again. */
  readonly anger: number;
  readonly again: number;
  /** Mean hours until who waits gives up, exponential; Infinity: never, 0: at once. */
  readonly patience: number;
  /** Share of contacts that people get wrong. */
  readonly error: number;
  /** Who gives up does not say so: the work is still done. */
  readonly silent: boolean;
}

/** A launch: all that is true of it. */
export interface World {
  readonly seed: number;
  /** Hours in which first contacts come; then the desk is seen to its end for `drain` hours. */
  readonly hours: number;
  readonly drain: number;
  /** First contacts per hour, on average over the curve. */
  readonly perHour: number;
  /** Rates in equal parts of a day, relative to the mean; one number: always the same. */
  readonly curve: readonly number[];
  readonly shocks: readonly Shock[];
  readonly intents: readonly Intent[];
  readonly bot: Surface;
  /** The highest load, contacts per hour and copy, at which the bot was measured. */
  readonly measuredUpTo: number;
  /** Equal copies of the bot that share the load. */
  readonly copies: number;
  /** Hours over which the bot feels its load. */
  readonly memory: number;
  readonly staff: Staff;
  readonly after: Readonly<Record<Outcome, Aftermath>>;
  /** Contacts about one problem at most. */
  readonly attempts: number;
  /** Hours that a row of the tally stands for. */
  readonly bin: number;
}
