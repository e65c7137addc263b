import type { Label, Mode } from '../events/verdict.ts';
import type { Transcript } from '../events/transcript.ts';

/** A recorded conversation, with what a person said of it where somebody did. */
export interface Recording {
  /** Without needs nobody said what is true; without a language it is still to be found out. */
  readonly transcript: Transcript;
  readonly label: Label | null;
  /** What its needs cannot tell; by default they tell everything. */
  readonly unscored?: readonly Mode[];
}

/** What is read is no conversation: says what is wrong and where in it. */
export class Malformed extends Error {}

/** How conversations are written down by one tool. */
export interface Format {
  /** As the user knows it. */
  readonly name: string;
  /** Whether a parsed JSON value has the shape of this format. */
  readonly fits: (value: unknown) => boolean;
  /** The conversations in such a value; `name` names one that has no name of its own. @throws Malformed */
  readonly read: (value: unknown, name: string) => Recording[];
}
