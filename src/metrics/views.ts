import type { Channel, ContactId, Ending, JourneyEvent } from '../events/event.ts';
import type { FindingKind, Mode, Outcome } from '../events/verdict.ts';
import { FINDINGS, MODES } from '../events/verdict.ts';
import type { Ms } from '../time/clock.ts';
import type { Contact, Journey, Who } from './contact.ts';
import type { StepRows } from './step-rows.ts';
import { C, CHANNELS, DESKS, ENDINGS, FATES, J, OUTCOMES } from './step-fields.ts';

/** A journey's row, read when asked: a view costs a tenth of a copy, and a rung can have a million. */
export class JourneyView implements Journey {
  readonly contacts: readonly Contact[];
  readonly #rows: StepRows;
  readonly #row: number;

  constructor(rows: StepRows, row: number) {
    this.#rows = rows;
    this.#row = row;
    this.contacts = contactRows(rows, row).map((contact) => new ContactView(rows, contact, this));
  }

  get step(): number {
    return this.#rows.step;
  }
  get customer(): number {
    return this.#get(J.customer);
  }
  get who(): Who {
    return this.#rows.whos.at(this.#get(J.who));
  }
  get fate(): JourneyEvent['fate'] | null {
    return named(FATES, this.#get(J.fate));
  }
  get remembered(): number | null {
    return known(this.#get(J.remembered));
  }
  get satisfaction(): number | null {
    return known(this.#get(J.satisfaction));
  }
  get again(): Channel | null {
    return named(CHANNELS, this.#get(J.again));
  }
  get discovered(): boolean {
    return this.#get(J.discovered) === 1;
  }
  #get(field: number): number {
    return this.#rows.journeys.get(this.#row, field);
  }
}

/** The rows of a journey's contacts, the first one first. */
function contactRows({ journeys, contacts }: StepRows, journey: number): number[] {
  const rows: number[] = [];
  for (let row = journeys.get(journey, J.last); !Number.isNaN(row); row = contacts.get(row, C.before)) rows.push(row);
  return rows.reverse();
}

/** A contact's row, read when asked. */
class ContactView implements Contact {
  readonly journey: Journey;
  readonly #rows: StepRows;
  readonly #row: number;

  constructor(rows: StepRows, row: number, journey: Journey) {
    this.#rows = rows;
    this.#row = row;
    this.journey = journey;
  }

  get id(): ContactId {
    return contactId(this.#rows, this.#row);
  }
  get step(): number {
    return this.#rows.step;
  }
  get customer(): number {
    return this.journey.customer;
  }
  get attempt(): number {
    return this.#get(C.attempt);
  }
  get channel(): Channel {
    return CHANNELS[this.#get(C.channel)] ?? 'chat';
  }
  get due(): Ms {
    return this.#get(C.due);
  }
  get at(): Ms {
    return this.#get(C.at);
  }
  get after(): Ms | null {
    return known(this.#get(C.after));
  }
  get ended(): Ms | null {
    return known(this.#get(C.ended));
  }
  get ending(): Ending | null {
    return named(ENDINGS, this.#get(C.ending));
  }
  get outcome(): Outcome | null {
    return named(OUTCOMES, this.#get(C.outcome));
  }
  get atWorst(): Outcome | null {
    return named(OUTCOMES, this.#get(C.atWorst));
  }
  get modes(): readonly Mode[] {
    return modesOf(this.#get(C.modes));
  }
  get findings(): readonly FindingKind[] | null {
    const bits = this.#get(C.findings);
    return Number.isNaN(bits) ? null : FINDINGS.filter((_, index) => (bits & (1 << index)) !== 0);
  }
  get failedAt(): number | null {
    return known(this.#get(C.failedAt));
  }
  get confidence(): number | null {
    return known(this.#get(C.confidence));
  }
  get turns(): number {
    return known(this.#get(C.turns)) ?? 0;
  }
  get replies(): number {
    return known(this.#get(C.replies)) ?? 0;
  }
  get broken(): number {
    return known(this.#get(C.broken)) ?? 0;
  }
  get botTime(): Ms {
    return known(this.#get(C.botTime)) ?? 0;
  }
  get customerTime(): Ms {
    return known(this.#get(C.customerTime)) ?? 0;
  }
  get deskWaited(): Ms | null {
    return known(this.#get(C.deskWaited));
  }
  get desk(): Contact['desk'] {
    return named(DESKS, this.#get(C.desk));
  }
  #get(field: number): number {
    return this.#rows.contacts.get(this.#row, field);
  }
}

/** "step/customer.attempt" of a row. */
export function contactId(rows: StepRows, row: number): ContactId {
  const customer = rows.journeys.get(rows.contacts.get(row, C.journey), J.customer);
  return `${rows.step}/${customer}.${rows.contacts.get(row, C.attempt)}`;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function named<T>(names: readonly T[], index: number): T | null {
  return Number.isNaN(index) ? null : (names[index] ?? null);
}

const MODE_SETS = new Map<number, readonly Mode[]>();

/** The modes of a bit set; equal sets share one array, as most contacts have none. */
function modesOf(bits: number): readonly Mode[] {
  const key = Number.isNaN(bits) ? 0 : bits;
  let modes = MODE_SETS.get(key);
  if (modes === undefined) {
    modes = MODES.filter((_, index) => (key & (1 << index)) !== 0);
    MODE_SETS.set(key, modes);
  }
  return modes;
}
