import type { ValueType } from '../events/need.ts';

/**
 * Reading turns a bot's reply into acts and claims. It knows no truth: the oracle compares claims with the needs, a
 * customer with what it believes. Pure, deterministic, no language model.
 */

export type Language = 'en' | 'es' | 'de' | 'fr';

/** What a reader listens for: a need without its truth. */
export interface Topic {
  /** The need's id. */
  readonly id: string;
  readonly kind: 'fact' | 'action';
  /** Of a fact. */
  readonly type?: ValueType;
  /** Words that show that a sentence speaks of it. */
  readonly about: readonly string[];
  /** enum: the words that can be its value. */
  readonly choices?: readonly string[];
  /** text: wordings of which one or another may be stated (true and false ones alike, in no order that tells). */
  readonly wordings?: readonly string[];
}

export interface Listening {
  readonly language: string;
  /** ISO 8601: what "tomorrow" means. */
  readonly now: string;
  readonly topics: readonly Topic[];
  /** Slots that the customer could be asked for ("order_number", "email"). */
  readonly slots: readonly string[];
  /** What the customer said last: a bare "yes" or "14 days" answers it. */
  readonly said?: string;
}

/** How a statement is put. */
export interface Stance {
  readonly negated: boolean;
  /** Stated uncertainty on the clause itself. */
  readonly hedged: boolean;
  /** Says what would happen under a condition. */
  readonly conditional: boolean;
  /** Someone else's words, repeated. */
  readonly quoted: boolean;
  /** A general rule, not yet about this customer's case. */
  readonly general: boolean;
}

/** A typed value said about a topic. */
export interface Claim extends Stance {
  /** The topic that it is about. */
  readonly topic: string;
  readonly type: ValueType;
  /** In the notation of needs ("43.20 USD", "2026-03-14", "P5D", "yes"); a text claim holds the wording found. */
  readonly value: string;
  /** The upper end of a range ("3 to 5 days"), in the same notation. */
  readonly upTo?: string;
  /** Other values that the same words can have ("06/09", "next Friday"). */
  readonly readings?: readonly string[];
  /** How surely it is about the topic, 0..1: 0.5 and more where the words say so. */
  readonly fit: number;
  /** "about", "around": true if it rounds to the truth. */
  readonly rounded: boolean;
  readonly quote: string;
}

export type ActKind =
  | 'answer' // states a value about a topic
  | 'ask' // asks for a slot, or an open question (no slot)
  | 'confirm' // asks whether a value that it names is right, or whether to go ahead
  | 'not_understood'
  | 'menu' // offers a list of options
  | 'pick' // asks to pick one of some options
  | 'choose' // takes the customer to have chosen an option
  | 'offer_handoff' // "would you like me to connect you?"
  | 'handoff' // announces or performs a transfer
  | 'done' // claims that an action is done
  | 'promise' // will do it
  | 'refuse' // cannot or will not
  | 'close' // says farewell, or ends the conversation
  | 'settle' // wraps up as if everything were done
  | 'correct' // takes back what it said
  | 'apologise'
  | 'care' // sympathy
  | 'greet'
  | 'link' // points to a page or a number instead of answering
  | 'cheer' // festive or flippant
  | 'bright' // pleasant words ("wonderful", "enjoy")
  | 'blame' // puts it on the customer
  | 'dismiss' // plays it down
  | 'thank'
  | 'invite' // asks what it is about
  | 'rate'; // asks whether it was helpful

export interface Act extends Stance {
  readonly kind: ActKind;
  /** ask, confirm: the slot, where it is one of `Listening.slots` or a well-known one. */
  readonly slot?: string;
  /** confirm: the value named. */
  readonly value?: string;
  /** done, promise, refuse, answer: the topic, where one is meant. */
  readonly topic?: string;
  /** done: says so of everything that was asked. */
  readonly all?: boolean;
  /** menu: the options. */
  readonly options?: readonly string[];
  /** menu: what one types to choose each option. */
  readonly keys?: readonly string[];
  /** menu: what stands over it. */
  readonly title?: string;
  readonly quote: string;
}

export interface Reading {
  readonly acts: readonly Act[];
  readonly claims: readonly Claim[];
  /** Every identifier-shaped token in the text (order numbers, e-mails, card ends), as written. */
  readonly identifiers: readonly string[];
  readonly words: number;
  /** Of these, the words of plain statements: no question, option, greeting, apology or farewell. */
  readonly told: number;
  /** Statements on what was asked from which neither a claim nor an act was read, as written. */
  readonly left: readonly string[];
}

/** Reads one bubble or a whole reply. */
export type Read = (text: string, listening: Listening) => Reading;
