import type { Ms } from './clock.ts';

/**
 * A 4-ary heap on typed arrays, ordered by (time, order of insertion): ties are first in, first out, so that whoever
 * empties it is deterministic. Holds whole numbers (32 bits) that mean something to its owner.
 */
export class Heap {
  #times: Float64Array;
  #order: Float64Array;
  #items: Int32Array;
  #inserted = 0;
  size = 0;

  constructor(room = 1024) {
    this.#times = new Float64Array(room);
    this.#order = new Float64Array(room);
    this.#items = new Int32Array(room);
  }

  push(at: Ms, item: number): void {
    if (this.size === this.#times.length) this.#grow();
    const times = this.#times;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      if (times[parent]! <= at) break;
      this.#put(hole, times[parent]!, this.#order[parent]!, this.#items[parent]!);
      hole = parent;
    }
    this.#put(hole, at, this.#inserted++, item);
  }

  /** Time of the least; Infinity when empty. */
  get due(): Ms {
    return this.size > 0 ? this.#times[0]! : Infinity;
  }

  /** The least; look at `size` first. */
  get top(): number {
    return this.#items[0]!;
  }

  /** Takes the least off; look at `size` first. */
  pop(): number {
    const item = this.#items[0]!;
    const last = --this.size;
    if (last > 0) this.#sink(this.#times[last]!, this.#order[last]!, this.#items[last]!);
    return item;
  }

  #sink(at: Ms, order: number, item: number): void {
    const times = this.#times;
    const orders = this.#order;
    const size = this.size;
    let hole = 0;
    for (;;) {
      const first = hole * 4 + 1;
      if (first >= size) break;
      const end = first + 4 < size ? first + 4 : size;
      let least = first;
      let time = times[first]!;
      for (let child = first + 1; child < end; child++) {
        const other = times[child]!;
        if (other < time || (other === time && orders[child]! < orders[least]!)) {
          least = child;
          time = other;
        }
      }
      if (time > at || (time === at && orders[least]! > order)) break;
      this.#put(hole, time, orders[least]!, this.#items[least]!);
      hole = least;
    }
    this.#put(hole, at, order, item);
  }

  #put(index: number, at: Ms, order: number, item: number): void {
    this.#times[index] = at;
    this.#order[index] = order;
    this.#items[index] = item;
  }

  #grow(): void {
    const larger = <A extends Float64Array | Int32Array>(from: A, to: A): A => (to.set(from), to);
    this.#times = larger(this.#times, new Float64Array(this.size * 2));
    this.#order = larger(this.#order, new Float64Array(this.size * 2));
    this.#items = larger(this.#items, new Int32Array(this.size * 2));
  }
}
