import type { Random } from '../chance/random.ts';
import type { Profile } from '../events/event.ts';
import type { Topic } from '../reading/reading.ts';
import type { Persona } from '../scenarios/persona.ts';
import type { Phrase } from '../scenarios/phrase.ts';
import type { Values } from '../scenarios/world.ts';
import type { Known } from './slots.ts';

/** Something that a customer is after. It has no truth: that is what it wants to hear. */
export interface Aim {
  readonly id: string;
  readonly kind: 'fact' | 'action' | 'human';
  readonly topic: Topic | null;
  /** A general rule answers it, because it is one. */
  readonly rule: boolean;
  /** What it knows the answer must be (the amount on its own statement), or null. */
  readonly expects: string | null;
  /** The thing in words, "refund". */
  readonly name: string;
}

/** What a frame of the language can ask of an intent. */
export type Part = 'want' | 'ask' | 'happened' | 'because';

/** The lines of an intent. */
export interface Script {
  readonly opening: readonly Phrase[];
  /** Parts of sentences for the frames of the language. */
  readonly parts: Readonly<Partial<Record<Part, readonly Phrase[]>>>;
  /** By occasion, by need, by need + ".wrong". */
  readonly followups: Readonly<Record<string, readonly Phrase[]>>;
}

/** Who a customer is: fixed from the start, the same at every step but for identifiers. */
export interface Person {
  readonly persona: Persona;
  readonly profile: Profile;
  readonly values: Values;
  readonly knows: readonly Known[];
  readonly aims: readonly Aim[];
  /** What it listens for: the topics of its aims. */
  readonly topics: readonly Topic[];
  readonly script: Script;
  /** ISO 8601 */
  readonly now: string;
  /** Times its will to come back. */
  readonly returns: number;
  /** The dice of one turn: whatever was drawn before, they are the same. */
  dice(...path: readonly (string | number)[]): Random;
}
