import { CUT_OFF, type HeardEvent } from '../events/event.ts';
import type { Ms } from '../time/clock.ts';

/** So many messages in a row that fail are no bad luck of a bot that fails half of the time. */
const IN_A_ROW = 30;

/** A time in which the bot answered nobody. */
export interface Outage {
  /** The step at which it began. */
  readonly step: number;
  /** Of the last reply before, since the run began. */
  readonly from: Ms;
  /** Of the next reply; null: there was none. */
  readonly to: Ms | null;
  /** Messages that failed, one after the other. */
  readonly messages: number;
  /** How, the most frequent first. */
  readonly errors: readonly string[];
}

/** Looks for the longest row of messages that all failed, over all customers. */
export class OutageWatch {
  #now: { step: number; from: Ms; messages: number; errors: Map<string, number> } | null = null;
  #longest: Outage | null = null;
  #answered: Ms = 0;

  heard(step: number, { at, error, how, late }: HeardEvent): void {
    if (late || how === CUT_OFF) return;
    if (error === undefined) {
      this.#longest = this.#longer(at);
      this.#now = null;
      this.#answered = at;
      return;
    }
    this.#now ??= { step, from: this.#answered, messages: 0, errors: new Map() };
    this.#now.messages++;
    this.#now.errors.set(error, (this.#now.errors.get(error) ?? 0) + 1);
  }

  /** Null: there was none. */
  get longest(): Outage | null {
    return this.#longer(null);
  }

  #longer(to: Ms | null): Outage | null {
    if (this.#now === null || this.#now.messages < Math.max(IN_A_ROW, this.#longest?.messages ?? 0))
      return this.#longest;
    const errors = [...this.#now.errors].sort(([, a], [, b]) => b - a).map(([error]) => error);
    return { ...this.#now, to, errors };
  }
}
