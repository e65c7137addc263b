/** Kinds of value that a fact can have. */
export type ValueType =
  | 'money' // "43.20 USD"
  | 'date' // "2026-03-14"
  | 'duration' // "P5D"
  | 'number' // "3"
  | 'percent' // "15"
  | 'boolean' // "yes" | "no"
  | 'enum' // one of `choices`
  | 'identifier' // "NW-48213"
  | 'text'; // a short phrase; `accept` lists other wordings

/** A fact that the bot must tell. */
export interface FactNeed {
  readonly id: string;
  readonly kind: 'fact';
  readonly type: ValueType;
  /** The truth, in the notation of its type. */
  readonly value: string;
  /** Words that show that a sentence speaks of this fact. */
  readonly about: readonly string[];
  readonly choices?: readonly string[];
  readonly accept?: readonly string[];
  /** Known wrong values. */
  readonly wrong?: readonly string[];
}

/** Something that must happen in the back office. */
export interface ActionNeed {
  readonly id: string;
  readonly kind: 'action';
  readonly action: string;
  /** Arguments that the action must have had, by name. */
  readonly where?: Readonly<Record<string, string>>;
  /** What the back office shows at the end of the contact; null where no back office could be asked. */
  readonly done: boolean | null;
  /** Words that show that a sentence speaks of this action; by default those of the action's name. */
  readonly about?: readonly string[];
}

/** Whether a human has to take over. */
export interface HandoffNeed {
  readonly id: string;
  readonly kind: 'handoff';
  readonly required: boolean;
}

/** What a customer must end up with for the contact to be truly resolved. */
export type Need = FactNeed | ActionNeed | HandoffNeed;

/** Something that the customer says about itself. */
export interface Fact {
  readonly slot: string;
  readonly value: string;
}
