/** Rows that are added at a time: a long plan has thousands of steps, each with rows of its own. */
const CHUNK = 128;

/**
 * Rows of numbers in chunks of typed arrays: 8 bytes a field, nothing copied while it grows, nothing for the garbage
 * collector to walk. A million contacts fit where a million objects would not. An unset field is NaN.
 */
export class Rows {
  readonly #stride: number;
  readonly #chunks: Float64Array[] = [];
  #length = 0;

  constructor(fields: number) {
    this.#stride = fields;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row of NaN and returns its number. */
  add(): number {
    if (this.#length === this.#chunks.length * CHUNK)
      this.#chunks.push(new Float64Array(CHUNK * this.#stride).fill(Number.NaN));
    return this.#length++;
  }

  get(row: number, field: number): number {
    return this.#chunks[Math.floor(row / CHUNK)]![(row % CHUNK) * this.#stride + field]!;
  }

  set(row: number, field: number, value: number): void {
    this.#chunks[Math.floor(row / CHUNK)]![(row % CHUNK) * this.#stride + field] = value;
  }

  /** Adds to a field; an unset one counts as 0. */
  increase(row: number, field: number, by: number): void {
    const before = this.get(row, field);
    this.set(row, field, (Number.isNaN(before) ? 0 : before) + by);
  }
}
