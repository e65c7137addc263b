import type { FrustrationEvent } from '../statistics/index.ts';

/**
 * A customer's own feelings are not in its words alone: a turn is appraised by what the bot does and by what the words
 * show. Weights are those of the frustration model (`BAD_EVENTS`, `GOOD_EVENTS`); which event stands for what is an
 * assumption, to be changed here.
 */
export const APPRAISAL = {
  /** Of what the customer's words show. */
  shown: {
    angry: 'contradiction',
    puzzled: 'repeat_question',
    rejects: 'misunderstood',
    praises: 'progress',
  },
  /** Of what the bot does. */
  done: {
    /** No words came. */
    silent: 'wait',
    not_understood: 'misunderstood',
    /** The same words again. */
    repeats: 'repeat_question',
    refuses_human: 'refused_human',
    /** Closes and has told nothing. */
    closes: 'dead_end',
    apologises: 'apology',
  },
} as const satisfies Record<string, Record<string, FrustrationEvent>>;
