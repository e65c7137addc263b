import type { Customer, Move } from '../customers/customer.ts';
import type { Channel, ContactId, DeskEvent, Ending, JourneyEvent, JourneyId, Profile } from '../events/event.ts';
import type { Plan } from '../events/plan.ts';
import { conversationOf, userOf } from '../events/names.ts';
import type { OfficeRecord } from '../events/record.ts';
import type { Entry, Seen, Wanted } from '../office/office.ts';
import type { Alarm, Ms } from '../time/clock.ts';
import { converse, round } from './converse.ts';
import type { Desk } from './desk.ts';
import type { Ledger } from './ledger.ts';
import type { Ports } from './ports.ts';

/** What the journeys of one step share. */
export interface Setting {
  readonly plan: Plan;
  readonly ports: Ports;
  readonly ledger: Ledger;
  readonly desk: Desk;
  /** The run's id: a bot that outlives a run must not take its customers for known ones. */
  readonly run: string;
  /** Whether failed customers come back, and people serve those who are handed over; without, the bot is seen by itself. */
  readonly repeats: boolean;
  /** Which back-office writes of a journey are in the log already. */
  readonly logged: Map<JourneyId, number>;
}

const NOTHING = (): void => undefined;

/** All contacts of one customer for one problem, until it rests. */
export class Journey {
  readonly #id: JourneyId;
  readonly #customer: Customer;
  readonly #setting: Setting;
  readonly #rested: () => void;
  #attempt = 0;
  #cut = NOTHING;
  #return: { readonly alarm: Alarm; readonly channel: Channel } | undefined;
  /** In the desk's queue or with one of its people. */
  #waiting = false;
  #stopped = false;
  #cutOff = false;

  /** `rested`: called once, when it is over. */
  constructor(id: JourneyId, customer: Customer, setting: Setting, rested: () => void) {
    this.#id = id;
    this.#customer = customer;
    this.#setting = setting;
    this.#rested = rested;
  }

  /** A contact starts; `due` is when it should have. `first`: what it begins with, where that is known. */
  contact(channel: Channel, due: Ms, after: Ms | null, first?: Move): void {
    const { ports, plan, ledger, run } = this.#setting;
    const id: ContactId = `${this.#id}.${this.#attempt++}`;
    const began = ports.clock.now();
    const { profile, known } = this.#customer;
    ports.write({
      kind: 'contact',
      at: round(began),
      due: round(due),
      contact: id,
      channel,
      after: after && round(after),
      profile: after === null ? profile : null,
    });
    // The phone is answered by people only.
    if (channel === 'phone') return this.#toDesk(id);
    const session = ports.target.open({
      contact: id,
      conversation: conversationOf(run, id),
      user: userOf(run, this.#id),
      language: profile.language,
      known,
    });
    const contact = { id, customer: this.#customer, channel, due, after };
    const opening = first ?? this.#customer.open(channel, after);
    this.#cut = converse(contact, opening, session, plan, ports, ledger, (how) => {
      this.#cut = NOTHING;
      ledger.ended(ports.clock.now() - began);
      this.#ended(id, how);
    });
    // Whoever opens a session may find that the run may not go on.
    if (this.#cutOff) this.#cut();
  }

  /** The window is over: nobody comes back or is served any more; a contact under way comes to its end. */
  close(): void {
    this.#stopped = true;
    if (this.#return !== undefined) {
      this.#setting.ports.clock.silence(this.#return.alarm);
      this.#rest('open', this.#return.channel);
      this.#return = undefined;
    } else if (this.#waiting) {
      this.#waiting = false;
      this.#look('cut_off', 'abandoned');
    }
  }

  /** The run is stopped: what is under way is cut off too. */
  stop(): void {
    this.#cutOff = true;
    this.close();
    this.#cut();
  }

  #toDesk(id: ContactId): void {
    this.#waiting = true;
    this.#setting.desk.take(id, (how, waited) => this.#served(id, how, waited));
  }

  #ended(id: ContactId, how: Ending): void {
    if (how === 'handed_over' && this.#setting.repeats && !this.#stopped) this.#toDesk(id);
    else this.#look(how, null);
  }

  #served(id: ContactId, how: DeskEvent['how'], waited: Ms): void {
    const { ports } = this.#setting;
    this.#waiting = false;
    ports.write({ kind: 'desk', at: round(ports.clock.now()), contact: id, waited: round(waited), how });
    this.#look('handed_over', how);
  }

  /** Looks up what was really done before the customer decides what comes next. */
  #look(how: Ending, desk: DeskEvent['how'] | null): void {
    const { office } = this.#setting.ports;
    if (office === null) this.#next(how, null, desk);
    else
      office.inspect(this.#customer.file.key, wantedBy(this.#customer.profile), (seen) => {
        if (seen) this.#log(seen);
        else this.#setting.ledger.fault('the back office could not be asked');
        this.#next(how, seen?.entries ?? null, desk);
      });
  }

  #log({ entries, ...record }: Seen): void {
    const { ports, logged } = this.#setting;
    const now = ports.clock.now();
    for (const { action, args, ok } of entries.slice(logged.get(this.#id) ?? 0))
      ports.write({ kind: 'action', at: round(now), journey: this.#id, action, args, ok });
    logged.set(this.#id, entries.length);
    if (!tells(record)) return;
    // The office tells how long ago a call was: its clock is another one.
    const calls = record.calls.map((call) => ({ ...call, at: round(Math.max(0, now - call.at)) }));
    const contact: ContactId = `${this.#id}.${this.#attempt - 1}`;
    ports.write({ kind: 'office', at: round(now), contact, record: { ...record, calls } });
  }

  #next(how: Ending, writes: readonly Entry[] | null, desk: DeskEvent['how'] | null): void {
    const { ports, plan, repeats } = this.#setting;
    const sequel = this.#customer.sequel(how, writes, desk);
    if (sequel.kind === 'rest') return this.#rest(sequel.fate);
    if (!repeats || this.#stopped) return this.#rest('open', sequel.channel);
    const delay = sequel.after / plan.returnScale;
    const due = ports.clock.now() + delay;
    const alarm = ports.clock.alarm(delay, () => {
      this.#return = undefined;
      const at = round(ports.clock.now());
      if (sequel.discovered) ports.write({ kind: 'discovery', at, journey: this.#id, after: round(sequel.after) });
      this.contact(sequel.channel, due, sequel.after);
    });
    this.#return = { alarm, channel: sequel.channel };
  }

  #rest(fate: JourneyEvent['fate'], again?: Channel): void {
    const { ports, ledger } = this.#setting;
    ledger.customerFaults(this.#customer.faults());
    ports.write({
      kind: 'journey',
      at: round(ports.clock.now()),
      journey: this.#id,
      fate,
      ...(again && { again }),
      ...this.#customer.feelings(),
    });
    this.#rested();
  }
}

function wantedBy({ needs }: Profile): Wanted[] {
  return needs.flatMap((need) =>
    need.kind === 'action' ? [{ id: need.id, action: need.action, where: need.where ?? {} }] : [],
  );
}

/** Whether there is anything to tell of. */
function tells({ calls, differences, done, refunded }: OfficeRecord): boolean {
  return calls.length + differences.length + refunded.length + Object.keys(done).length > 0;
}
