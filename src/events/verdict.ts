export const MODES = [
  'confident_incorrect',
  'hedged_incorrect',
  'false_resolution',
  'context_loss',
  'misroute',
  'dead_end',
  'incomplete',
  'missed_handoff',
  'needless_handoff',
  'cross_talk',
  'unresponsive',
  'tone_deaf',
] as const;

/** A way in which a contact can fail. */
export type Mode = (typeof MODES)[number];

export const OUTCOMES = ['resolved', 'partly_resolved', 'unresolved', 'handed_off'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** One failure, at the bot turn (index into the transcript's turns) where it first shows. */
export interface Failure {
  readonly mode: Mode;
  readonly turn: number;
  /** One sentence for a person. */
  readonly because: string;
  /** The bot's words that it rests on; empty where there are none (no reply). */
  readonly quote: string;
  /** cross_talk: the contact whose data it was. */
  readonly other?: string;
}

/** How one need fared; `unclear` where neither text nor back office can decide. */
export interface NeedRuling {
  readonly id: string;
  readonly met: 'met' | 'wrong' | 'missing' | 'unclear';
  /** The bot turn that met it or got it wrong. */
  readonly turn: number | null;
  readonly quote: string;
}

/** What the books of the back office can show against a bot. */
export const FINDINGS = [
  'done_otherwise', // something that was asked for is in the books, with another value
  'unasked', // something is in the books that nobody asked for
  'said_not_done', // the bot said that it is done, and the books do not show it
  'said_otherwise', // the bot said that it is done, with another amount than the books have
  'done_not_said', // it is done, and the bot never said so
  'overpaid', // more went back on an order than was paid
  'refunded_twice', // the same refund was made again
  'trespass', // the rows of another customer were touched
] as const;

export type FindingKind = (typeof FINDINGS)[number];

/** One thing that the back office shows against the bot. */
export interface Finding {
  readonly kind: FindingKind;
  /** The bot turn (index into the transcript's turns) that it is about; null where no turn shows it. */
  readonly turn: number | null;
  /** One sentence for a person. */
  readonly because: string;
}

/** The oracle's ruling on a finished contact. */
export interface Verdict {
  /** With every unclear need decided in the bot's favour. */
  readonly outcome: Outcome;
  /** With every unclear need decided against it. */
  readonly atWorst: Outcome;
  readonly failures: readonly Failure[];
  readonly needs: readonly NeedRuling[];
  /** Left out where no back office could be asked. */
  readonly findings?: readonly Finding[];
  /** How sure the bot sounded at the end, 0..1; null where it claimed nothing. */
  readonly confidence: number | null;
}

/** What somebody else said of a contact: a person who labelled it, or a language model. */
export interface Label {
  readonly outcome: Outcome;
  readonly failures: readonly { readonly mode: Mode; readonly turn: number }[];
}

/** What can be ruled on a recorded conversation, as far as its record goes. */
export interface Score {
  readonly id: string;
  /** With every unclear need decided in the bot's favour; "unscored" where nobody said what the customer needed. */
  readonly outcome: Outcome | 'unscored';
  readonly failures: readonly Failure[];
  readonly needs: readonly NeedRuling[];
  readonly confidence: {
    /** How sure the bot sounded at the end, 0..1; null where it claimed nothing. */
    readonly bot: number | null;
    /** With every unclear need decided against the bot. */
    readonly atWorst: Outcome | 'unscored';
  };
  /** Ways of failing that the record cannot show. */
  readonly unscored: readonly Mode[];
}
