import type { Lines } from './lines.ts';
import type { Links } from './links.ts';

/** All that a customer needs to speak a language. In every line "[a|b]" is one or the other. */
export interface Language {
  readonly lines: Lines;
  readonly frames: Frames;
  readonly links: Links;
  /** A small word, the article of a value behind it, and what both become: "de" and "el importe" are "del importe". */
  readonly contractions: readonly (readonly [string, string, string])[];
  /** "and": said once, where the small words before a line end in one and the line begins with one. */
  readonly and: And;
  /** Before what it has said in every way that it knows: "again,". */
  readonly insists: readonly string[];
  readonly courtesy: Courtesy;
  readonly figures: Figures;
  /** In an option of a menu: it leads to people. */
  readonly human: RegExp;
  readonly hand: Hand;
  /** What a bot asks for, in words, where its name does not say it. */
  readonly slots: Readonly<Record<string, string>>;
}

/** Sentences with room for the parts of an intent. */
export interface Frames {
  /** First messages. */
  readonly opening: readonly string[];
  /** The problem once more. */
  readonly restate: readonly string[];
  /** What people say by the way: {{aside}}. */
  readonly aside: readonly string[];
}

/** Words that join a line to what stands before it. */
export interface And {
  readonly ends: RegExp;
  readonly begins: RegExp;
}

/** What goes behind what it gives and what it asks for. */
export interface Courtesy {
  readonly thanks: readonly string[];
  readonly please: readonly string[];
  /** "please" is there already. */
  readonly said: RegExp;
  /** What it says at first is a wish, and not a story. */
  readonly wish: RegExp;
}

/** How numbers, days and times are said. */
export interface Figures {
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly days: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  /** Ways to say a day of the month; the year goes behind, where it is another. */
  readonly date: (day: number, month: string) => readonly string[];
  /** In figures alone. */
  readonly numeric: (day: number, month: number) => string;
  /** One and many: years, months, weeks, days, hours, minutes, seconds, by the letters of a duration. */
  readonly units: Readonly<Record<string, readonly [string, string]>>;
  /** Of a currency; one that comes twice is said twice as often. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  readonly decimal: '.' | ',';
  /** "$5" or "5 $". */
  readonly signFirst: boolean;
  /** Moments ago, some hours, the same day, longer. */
  readonly ago: Readonly<Record<'moments' | 'hours' | 'today' | 'days', readonly string[]>>;
}

/** How people type it. */
export interface Hand {
  /** Begins a question, which is never closed with an exclamation mark. */
  readonly question: RegExp;
  /** Words that are closed with one more often than others. */
  readonly friendly: RegExp;
  /** What somebody writes who does not care for capitals. */
  readonly lowered: (text: string) => string;
  /** What somebody writes who leaves out apostrophes or accents. */
  readonly careless: (text: string) => string;
  /** What somebody adds who takes care; left out where there is nothing to add. */
  readonly careful?: (text: string) => string;
}
