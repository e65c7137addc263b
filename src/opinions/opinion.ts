import type { Mode, Outcome } from '../events/verdict.ts';

/** What a language model says of a conversation: a second opinion beside the oracle's ruling, never a part of it. */
export interface Opinion {
  readonly outcome: Outcome;
  readonly failures: readonly { readonly mode: Mode; readonly turn: number; readonly because: string }[];
}

/** An opinion, or why there is none: a fault of the model or the way to it, never of the bot. */
export type Asked =
  { readonly kind: 'opinion'; readonly opinion: Opinion } | { readonly kind: 'fault'; readonly code: string };
