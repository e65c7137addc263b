/** Anything that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** One row of the books, with whatever is nested in it. Never changed in place: whoever writes puts a new one. */
export type Document = Readonly<Record<string, Json>>;

/** Documents by table and id. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, Document>>;

/** The books as one customer's case sees them. */
export interface Books {
  get(table: string, id: string): Document | undefined;
  put(table: string, id: string, document: Document): void;
  /** Tables in which the customer has something of its own. */
  tables(): readonly string[];
  /** All documents of a table, in the order in which they came. */
  all(table: string): readonly (readonly [id: string, document: Document])[];
}

/** One customer's documents over those that everybody shares; what is written stays with the customer. */
export class Ledger implements Books {
  readonly #shared: Tables;
  readonly #own: Map<string, Map<string, Document>>;

  constructor(shared: Tables, own: Tables) {
    this.#shared = shared;
    this.#own = new Map([...own].map(([table, rows]) => [table, new Map(rows)]));
  }

  get(table: string, id: string): Document | undefined {
    const key = plain(id);
    return this.#own.get(table)?.get(key) ?? this.#shared.get(table)?.get(key);
  }

  put(table: string, id: string, document: Document): void {
    let rows = this.#own.get(table);
    if (rows === undefined) this.#own.set(table, (rows = new Map<string, Document>()));
    rows.set(plain(id), document);
  }

  tables(): readonly string[] {
    return [...this.#own.keys()];
  }

  all(table: string): readonly (readonly [string, Document])[] {
    const own = this.#own.get(table);
    const shared = this.#shared.get(table);
    if (shared === undefined) return own === undefined ? [] : [...own];
    return [...new Map([...shared, ...(own ?? [])])];
  }

  /** What is the customer's own, as it is now. */
  get own(): Tables {
    return this.#own;
  }
}

/** As people type it: in any case, with spaces or without. */
export function plain(value: string): string {
  return value.toLowerCase().replace(/\s+/g, '');
}

export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of a document as text; empty where there is none. */
export function field(document: Document | undefined, name: string): string {
  const value = document?.[name];
  return value === undefined || value === null ? '' : asText(value);
}

/** A value as it stands in a log: text as it is, anything else as JSON. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
