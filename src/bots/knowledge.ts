import type { Slots } from './language/slots.ts';
import type { Skill } from './skill.ts';

/** Training sentences of one matter. `#order` stands where a number of that slot would, `#money` and `#day` for a sum and a date. */
export interface Lesson {
  readonly intent: string;
  readonly sentences: readonly string[];
}

/** What the bot knows of one trade; everything else about it is the same in any. */
export interface Knowledge {
  /** "retail" */
  readonly trade: string;
  readonly slots: Slots;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly lessons: readonly Lesson[];
  /** Rules as it remembers them when it does not look: from before they were changed. By article. */
  readonly outdated: Readonly<Record<string, string>>;
  /** One word decides, first hit wins: cheap, quick, and wrong whenever a word has two meanings. */
  readonly keywords: readonly (readonly [RegExp, string])[];
  /** Matters that need a surer guess, 0..1. */
  readonly grave: Readonly<Record<string, number>>;
  /** Matters that people bring up together; the others fill a conversation of their own. */
  readonly side: ReadonlySet<string>;
  /** Of these, the ones asked in one breath. */
  readonly joined: ReadonlySet<string>;
  /** Facts said on top, not what anybody came for. */
  readonly aside: ReadonlySet<string>;
  /** Facts that one sentence answers as a whole: nothing can be left out of it. */
  readonly whole: ReadonlySet<string>;
  /** What it shows of whom it takes the customer for: the slot, and the words for its value. The first known counts. */
  readonly greets: readonly (readonly [slot: string, words: (value: string) => readonly string[]])[];
  /** "I can help with deliveries …" */
  readonly menu: readonly string[];
  readonly mismatch: readonly string[];
  /** Its general help page, and the door. */
  readonly help: readonly string[];
  /** One template for all, whatever the customer feels. */
  readonly cheer: readonly string[];
}

/** Sentences written down with bars or line ends between them. */
export function lesson(intent: string, written: string): Lesson {
  const sentences = written
    .split(/[|\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return { intent, sentences };
}
