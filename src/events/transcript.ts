import type { Ms } from '../time/clock.ts';
import type { Fact, Need } from './need.ts';
import type { OfficeRecord } from './record.ts';

/** What the bot's API returned beside the text, where it returned anything. */
export interface Meta {
  /** True when the platform really transferred. */
  readonly handoff?: boolean;
  /** 0..1 */
  readonly confidence?: number;
  /** The bot's own classification. */
  readonly intent?: string;
  /** The bot closed the conversation. */
  readonly ended?: boolean;
  /** Tools that the bot called, where its API shows them. */
  readonly toolCalls?: readonly ToolCall[];
}

/** One call of a tool by the bot. */
export interface ToolCall {
  readonly name: string;
  /** As JSON has it; a string that is no JSON as it is. */
  readonly args: unknown;
}

/** One message: of the customer, or one bubble of the bot; or a failed call (empty text and an `error`). */
export interface Turn {
  readonly role: 'customer' | 'bot';
  readonly text: string;
  /** Since the contact began. */
  readonly at: Ms;
  readonly meta?: Meta;
  /** A failed call: "timeout", "http_500", "http_429", "reset", … */
  readonly error?: string;
}

/** One finished contact as the oracle sees it: what was said, what was needed, what was done. */
export interface Transcript {
  readonly id: string;
  readonly intent: string;
  readonly lane: 'simple' | 'complex';
  readonly language: string;
  readonly attempt: number;
  /** ISO 8601 */
  readonly now: string;
  readonly needs: readonly Need[];
  /** What the customer said about itself in this contact. */
  readonly given: readonly Fact[];
  /** Identifiers of the customer, said in this contact or not. */
  readonly own: readonly string[];
  /** Identifiers of other customers -> whose they are (a contact id, where known). */
  readonly others: ReadonlyMap<string, string>;
  readonly turns: readonly Turn[];
  /** What the back office showed at the end; the calls' times are since the contact began, negative before it. */
  readonly office?: OfficeRecord;
}
