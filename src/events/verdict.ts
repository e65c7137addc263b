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

/** The oracle's ruling on a finished contact. */
export interface Verdict {
  /** With every unclear need decided in the bot's favour. */
  readonly outcome: Outcome;
  /** With every unclear need decided against it. */
  readonly atWorst: Outcome;
  readonly failures: readonly Failure[];
  readonly needs: readonly NeedRuling[];
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
