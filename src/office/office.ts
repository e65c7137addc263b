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

/** What a bot may do in the back office. */
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

/** What the harness does with it. In virtual time both call back at once. */
export interface OfficeControl {
  /** Replaces all files: a new rung finds nothing of an earlier one's work. `keys`: the column by which a table's row is found. */
  fill(
    files: readonly CaseFile[],
    articles: readonly Article[],
    now: string,
    keys: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** Every write on one customer's file since the last `fill`; null if the office could not be asked. */
  writes(key: string, hear: (entries: readonly Entry[] | null) => void): void;
}
