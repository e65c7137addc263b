import type { Ending } from '../events/event.ts';
import type { Occasion } from '../scenarios/occasions.ts';
import type { Beliefs } from './beliefs.ts';
import type { Heard, Memory } from './hearing.ts';
import type { Person } from './person.ts';
import type { Known } from './slots.ts';
import type { Temper } from './temper.ts';

/** What a customer keeps in mind during one contact. */
export interface Contact extends Memory {
  /** Its own turns so far. */
  turn: number;
  /** It said what it is about. */
  stated: boolean;
  readonly told: string[];
  readonly reasked: string[];
  readonly others: string[];
  /** Options that it took already. */
  readonly chosen: string[];
  last: string;
  /** What it said last. */
  said: string;
  lostInARow: number;
  /** Times that it stated its problem anew. */
  restated: number;
  /** Times that it asked for a human. */
  demands: number;
  askedForHuman: boolean;
  demanded: boolean;
  /** It was told that a human comes. */
  waiting: boolean;
  /** Replies that held nothing. */
  empty: number;
  upset: boolean;
  /** It said its last words and leaves this way. */
  leaving: Ending | null;
}

/** A contact that begins. */
export function contact(upset: boolean): Contact {
  return {
    turn: 0,
    stated: false,
    // Lists, of which an empty one weighs a fifth of an empty set: thousands wait with these.
    told: [],
    reasked: [],
    others: [],
    chosen: [],
    last: '',
    said: '',
    lostInARow: 0,
    restated: 0,
    demands: 0,
    askedForHuman: false,
    demanded: false,
    waiting: false,
    empty: 0,
    upset,
    leaving: null,
  };
}

/** A line to be worded: for an occasion, to state the problem (again), or to ask for one need. */
export interface Line {
  readonly for: Occasion | 'opening' | 'restate' | `need:${string}`;
  /** What it mentions besides the world: raw values, worded later. */
  readonly with?: Readonly<Record<string, string>>;
  /** What it tells by mentioning it. */
  readonly gives?: Known;
}

/** What a customer decides to do. */
export type Step =
  | {
      readonly do: 'say';
      readonly goal: string;
      readonly trigger: string;
      readonly lines: readonly Line[];
      readonly last?: Ending;
    }
  | { readonly do: 'leave'; readonly goal: string; readonly trigger: string; readonly how: Ending };

/** All that a decision rests on. The luck is drawn before, in one order, so that no decision shifts another's dice. */
export interface Situation {
  readonly person: Person;
  readonly beliefs: Beliefs;
  readonly contact: Contact;
  readonly heard: Heard;
  readonly temper: Temper;
  readonly trust: number;
  /** What the platform says about a transfer; undefined: it says nothing. */
  readonly transferred: boolean | undefined;
  readonly luck: { readonly leave: number; readonly human: number; readonly object: number; readonly doubt: number };
}
