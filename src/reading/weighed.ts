import type { ValueType } from '../events/need.ts';
import { fitsOf, type Fits, type Profile } from './aboutness.ts';
import type { Tongue } from './cues.ts';
import type { Act, Claim } from './reading.ts';
import type { Put } from './stance.ts';
import { valuesIn, type Valued } from './values/values.ts';

/** What a text says to those who listen for the same topics on the same day: all of it that hangs on nothing said before. */
export class Weighed {
  readonly profiles: readonly Profile[];
  readonly clauses: readonly Put[];
  readonly now: number;
  readonly fit: Fits;
  /** Topics whose value has a type, and those types. */
  readonly typed: readonly Profile[];
  readonly types: ReadonlySet<ValueType>;
  /** Once they are known: claims that are the same whatever was asked, and acts that turned out to be. */
  claims: readonly Claim[] | null = null;
  acts: { readonly slots: string; readonly acts: readonly Act[] } | null = null;
  readonly #tongue: Tongue;
  readonly #valued: Valued[] = [];

  constructor(clauses: readonly Put[], profiles: readonly Profile[], tongue: Tongue, now: number) {
    this.profiles = profiles;
    this.clauses = clauses;
    this.now = now;
    this.fit = fitsOf(clauses, profiles);
    this.typed = profiles.filter(({ topic }) => topic.kind === 'fact' && topic.type !== undefined);
    this.types = new Set(this.typed.map(({ topic }) => topic.type!));
    this.#tongue = tongue;
  }

  /** The values of clause `i`. */
  valued(i: number): Valued {
    return (this.#valued[i] ??= valuesIn(this.clauses[i]!, this.#tongue, this.now, this.types));
  }
}
