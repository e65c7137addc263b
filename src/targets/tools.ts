import type { Caller } from './target.ts';

/** A tool that is offered to a model. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** A JSON Schema of its arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Tools that are executed here, for bots that leave it to the caller. */
export interface Toolbox {
  readonly tools: readonly Tool[];
  /** Gives the result as text; null: there is no such tool. */
  call(name: string, args: unknown, caller: Caller, result: (text: string | null) => void): void;
}
