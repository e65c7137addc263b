import { keyed } from '../chance/keyed.ts';
import type { Agenda } from './agenda.ts';
import { ABANDONED, PEOPLE_FAILED, PEOPLE_SERVED } from './outcome.ts';
import type { Pool } from './pool.ts';
import { DICE, HANDLED, kindOf, PATIENCE } from './purpose.ts';
import { F, type Tally } from './tally.ts';
import type { World } from './world.ts';

/** Where a customer stands at the desk. */
const WAITING = 0;
const SERVED = 1;
/** Gave up, and is still in the queue. */
const LEFT = 2;
/** Is through; only its patience timer is still to come. */
const DONE = 3;

/**
 * Thousands of agents and one queue, first in, first out (Erlang A). Nothing is cancelled: who left is dropped when the
 * queue comes to it, a timer of who was served when it rings.
 */
export class Desk {
  busy = 0;
  waiting = 0;
  readonly #world: World;
  readonly #pool: Pool;
  readonly #agenda: Agenda;
  readonly #tally: Tally;
  readonly #through: (slot: number, outcome: number, now: number) => void;
  readonly #handle: number;
  #places = 0;
  /** A ring; its length is a power of two. */
  #queue = new Int32Array(1 << 12);
  #head = 0;
  #queued = 0;

  /** `through`: what becomes of who leaves the desk. */
  constructor(
    world: World,
    pool: Pool,
    agenda: Agenda,
    tally: Tally,
    through: (slot: number, outcome: number, now: number) => void,
  ) {
    [this.#world, this.#pool, this.#agenda, this.#tally, this.#through] = [world, pool, agenda, tally, through];
    const { handle, concurrency, crowding } = world.staff;
    this.#handle = handle * (1 + crowding * (concurrency - 1));
  }

  /** So many contacts can be with agents from now on; who has one keeps it. */
  staff(places: number, now: number): void {
    this.#places = places;
    this.#serve(now);
  }

  take(slot: number, now: number): void {
    const pool = this.#pool;
    const tally = this.#tally;
    tally.add(pool.since[slot]!, F.desk, 1);
    pool.timed[slot] = 0;
    if (this.busy < this.#places && this.waiting === 0) {
      pool.state[slot] = SERVED;
      return this.#work(slot, now);
    }
    tally.add(pool.since[slot]!, F.waited, 1);
    const { patience } = this.#world.staff;
    if (patience === 0) return this.#leaves(slot, now, now);
    pool.state[slot] = WAITING;
    pool.queued[slot] = now;
    this.#enqueue(slot);
    this.waiting++;
    if (patience === Infinity) return;
    pool.timed[slot] = 1;
    this.#agenda.add(now - Math.log(this.#dice(slot, DICE.patience)) * patience, kindOf(slot, PATIENCE));
  }

  /** The patience of a customer is over. */
  impatient(slot: number, now: number): void {
    const pool = this.#pool;
    pool.timed[slot] = 0;
    if (pool.state[slot] === DONE) pool.give(slot);
    if (pool.state[slot] !== WAITING) return;
    pool.state[slot] = LEFT;
    // In silence: nobody sees that it left, and its place in the queue is worked on.
    if (!this.#world.staff.silent) this.waiting--;
    this.#leaves(slot, pool.queued[slot]!, now);
  }

  /** An agent is through with a customer. */
  handled(slot: number, now: number): void {
    const pool = this.#pool;
    this.busy--;
    const gone = pool.state[slot] === LEFT;
    if (!gone) {
      const fails = this.#dice(slot, DICE.people) < this.#world.staff.error;
      this.#through(slot, fails ? PEOPLE_FAILED : PEOPLE_SERVED, now);
    }
    if (pool.timed[slot] === 1) pool.state[slot] = DONE;
    else pool.give(slot);
    this.#serve(now);
  }

  #leaves(slot: number, since: number, now: number): void {
    this.#tally.add(this.#pool.since[slot]!, F.waitHours, now - since);
    this.#through(slot, ABANDONED, now);
    if (this.#world.staff.patience === 0) this.#pool.give(slot);
  }

  #serve(now: number): void {
    const pool = this.#pool;
    while (this.busy < this.#places && this.#queued > 0) {
      const slot = this.#queue[this.#head]!;
      this.#head = (this.#head + 1) & (this.#queue.length - 1);
      this.#queued--;
      const left = pool.state[slot] === LEFT;
      if (left && !this.#world.staff.silent) {
        pool.give(slot);
        continue;
      }
      this.waiting--;
      if (!left) {
        pool.state[slot] = SERVED;
        this.#tally.add(pool.since[slot]!, F.waitHours, now - pool.queued[slot]!);
      }
      this.#work(slot, now);
    }
  }

  #work(slot: number, now: number): void {
    const pool = this.#pool;
    const { anger, again } = this.#world.staff;
    this.busy++;
    const longer = (1 + anger * pool.upset[slot]!) * (pool.attempt[slot]! > 0 ? 1 + again : 1);
    const hours = -Math.log(this.#dice(slot, DICE.handle)) * this.#handle * longer;
    this.#tally.add(pool.since[slot]!, F.workHours, hours);
    this.#agenda.add(now + hours, kindOf(slot, HANDLED));
  }

  #dice(slot: number, purpose: number): number {
    return keyed(this.#world.seed, this.#pool.customer[slot]!, this.#pool.attempt[slot]!, purpose);
  }

  #enqueue(slot: number): void {
    if (this.#queued === this.#queue.length) {
      const longer = new Int32Array(this.#queue.length * 2);
      for (let i = 0; i < this.#queued; i++) longer[i] = this.#queue[(this.#head + i) & (this.#queue.length - 1)]!;
      [this.#queue, this.#head] = [longer, 0];
    }
    this.#queue[(this.#head + this.#queued++) & (this.#queue.length - 1)] = slot;
  }
}
