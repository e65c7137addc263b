import { FAILS, OUTCOMES } from './outcome.ts';

/** What is counted in each part of a launch. A contact counts where it began. */
const FIELDS = [
  'first',
  'repeat',
  /** Customers of whom a contact failed, where the first of them began. */
  'harmed',
  'annoyed',
  'churned',
  /** Contacts of which the bot felt a load below, within and above what was measured. */
  'below',
  'within',
  'above',
  /** Contacts that came to the desk; of them, those that had to wait; hours waited; hours with an agent. */
  'desk',
  'waited',
  'waitHours',
  'workHours',
  /** Hours that customers were to call again, were in the queue and with an agent: at any time, not by contact. */
  'orbitHours',
  'queueHours',
  'busyHours',
] as const;
export type Field = (typeof FIELDS)[number];
const WIDE = FIELDS.length + OUTCOMES.length;

/** Places of the fields in a row. */
export const F = Object.fromEntries(FIELDS.map((name, index) => [name, index])) as Readonly<Record<Field, number>>;
/** Where the counts by outcome begin. */
export const BY_OUTCOME = FIELDS.length;

/** Counts by parts of a launch, hours `bin` long. */
export class Tally {
  readonly bin: number;
  readonly bins: number;
  readonly #rows: Float64Array;

  constructor(hours: number, bin: number) {
    this.bin = bin;
    this.bins = Math.ceil(hours / bin);
    this.#rows = new Float64Array(this.bins * WIDE);
  }

  add(at: number, field: number, value: number): void {
    const index = Math.floor(at / this.bin) * WIDE + field;
    // What began after the end is in no part.
    if (index < this.#rows.length) this.#rows[index]! += value;
  }

  /** Sum of a field, or of contacts that came to an outcome (by code), over hours [from, to). */
  sum(field: Field | number, from = 0, to = Infinity): number {
    const place = typeof field === 'number' ? BY_OUTCOME + field : F[field];
    const last = Math.min(this.bins, Math.round(to / this.bin));
    let total = 0;
    for (let bin = Math.round(from / this.bin); bin < last; bin++) total += this.#rows[bin * WIDE + place]!;
    return total;
  }

  /** Contacts begun. */
  contacts(from = 0, to = Infinity): number {
    return this.sum('first', from, to) + this.sum('repeat', from, to);
  }

  /** Of the contacts that came to an end, the share that failed; null without one. */
  errorShare(from = 0, to = Infinity): number | null {
    let failed = 0;
    let ended = 0;
    for (let code = 0; code < OUTCOMES.length; code++) {
      const count = this.sum(code, from, to);
      ended += count;
      if (FAILS[code]) failed += count;
    }
    return ended === 0 ? null : failed / ended;
  }

  /** All that was counted: equal bytes, equal launches. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#rows.buffer);
  }
}
