import type { Mood } from '../temper.ts';

/** Small words around a line: what people put before and after what they want to say. "[a|b]" as in the lines. */
export interface Links {
  /** Before the first words of a contact. */
  readonly hello: readonly string[];
  /** After them. */
  readonly plea: readonly string[];
  /** Before a line that follows an answer. */
  readonly taken: Readonly<Record<Mood | 'distressed', readonly string[]>>;
  /** Before a line that follows something that did not help. */
  readonly unhelped: Readonly<Record<Mood | 'distressed', readonly string[]>>;
  /** Repeats what it was just told, with the value. */
  readonly echo: readonly string[];
  /** After a question. */
  readonly tail: readonly string[];
}
