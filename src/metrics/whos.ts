import type { Profile } from '../events/event.ts';
import type { Who } from './contact.ts';

/** Who calls, each kind of customer kept once: the thousands of steps of a long plan have the same. */
export class Whos {
  readonly #all: Who[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a kind. */
  add(profile: Profile | null): number {
    const who: Who = {
      persona: profile?.persona ?? '',
      intent: profile?.intent ?? '',
      lane: profile?.lane ?? 'simple',
      stakes: profile?.stakes ?? 'low',
      language: profile?.language ?? 'en',
      vulnerable: profile?.vulnerable ?? false,
    };
    const key = JSON.stringify(who);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#all.length);
    return this.#all.push(who) - 1;
  }

  at(number: number): Who {
    return this.#all[number]!;
  }
}
