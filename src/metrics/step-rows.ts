import {
  CUT_OFF,
  type ContactEvent,
  type DeskEvent,
  type EndEvent,
  type HealthEvent,
  type HeardEvent,
  type JourneyEvent,
  type PhaseEvent,
  type SaidEvent,
  type VerdictEvent,
} from '../events/event.ts';
import { FINDINGS, MODES } from '../events/verdict.ts';
import { Rows } from './rows.ts';
import { C, CHANNELS, DESKS, ENDINGS, FATES, J, OUTCOMES } from './step-fields.ts';
import type { Whos } from './whos.ts';

interface Place {
  readonly customer: number;
  readonly attempt: number;
}

/** One step's rows. Customers from `counted` on only keep up the load: nothing is kept of them. */
export class StepRows {
  readonly step: number;
  readonly contacts = new Rows(C.size);
  readonly journeys = new Rows(J.size);
  /** Every reply's time, ms, from when the question was due to the last bubble, or as long as the wait was lived. */
  readonly replies = new Rows(1);
  /** When contacts with the bot began and ended, in that order, whoever's they are: how many were under way at any time. */
  readonly begun = new Rows(1);
  readonly over = new Rows(1);
  /** When the last customer came, whether it counts or not. */
  lastArrival = Number.NaN;
  /** Shared with all other steps. */
  readonly whos: Whos;
  /** Cross-talk: the contact's row, and the contact whose data it was (null: nobody known). */
  leaks: readonly { readonly row: number; readonly other: string | null; readonly quote: string }[] = [];
  health: HealthEvent | null = null;
  /** Of a shock: its parts, as they began. */
  readonly phases: PhaseEvent[] = [];
  readonly #counted: number;
  /** Journeys by customer: whoever counts has a low number. */
  readonly #byCustomer: (number | undefined)[] = [];

  constructor(step: number, counted: number, whos: Whos) {
    this.step = step;
    this.whos = whos;
    this.#counted = counted;
  }

  keepHealth(event: HealthEvent): void {
    this.health = event;
  }

  begin({ customer, attempt }: Place, event: ContactEvent): void {
    if (event.channel !== 'phone') this.begun.set(this.begun.add(), 0, event.at);
    if (attempt === 0) this.lastArrival = event.at;
    if (customer >= this.#counted) return;
    const journey = this.#journeyOf(customer, event);
    const row = this.contacts.add();
    const put = (field: number, value: number): void => this.contacts.set(row, field, value);
    put(C.journey, journey);
    put(C.attempt, attempt);
    put(C.before, this.journeys.get(journey, J.last));
    put(C.channel, CHANNELS.indexOf(event.channel));
    put(C.due, event.due);
    put(C.at, event.at);
    if (event.after !== null) put(C.after, event.after);
    this.journeys.set(journey, J.last, row);
  }

  said(place: Place, event: SaidEvent): void {
    const row = this.#find(place);
    if (row < 0) return;
    const heard = this.contacts.get(row, C.heardAt);
    if (!Number.isNaN(heard)) this.contacts.increase(row, C.customerTime, event.at - heard);
    this.contacts.increase(row, C.turns, 1);
    this.contacts.set(row, C.askedDue, event.due);
  }

  heard(place: Place, event: HeardEvent): void {
    const row = this.#find(place);
    // What was cut off by the harness is no whole reply, and no failed one: that wait ends with the contact.
    if (row < 0 || event.late || event.how === CUT_OFF) return;
    this.contacts.increase(row, C.replies, 1);
    if (event.error !== undefined) this.contacts.increase(row, C.broken, 1);
    this.#answered(row, event.error === undefined ? (event.lastBubble ?? event.at) : event.at);
    this.contacts.set(row, C.heardAt, event.at);
  }

  end(place: Place, event: EndEvent): void {
    this.over.set(this.over.add(), 0, event.at);
    const row = this.#find(place);
    if (row < 0) return;
    // Who waits in vain until it leaves has lived that wait, though no reply ended it.
    this.#answered(row, event.at);
    this.contacts.set(row, C.ended, event.at);
    this.contacts.set(row, C.ending, ENDINGS.indexOf(event.how));
  }

  ruled(place: Place, { verdict }: VerdictEvent): void {
    const row = this.#find(place);
    if (row < 0) return;
    const put = (field: number, value: number): void => this.contacts.set(row, field, value);
    put(C.outcome, OUTCOMES.indexOf(verdict.outcome));
    put(C.atWorst, OUTCOMES.indexOf(verdict.atWorst));
    put(
      C.modes,
      bitsOf(MODES, verdict.failures, ({ mode }) => mode),
    );
    if (verdict.findings)
      put(
        C.findings,
        bitsOf(FINDINGS, verdict.findings, ({ kind }) => kind),
      );
    if (verdict.failures.length > 0) put(C.failedAt, Math.min(...verdict.failures.map((failure) => failure.turn)));
    if (verdict.confidence !== null) put(C.confidence, verdict.confidence);
    const leaks = verdict.failures.filter((failure) => failure.mode === 'cross_talk');
    if (leaks.length > 0)
      this.leaks = [
        ...this.leaks.filter((leak) => leak.row !== row), // a log may be ruled on again
        ...leaks.map(({ other, quote }) => ({ row, other: other ?? null, quote })),
      ];
  }

  desk(place: Place, event: DeskEvent): void {
    const row = this.#find(place);
    if (row < 0) return;
    this.contacts.set(row, C.deskWaited, event.waited);
    this.contacts.set(row, C.desk, DESKS.indexOf(event.how));
  }

  discovered(customer: number): void {
    const journey = this.#byCustomer[customer];
    if (journey !== undefined) this.journeys.set(journey, J.discovered, 1);
  }

  rested(customer: number, event: JourneyEvent): void {
    const journey = this.#byCustomer[customer];
    if (journey === undefined) return;
    this.journeys.set(journey, J.fate, FATES.indexOf(event.fate));
    this.journeys.set(journey, J.remembered, event.remembered);
    this.journeys.set(journey, J.satisfaction, event.satisfaction);
    if (event.again !== undefined) this.journeys.set(journey, J.again, CHANNELS.indexOf(event.again));
  }

  #answered(row: number, at: number): void {
    const due = this.contacts.get(row, C.askedDue);
    if (Number.isNaN(due)) return;
    this.replies.set(this.replies.add(), 0, at - due);
    this.contacts.increase(row, C.botTime, at - due);
    this.contacts.set(row, C.askedDue, Number.NaN);
  }

  /** The row of a contact, -1 if it does not count: its journey's newest contacts first, so mostly one look. */
  #find({ customer, attempt }: Place): number {
    const journey = this.#byCustomer[customer];
    if (journey === undefined) return -1;
    let row = this.journeys.get(journey, J.last);
    while (!Number.isNaN(row) && this.contacts.get(row, C.attempt) !== attempt) row = this.contacts.get(row, C.before);
    return Number.isNaN(row) ? -1 : row;
  }

  #journeyOf(customer: number, event: ContactEvent): number {
    const known = this.#byCustomer[customer];
    if (known !== undefined) return known;
    const journey = this.journeys.add();
    this.journeys.set(journey, J.customer, customer);
    this.journeys.set(journey, J.who, this.whos.add(event.profile));
    this.#byCustomer[customer] = journey;
    return journey;
  }
}

/** A set as bits, in the order of all there are. */
function bitsOf<T, K>(all: readonly K[], items: readonly T[], of: (item: T) => K): number {
  return items.reduce((bits, item) => bits | (1 << all.indexOf(of(item))), 0);
}
