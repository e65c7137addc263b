import type { ContactId } from '../events/event.ts';
import type { Fact } from '../events/need.ts';
import type { Meta } from '../events/transcript.ts';
import type { Waits } from './connections.ts';

/**
 * What a bot's side of a turn can tell, as it happens. Each turn ends with exactly one `over` or `trouble`; after an
 * `over` only `late` can follow.
 */
export type Signal =
  | { readonly kind: 'byte' } // the first byte of the reply
  | { readonly kind: 'showing' } // words of a bubble can be read, the rest is still being written; again as it grows
  | { readonly kind: 'bubble'; readonly text: string } // one message to the customer, whole
  | { readonly kind: 'meta'; readonly meta: Meta } // handoff, confidence, intent, tool calls, ended
  | { readonly kind: 'over'; readonly how: string } // the turn's end was seen, and how
  | { readonly kind: 'late'; readonly text: string } // a bubble that this turn caused, after its end
  | { readonly kind: 'trouble'; readonly code: string; readonly detail: string; readonly retryAfter?: number }; // seconds

export type Hear = (signal: Signal) => void;

/** Who opens a conversation, as far as the bot may know. */
export interface Caller {
  readonly contact: ContactId;
  /** Fresh for each contact. */
  readonly conversation: string;
  /** One for the whole journey. */
  readonly user: string;
  readonly language: string;
  /** What the channel would know of a customer who is logged in. */
  readonly known: readonly Fact[];
}

/** The bot's side of one contact. One turn in flight at a time. */
export interface Session {
  /**
   * Sends what the customer says; `hear` is called with what comes back. Returns: abort it. What could be read by then is
   * still told, as `bubble` and `meta`, before that returns; nothing is heard after it.
   */
  say(text: string, hear: Hear): () => void;
  /** The customer is gone. */
  close(): void;
}

/** The bot under test behind its protocol. */
export interface Target {
  readonly name: string;
  readonly protocol: string;
  readonly time: 'real' | 'virtual';
  /** How the end of a reply is known. */
  readonly turnEnd: string;
  /** Connection policy, as printed. */
  readonly connection: string;
  /** Who had to wait for a connection since the last call; left out where nobody waits, or nobody counts. */
  waits?(): Waits;
  open(caller: Caller): Session;
  close(): Promise<void>;
}
