import type { ValueType } from '../events/need.ts';
import type { CaseFile, Office } from '../office/office.ts';

/** A value that the bot tells. */
export interface Fact {
  readonly id: string;
  readonly type: ValueType;
  /** As the back office has it. */
  readonly truth: string;
  /** Days are business days. */
  readonly business: boolean;
  /** Wordings, given the value as it is spoken. */
  readonly say: (told: string) => readonly string[];
  /** Where a wrong one comes from: an old rule, another customer's file, the neighbour in the catalogue; null: it is told right always. */
  readonly source: { readonly from: 'rule' | 'file' } | { readonly from: 'neighbour'; readonly value: string } | null;
}

/** Something that the bot does in the back office. */
export interface Action {
  readonly name: string;
  readonly args: Readonly<Record<string, string>>;
  /** Asks whether to go ahead; null where no question is needed. */
  readonly confirm: readonly string[] | null;
  readonly done: readonly string[];
  /** The office would not do it: it was done before. */
  readonly refused: readonly string[];
}

/** What the bot has to say and do about a matter, once it knows enough. */
export interface Work {
  readonly opening?: readonly string[];
  readonly facts: readonly Fact[];
  readonly action?: Action;
  /** What the bot can only say. */
  readonly note?: readonly string[];
}

/** What a skill makes of what is known. */
export type Finding =
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'unknown'; readonly slot: string } // no file has that value
  | { readonly kind: 'other'; readonly intent: string }; // it turns out to be another matter

/** What a skill works with. */
export interface Desk {
  readonly slots: ReadonlyMap<string, string>;
  /** The customer's file, by what it told. */
  readonly file: CaseFile | null;
  readonly office: Office;
}

/** One matter that the bot can deal with. */
export interface Skill {
  readonly intent: string;
  /** In a menu: "where a parcel is". */
  readonly about: string;
  /** Words by which people come back to it when it is settled. */
  readonly words: RegExp;
  /** What must be known, in the order in which it is asked for. */
  readonly asks: readonly string[];
  /** By which of them the customer's file is found; the others only prove who it is or fill in. */
  readonly by: readonly string[];
  /** A person has to take over in the end. */
  readonly human: boolean;
  work(desk: Desk): Finding;
}
