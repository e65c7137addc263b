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

export type Outcome = 'resolved' | 'partly_resolved' | 'unresolved' | 'handed_off';

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
