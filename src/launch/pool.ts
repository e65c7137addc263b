/** Ways to people: the bot handed it over as it should; it called them itself; the bot handed it over without need. */
export const HANDED = 0;
export const CALLED = 1;
export const NEEDLESS = 2;

/** Customers who are in a queue, with an agent, or will call again: a struct of arrays with a free list. */
export class Pool {
  customer = new Int32Array(ROOM);
  /** Contacts before this one. */
  attempt = new Uint16Array(ROOM);
  /** 1: a contact failed before this one. */
  harmed = new Uint8Array(ROOM);
  upset = new Uint8Array(ROOM);
  /** How it comes to people, if it does: `HANDED`, `CALLED`, `NEEDLESS`. */
  way = new Uint8Array(ROOM);
  /** Where it stands at the desk. */
  state = new Uint8Array(ROOM);
  /** A patience timer of it is still in the agenda. */
  timed = new Uint8Array(ROOM);
  /** When its contact began, hours; and when it joined the queue. */
  since = new Float64Array(ROOM);
  queued = new Float64Array(ROOM);
  #free = new Int32Array(ROOM);
  #freed = 0;
  #used = 0;

  take(): number {
    if (this.#freed > 0) return this.#free[--this.#freed]!;
    if (this.#used === this.customer.length) this.#grow();
    return this.#used++;
  }

  give(slot: number): void {
    this.#free[this.#freed++] = slot;
  }

  /** Slots in use. */
  get size(): number {
    return this.#used - this.#freed;
  }

  #grow(): void {
    const larger = <A extends Int32Array | Uint16Array | Uint8Array | Float64Array>(from: A, to: A): A => (
      to.set(from),
      to
    );
    const room = this.customer.length * 2;
    this.customer = larger(this.customer, new Int32Array(room));
    this.attempt = larger(this.attempt, new Uint16Array(room));
    this.harmed = larger(this.harmed, new Uint8Array(room));
    this.upset = larger(this.upset, new Uint8Array(room));
    this.way = larger(this.way, new Uint8Array(room));
    this.state = larger(this.state, new Uint8Array(room));
    this.timed = larger(this.timed, new Uint8Array(room));
    this.since = larger(this.since, new Float64Array(room));
    this.queued = larger(this.queued, new Float64Array(room));
    this.#free = larger(this.#free, new Int32Array(room));
  }
}

const ROOM = 1 << 14;
