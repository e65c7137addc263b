import type { Cause } from '../metrics/error.ts';
import type { Channel, ContactId, Ending } from '../events/event.ts';
import type { Arm } from '../events/plan.ts';
import type { Failure, NeedRuling, Outcome } from '../events/verdict.ts';

/** One message as shown, or a failed call. */
export interface Line {
  readonly role: 'customer' | 'bot';
  readonly text: string;
  /** Ms since the contact began. */
  readonly at: number;
  /** Of the bot's first message in a turn: how long the customer waited for it, ms. */
  readonly waited?: number;
  readonly error?: string;
  /** Why the customer said it. */
  readonly goal?: string;
  readonly trigger?: string;
  /** Frustration when it was said, 0..1. */
  readonly frustration?: number;
}

/** What the customer needed, the truth about it, and how it fared. */
export interface NeedShown {
  readonly id: string;
  readonly kind: 'fact' | 'action' | 'handoff';
  /** The true value of a fact, whether a human was needed; empty for an action. */
  readonly truth: string;
  readonly met: NeedRuling['met'] | null;
}

/** One contact in full. The texts are the bot's and the customer's own: whoever prints them defuses them. */
export interface Conversation {
  readonly contact: ContactId;
  readonly customer: number;
  readonly attempt: number;
  readonly arm: Arm | null;
  /** First contacts per hour. */
  readonly perHour: number | null;
  readonly channel: Channel;
  /** Simulated ms since the contact before; null on a first contact. */
  readonly after: number | null;
  readonly persona: string;
  readonly intent: string;
  readonly lane: 'simple' | 'complex';
  readonly language: string;
  readonly vulnerable: boolean;
  readonly ending: Ending | null;
  readonly outcome: Outcome | null;
  readonly error: boolean;
  readonly confidence: number | null;
  readonly failures: readonly Failure[];
  /** What the back office shows against the bot, a sentence each. */
  readonly findings: readonly string[];
  readonly needs: readonly NeedShown[];
  readonly lines: readonly Line[];
  /** Messages that were left out because there were too many. */
  readonly linesLeftOut: number;
  readonly desk: { readonly waited: number; readonly how: 'resolved' | 'failed' | 'abandoned' } | null;
  /** What to type to meet this customer again. */
  readonly replay: string;
}

/** The failure by which a conversation shows a cause; the first where the cause is none of the bot's words. */
export const shownBy = ({ failures }: Conversation, cause: Cause): Conversation['failures'][number] | undefined =>
  failures.find(({ mode }) => mode === cause) ?? failures[0];
