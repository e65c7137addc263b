import type { Ms } from './clock.ts';
import { Heap } from './heap.ts';

/** A calendar of pending entries. Cancelling marks the entry; it is dropped when it surfaces. */
export class Calendar<T> {
  readonly #heap = new Heap();
  #entries: (T | undefined)[] = [];
  #generation: number[] = [];
  #free: number[] = [];

  /** Adds an entry due at `at`; the handle serves `cancel`. */
  add(at: Ms, entry: T): number {
    const slot = this.#free.pop() ?? this.#entries.length;
    this.#entries[slot] = entry;
    this.#generation[slot] ??= 0;
    this.#heap.push(at, slot);
    return this.#generation[slot] * SLOTS + slot;
  }

  /** Cancels the entry of a handle that `add` returned; stale handles are ignored. */
  cancel(handle: number): void {
    const slot = handle % SLOTS;
    if (this.#generation[slot] === Math.floor(handle / SLOTS)) this.#entries[slot] = undefined;
  }

  /** Time of the next live entry, or null when none is left. */
  next(): Ms | null {
    while (this.#heap.size > 0 && this.#entries[this.#heap.top] === undefined) this.#remove();
    return this.#heap.size > 0 ? this.#heap.due : null;
  }

  /** Takes the next live entry off the calendar; call `next` first. */
  take(): T {
    const entry = this.#heap.size > 0 ? this.#entries[this.#heap.top] : undefined;
    if (entry === undefined) throw new Error('the calendar is empty');
    this.#remove();
    return entry;
  }

  #remove(): void {
    const slot = this.#heap.pop();
    this.#entries[slot] = undefined;
    this.#generation[slot] = (this.#generation[slot]! + 1) % GENERATIONS;
    this.#free.push(slot);
  }
}

/** A handle holds (generation, slot): slots in the low part, so that it stays a safe integer. */
const SLOTS = 2 ** 26;
const GENERATIONS = 2 ** 26;
