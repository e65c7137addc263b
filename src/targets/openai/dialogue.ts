import type { Wrong } from '../answer.ts';
import type { Turn } from '../turn.ts';

/** A tool that the model wants called. */
export interface Call {
  readonly id: string;
  readonly name: string;
  /** JSON, as the model wrote it. */
  readonly args: string;
}

/** What one completion came to. */
export interface Completion {
  readonly calls: readonly Call[];
  /** Why the model stopped, where that is worth telling. */
  readonly stopped: string | null;
}

/** Reads one completion; its text goes to the turn as it comes. */
export interface CompletionReader {
  /** One event of a stream. */
  event(value: unknown): void;
  /** The JSON of a whole body. */
  whole(value: unknown): void;
  result(): Completion | Wrong;
}

/** One conversation in the words of one API: what was said, and what comes next. */
export interface Dialogue {
  /** Put after "/v1". */
  readonly path: string;
  /** What ends a stream. */
  readonly marker: string;
  /** The customer speaks. */
  said(text: string): void;
  /** The results of the calls of the last completion, by call id. */
  answered(results: ReadonlyMap<string, string>): void;
  /** The body of the next request, without the model and what the user adds. */
  body(): Readonly<Record<string, unknown>>;
  read(turn: Turn): CompletionReader;
}
