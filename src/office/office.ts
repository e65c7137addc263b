import type { Ms } from '../time/clock.ts';

/** A row of a table: plain values by field; nested objects are flattened with dots by whoever makes them. */
export type Row = Readonly<Record<string, string>>;

/** What the office holds about one customer's problem: rows by table ("order", "giftcard"), under the key of its journey. */
export interface CaseFile {
  readonly key: string;
  readonly rows: Readonly<Record<string, Row>>;
}

/** A rule that holds for everybody; what the knowledge base says of it. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly value: string;
}

/** One write, as the office's log has it. */
export interface Entry {
  readonly key: string;
  readonly action: string;
  readonly args: Readonly<Record<string, string>>;
  readonly ok: boolean;
  /** Wall-clock epoch ms in real time; the clock's ms in virtual time. */
  readonly at: Ms;
}

/** What a bot may do in the back office. */
export interface Office {
  /** The file that holds `value` in a key column of any table (order number, e-mail, card number), or null. */
  find(value: string): CaseFile | null;
  /** Knowledge base articles, best match first. */
  search(words: string): readonly Article[];
  article(id: string): Article | null;
  /** Performs an action on a customer's file; false if it is refused (unknown file, double refund, refund above what was paid). */
  act(key: string, action: string, args: Readonly<Record<string, string>>): boolean;
  /** The moment that the office works in, ISO 8601. */
  readonly now: string;
}

/** What the harness does with it between two rungs. */
export interface OfficeControl {
  /** Replaces all files: a new rung finds nothing of an earlier one's work. */
  fill(files: readonly CaseFile[], articles: readonly Article[], now: string): Promise<void>;
  /** Every write since the last `fill`. */
  entries(): Promise<readonly Entry[]>;
}
