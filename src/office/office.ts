import type { OfficeRecord } from '../events/record.ts';
import type { Json } from './books.ts';

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
  readonly action: string;
  readonly args: Readonly<Record<string, string>>;
  readonly ok: boolean;
}

/** What a bot in this process may do in the back office. */
export interface Office {
  /**
   * The file that holds `value` in a key column of any table (order number, e-mail, card number), or null. A value that
   * several files hold (a product's name) is nobody's: what is found has the key '' and that table alone.
   */
  find(value: string): CaseFile | null;
  /** Knowledge base articles, best match first. */
  search(words: string): readonly Article[];
  article(id: string): Article | null;
  /** Performs an action on a customer's file; false if it is refused (unknown file, double refund, refund above what was paid). */
  act(key: string, action: string, args: Readonly<Record<string, string>>): boolean;
  /** The moment that the office works in, ISO 8601. */
  readonly now: string;
}

/** What comes back from a tool. */
export interface Outcome {
  /** As in HTTP: 200 done, 404 no such row, 409 refused, 422 bad arguments, 429, 500, 504. */
  readonly status: number;
  /** What the tool gives; `{error}` unless the status is 200. */
  readonly body: Json;
  /** Seconds, with a 429. */
  readonly retryAfter?: number;
}

/** Beside the arguments of a call: who makes it. */
export interface CallContext {
  /** The conversation or user that the bot says it acts for. */
  readonly conversation?: string | undefined;
  /** A second call with the same key gets the first one's outcome and does nothing. */
  readonly idempotencyKey?: string | undefined;
}

/** The office as a bot in another process sees it: tools by name. */
export interface Counter {
  /** Calls a tool; `hear` is called once, after the faults that strike. */
  call(
    tool: string,
    args: Readonly<Record<string, Json>>,
    context: CallContext,
    hear: (outcome: Outcome) => void,
  ): void;
  readonly articles: readonly Article[];
}

/** An action that a customer came for. */
export interface Wanted {
  readonly id: string;
  readonly action: string;
  readonly where: Readonly<Record<string, string>>;
}

/** What the office tells the harness about one customer. `calls[].at` is ms before now: the two have no common clock. */
export interface Seen extends OfficeRecord {
  /** Every write since the last `fill`, carried out or refused. */
  readonly entries: readonly Entry[];
}

/** What the harness does with it. In virtual time both call back at once. */
export interface OfficeControl {
  /** Replaces all files: a new rung finds nothing of an earlier one's work. `keys`: the column by which a table's row is found. */
  fill(
    files: readonly CaseFile[],
    articles: readonly Article[],
    now: string,
    keys: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** Looks at one customer's file, given what the customer came for; null if the office could not be asked. */
  inspect(key: string, wanted: readonly Wanted[], hear: (seen: Seen | null) => void): void;
}
