import type { Ms } from './clock.ts';

/**
 * A calendar of pending entries: a 4-ary heap on typed arrays, ordered by (time, order of insertion), so ties are
 * first in, first out and a run is deterministic. Cancelling marks the entry; it is dropped when it surfaces.
 */
export class Calendar<T> {
  #times = new Float64Array(1024);
  #order = new Float64Array(1024);
  #slots = new Int32Array(1024);
  #size = 0;
  #inserted = 0;
  #entries: (T | undefined)[] = [];
  #generation: number[] = [];
  #free: number[] = [];

  /** Adds an entry due at `at`; the handle serves `cancel`. */
  add(at: Ms, entry: T): number {
    const slot = this.#free.pop() ?? this.#entries.length;
    this.#entries[slot] = entry;
    this.#generation[slot] ??= 0;
    if (this.#size === this.#times.length) this.#grow();
    this.#rise(this.#size++, at, this.#inserted++, slot);
    return this.#generation[slot] * SLOTS + slot;
  }

  /** Cancels the entry of a handle that `add` returned; stale handles are ignored. */
  cancel(handle: number): void {
    const slot = handle % SLOTS;
    if (this.#generation[slot] === Math.floor(handle / SLOTS)) this.#entries[slot] = undefined;
  }

  /** Time of the next live entry, or null when none is left. */
  next(): Ms | null {
    while (this.#size > 0 && this.#entries[this.#slots[0]!] === undefined) this.#remove();
    return this.#size > 0 ? this.#times[0]! : null;
  }

  /** Takes the next live entry off the calendar; call `next` first. */
  take(): T {
    const entry = this.#entries[this.#slots[0]!];
    if (entry === undefined) throw new Error('the calendar is empty');
    this.#remove();
    return entry;
  }

  #remove(): void {
    const slot = this.#slots[0]!;
    this.#entries[slot] = undefined;
    this.#generation[slot] = (this.#generation[slot]! + 1) % GENERATIONS;
    this.#free.push(slot);
    const last = --this.#size;
    if (last > 0) this.#sink(this.#times[last]!, this.#order[last]!, this.#slots[last]!);
  }

  #rise(start: number, at: Ms, order: number, slot: number): void {
    let hole = start;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      if (this.#times[parent]! <= at) break;
      this.#move(parent, hole);
      hole = parent;
    }
    this.#put(hole, at, order, slot);
  }

  #sink(at: Ms, order: number, slot: number): void {
    let hole = 0;
    for (;;) {
      const first = hole * 4 + 1;
      if (first >= this.#size) break;
      let least = first;
      for (let child = first + 1; child < Math.min(first + 4, this.#size); child++)
        if (this.#before(child, this.#times[least]!, this.#order[least]!)) least = child;
      if (!this.#before(least, at, order)) break;
      this.#move(least, hole);
      hole = least;
    }
    this.#put(hole, at, order, slot);
  }

  #before(index: number, at: Ms, order: number): boolean {
    const time = this.#times[index]!;
    return time < at || (time === at && this.#order[index]! < order);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#times[from]!, this.#order[from]!, this.#slots[from]!);
  }

  #put(index: number, at: Ms, order: number, slot: number): void {
    this.#times[index] = at;
    this.#order[index] = order;
    this.#slots[index] = slot;
  }

  #grow(): void {
    const larger = <A extends Float64Array | Int32Array>(from: A, to: A): A => (to.set(from), to);
    this.#times = larger(this.#times, new Float64Array(this.#size * 2));
    this.#order = larger(this.#order, new Float64Array(this.#size * 2));
    this.#slots = larger(this.#slots, new Int32Array(this.#size * 2));
  }
}

/** A handle holds (generation, slot): slots in the low part, so that it stays a safe integer. */
const SLOTS = 2 ** 26;
const GENERATIONS = 2 ** 26;
