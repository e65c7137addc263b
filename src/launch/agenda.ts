import { Heap } from '../time/heap.ts';

/**
 * What is to come, hours ahead: what is near in a heap, what is far in unsorted buckets that are opened when they are
 * due, so that millions who will call tomorrow do not slow down what is due now. Items are slots of the pool, with two
 * bits for what is due.
 */
export class Agenda {
  readonly #near = new Heap(1 << 16);
  readonly #width: number;
  /** First item of each bucket's chain; -1: none. */
  readonly #buckets: Int32Array;
  #chain = new Int32Array(1 << 16);
  #times = new Float64Array(1 << 16);
  #open = 1;

  /** `until`: nothing later is kept. */
  constructor(width: number, until: number) {
    this.#width = width;
    this.#buckets = new Int32Array(Math.ceil(until / width) + 2).fill(-1);
  }

  add(at: number, item: number): void {
    if (at < this.#open * this.#width) {
      this.#near.push(at, item);
      return;
    }
    const bucket = Math.floor(at / this.#width);
    if (bucket >= this.#buckets.length) return;
    if (item >= this.#chain.length) this.#grow(item);
    this.#chain[item] = this.#buckets[bucket]!;
    this.#times[item] = at;
    this.#buckets[bucket] = item;
  }

  /** When the next item is due, if that is before `limit`; else Infinity. */
  before(limit: number): number {
    while (this.#near.due >= this.#open * this.#width && this.#open * this.#width <= limit) {
      if (this.#open >= this.#buckets.length) break;
      this.#unfold(this.#open++);
    }
    const { due } = this.#near;
    return due <= limit ? due : Infinity;
  }

  /** The item that `before` found. */
  take(): number {
    return this.#near.pop();
  }

  #unfold(bucket: number): void {
    for (let item = this.#buckets[bucket]!; item >= 0; item = this.#chain[item]!)
      this.#near.push(this.#times[item]!, item);
    this.#buckets[bucket] = -1;
  }

  #grow(item: number): void {
    const room = Math.max(item + 1, this.#chain.length * 2);
    const chain = new Int32Array(room);
    const times = new Float64Array(room);
    chain.set(this.#chain);
    times.set(this.#times);
    [this.#chain, this.#times] = [chain, times];
  }
}
