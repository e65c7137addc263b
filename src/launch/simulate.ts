import { keyed } from '../chance/keyed.ts';
import { Agenda } from './agenda.ts';
import { Desk } from './desk.ts';
import { Firsts, rateAt } from './firsts.ts';
import { FAILS, HANDED_OFF, NEEDLESS_HANDOFF, OUTCOMES } from './outcome.ts';
import { CALLED, HANDED, NEEDLESS, Pool } from './pool.ts';
import { DICE, HANDLED, kindOf, RETURN } from './purpose.ts';
import { capacityAt, shiftsOf } from './shifts.ts';
import { drawOutcome } from './surface.ts';
import { BY_OUTCOME, F, Tally } from './tally.ts';
import type { Aftermath, World } from './world.ts';

/** Returns further away than this many hours wait in buckets. */
const NEAR = 0.25;

/** What a launch came to. */
export interface Launched {
  readonly tally: Tally;
  /** Events taken off the calendar, first contacts among them. */
  readonly events: number;
  /** Most customers at once who were in a queue, with an agent, or to call again. */
  readonly peak: number;
  /** Customers who were to call again when it ended. */
  readonly toCome: number;
  /** The highest load that a copy of the bot felt, contacts per hour. */
  readonly highest: number;
}

/**
 * Lives through a launch on a bare event calendar: one event a contact, more only at the desk. The same world gives the
 * same bytes. A contact with the bot takes no time: a return is hours away.
 */
export function simulate(world: World): Launched {
  return new Launch(world).run();
}

class Launch {
  readonly #world: World;
  readonly #firsts: Firsts;
  readonly #agenda: Agenda;
  readonly #pool = new Pool();
  readonly #tally: Tally;
  readonly #desk: Desk;
  readonly #after: readonly Aftermath[];
  readonly #ends: readonly number[];
  readonly #toPeople: readonly boolean[];
  #events = 0;
  #peak = 0;
  #highest = 0;
  #orbit = 0;
  #last = 0;
  /** Load of the bot as it feels it, contacts per hour; and when it was. */
  #load: number;
  #felt = 0;
  /** Of the contact that is being looked at. */
  #customer = 0;
  #attempt = 0;
  #harmed = 0;
  #since = 0;

  constructor(world: World) {
    this.#world = world;
    this.#firsts = new Firsts(world);
    this.#agenda = new Agenda(NEAR, world.hours + world.drain);
    this.#tally = new Tally(world.hours, world.bin);
    this.#after = OUTCOMES.map((outcome) => world.after[outcome]);
    const total = world.intents.reduce((sum, { weight }) => sum + weight, 0);
    let sum = 0;
    this.#ends = world.intents.map(({ weight }) => (sum += weight) / total);
    this.#toPeople = world.intents.map(({ to }) => to === 'people');
    this.#load = rateAt(world, 0);
    this.#desk = new Desk(world, this.#pool, this.#agenda, this.#tally, (slot, outcome, now) => {
      this.#look(slot);
      this.#came(outcome, now, this.#pool.way[slot] !== NEEDLESS);
    });
  }

  run(): Launched {
    const { hours, drain } = this.#world;
    const shifts = shiftsOf(this.#world);
    const end = hours + drain;
    for (const [index, { from, places }] of shifts.entries()) {
      if (from > 0) this.#advance(from);
      this.#desk.staff(places, from);
      const until = shifts[index + 1]?.from ?? end;
      this.#until(until);
    }
    return { tally: this.#tally, events: this.#events, peak: this.#peak, toCome: this.#orbit, highest: this.#highest };
  }

  /** All that is due before a moment. */
  #until(limit: number): void {
    const firsts = this.#firsts;
    const agenda = this.#agenda;
    for (;;) {
      const first = firsts.due;
      const due = agenda.before(first < limit ? first : limit);
      if (due === Infinity && first >= limit) return;
      this.#events++;
      if (due === Infinity) {
        this.#advance(first);
        this.#first(first);
        firsts.next();
        continue;
      }
      this.#advance(due);
      const item = agenda.take();
      const slot = item >> 2;
      if ((item & 3) === RETURN) this.#again(slot, due);
      else if ((item & 3) === HANDLED) this.#desk.handled(slot, due);
      else this.#desk.impatient(slot, due);
    }
  }

  #first(now: number): void {
    this.#customer = this.#firsts.customer;
    this.#attempt = 0;
    this.#harmed = 0;
    this.#since = now;
    this.#tally.add(now, F.first, 1);
    this.#contact(now, 0, HANDED);
  }

  #again(slot: number, now: number): void {
    this.#look(slot);
    this.#since = now;
    this.#orbit--;
    this.#pool.give(slot);
    this.#tally.add(now, F.repeat, 1);
    this.#contact(now, this.#pool.upset[slot]!, this.#pool.way[slot]!);
  }

  #look(slot: number): void {
    const pool = this.#pool;
    this.#customer = pool.customer[slot]!;
    this.#attempt = pool.attempt[slot]!;
    this.#harmed = pool.harmed[slot]!;
    this.#since = pool.since[slot]!;
  }

  #contact(now: number, upset: number, way: number): void {
    const luck = this.#ends.length === 1 ? 0 : this.#dice0(DICE.intent);
    let intent = 0;
    while (luck >= this.#ends[intent]!) intent++;
    if (way === CALLED || this.#toPeople[intent]!) return this.#toDesk(now, upset, CALLED);
    const { bot, copies, measuredUpTo } = this.#world;
    const load = this.#feel(now) / copies;
    this.#tally.add(now, load < bot.loads[0]! ? F.below : load > measuredUpTo ? F.above : F.within, 1);
    if (load > this.#highest) this.#highest = load;
    const outcome = drawOutcome(bot, intent, this.#attempt > 0 ? 1 : 0, upset, load, this.#dice(DICE.outcome));
    if (outcome === HANDED_OFF) return this.#toDesk(now, upset, HANDED);
    if (outcome !== NEEDLESS_HANDOFF) return this.#came(outcome, now, true);
    this.#tally.add(now, BY_OUTCOME + outcome, 1);
    this.#harms(outcome);
    this.#toDesk(now, upset, NEEDLESS);
  }

  /** What is left of the load that came, each contact fading over the bot's memory. */
  #feel(now: number): number {
    const { memory } = this.#world;
    const load = this.#load * Math.exp((this.#felt - now) / memory);
    this.#felt = now;
    this.#load = load + 1 / memory;
    return load / capacityAt(this.#world, now);
  }

  #toDesk(now: number, upset: number, way: number): void {
    this.#desk.take(this.#keep(this.#attempt, upset, way), now);
  }

  /** A contact is over. */
  #came(outcome: number, now: number, counts: boolean): void {
    const tally = this.#tally;
    const since = this.#since;
    if (counts) tally.add(since, BY_OUTCOME + outcome, 1);
    if (FAILS[outcome]!) this.#harms(outcome);
    const after = this.#after[outcome]!;
    const luck = after.returns + after.churns > 0 ? this.#dice(DICE.back) : 1;
    if (luck < after.returns && this.#attempt + 1 < this.#world.attempts) this.#returns(after, now);
    else if (luck >= after.returns && luck < after.returns + after.churns) tally.add(since, F.churned, 1);
  }

  /** The first failure of a customer decides how it will remember the whole. */
  #harms(outcome: number): void {
    if (this.#harmed === 1) return;
    this.#harmed = 1;
    this.#tally.add(this.#since, F.harmed, 1);
    const { annoyed } = this.#after[outcome]!;
    if (annoyed > 0 && this.#dice(DICE.annoyed) < annoyed) this.#tally.add(this.#since, F.annoyed, 1);
  }

  #returns(after: Aftermath, now: number): void {
    const upset = after.upset > 0 && this.#dice(DICE.upset) < after.upset ? 1 : 0;
    const way = after.phone > 0 && this.#dice(DICE.phone) < after.phone ? CALLED : HANDED;
    const wait = delayOf(after.delay, this.#dice(DICE.delay));
    const slot = this.#keep(this.#attempt + 1, upset, way);
    this.#orbit++;
    this.#agenda.add(now + wait, kindOf(slot, RETURN));
  }

  #keep(attempt: number, upset: number, way: number): number {
    const pool = this.#pool;
    const slot = pool.take();
    pool.customer[slot] = this.#customer;
    pool.attempt[slot] = attempt;
    pool.harmed[slot] = this.#harmed;
    pool.upset[slot] = upset;
    pool.way[slot] = way;
    pool.since[slot] = this.#since;
    if (pool.size > this.#peak) this.#peak = pool.size;
    return slot;
  }

  /** Counts who is where, up to now. */
  #advance(now: number): void {
    const spell = now - this.#last;
    const tally = this.#tally;
    if (this.#orbit > 0) tally.add(this.#last, F.orbitHours, this.#orbit * spell);
    if (this.#desk.waiting > 0) tally.add(this.#last, F.queueHours, this.#desk.waiting * spell);
    if (this.#desk.busy > 0) tally.add(this.#last, F.busyHours, this.#desk.busy * spell);
    this.#last = now;
  }

  #dice(purpose: number): number {
    return keyed(this.#world.seed, this.#customer, this.#attempt, purpose);
  }

  /** Of the customer, whichever contact it is. */
  #dice0(purpose: number): number {
    return keyed(this.#world.seed, this.#customer, 0, purpose);
  }
}

/** Hours until somebody calls again; `luck` is uniform in (0, 1). */
function delayOf(delay: Aftermath['delay'], luck: number): number {
  if (typeof delay === 'number') return -Math.log(luck) * delay;
  return delay[Math.floor(luck * delay.length)]!;
}
