import type { JourneyId } from '../events/event.ts';

/** Identifiers beyond which the older ones are let go: a run may last for days, and its memory is to stay flat. */
const KEPT = 100_000;

/** Whose an identifier is, over the steps: a bot that leaks leaks what it saw last, be it of the rung before. */
export class Owners {
  readonly #kept: number;
  #recent = new Map<string, JourneyId>();
  #before: ReadonlyMap<string, JourneyId> = new Map();

  constructor(kept = KEPT) {
    this.#kept = kept;
  }

  add(identifier: string, journey: JourneyId): void {
    this.#recent.set(identifier, journey);
  }

  of(identifier: string): JourneyId | undefined {
    return this.#recent.get(identifier) ?? this.#before.get(identifier);
  }

  /** A step is over. Only here anything is let go, so that what is known does not hang on the order within a step. */
  rest(): void {
    if (this.#recent.size < this.#kept) return;
    this.#before = this.#recent;
    this.#recent = new Map();
  }
}
