import type { Contact } from '../metrics/contact.ts';
import type { Fold } from '../metrics/fold.ts';
import type { ContactId, Event } from '../events/event.ts';
import { CLOSED, OPEN } from '../events/plan.ts';
import { isAnnoyed } from '../metrics/annoyed.ts';
import { causeOf, isError } from '../metrics/error.ts';
import { endOf } from '../metrics/outcome.ts';
import { rungsOf, sampleOf } from '../metrics/sample.ts';
import { ABANDONED, codeOf, type BotOutcome, HANDED_OFF, PEOPLE_FAILED, PEOPLE_SERVED, RESOLVED } from './outcome.ts';

/** From here on a customer is upset when it calls. */
const UPSET = 0.5;
const HOUR = 3_600_000;

/** One contact of a run, as far as a launch can be made of it. */
export interface Seen {
  readonly block: number;
  /** Contacts per hour at the bot, repeats among them. */
  readonly load: number;
  /** Nobody came back: the load is known to the contact. */
  readonly open: boolean;
  readonly intent: string;
  readonly repeat: boolean;
  readonly upset: boolean;
  /** As a code; that of the desk is apart. */
  readonly outcome: number;
  readonly desk: number | null;
  /** Null for the last contact of a journey that nobody let go on or that the step's end cut off. */
  readonly next: 'returns' | 'churns' | 'rests' | null;
  /** Hours until the next contact; null: not seen. */
  readonly delay: number | null;
  readonly phone: boolean;
  readonly nextUpset: boolean | null;
  /** Of a journey's first failure, with repeats: whether all is remembered with anger. */
  readonly annoyed: boolean | null;
}

/** Watches a log go by for what the rows of a fold do not keep: who was upset when a contact began. */
export class Moods {
  readonly #upset = new Set<ContactId>();
  readonly #known = new Set<ContactId>();

  add(event: Event): void {
    if (event.kind !== 'said' || this.#known.has(event.contact)) return;
    this.#known.add(event.contact);
    if (event.why.frustration >= UPSET) this.#upset.add(event.contact);
  }

  upset(contact: ContactId): boolean {
    return this.#upset.has(contact);
  }
}

/** The contacts with the bot of a run, by itself and with repeats, as the personas have them. */
export function seenIn(fold: Fold, moods: Moods): Seen[] {
  const blocks = new Map(fold.head.plan.steps.map(({ step, block }) => [step, block]));
  return [OPEN, CLOSED].flatMap((arm) =>
    rungsOf(fold, arm).flatMap((rung) => {
      const { contacts, journeys, perHour } = sampleOf(fold, arm, rung);
      const load = (contacts.length / journeys.length) * perHour;
      return contacts.map((contact) => seen(contact, blocks.get(contact.step)!, arm === OPEN, load, moods));
    }),
  );
}

function seen(contact: Contact, block: number, open: boolean, load: number, moods: Moods): Seen {
  const { journey, attempt } = contact;
  const next = journey.contacts.find((other) => other.attempt === attempt + 1);
  const again = next?.channel ?? (next === undefined ? journey.again : null);
  const failedBefore = journey.contacts.some((other) => other.attempt < attempt && isError(other));
  return {
    block,
    load,
    open,
    intent: journey.who.intent,
    repeat: attempt > 0,
    upset: moods.upset(contact.id),
    outcome: outcomeOf(contact),
    desk: contact.desk === null ? null : DESK[contact.desk],
    next: again !== null ? 'returns' : journey.fate === null ? null : journey.fate === 'churned' ? 'churns' : 'rests',
    delay: next?.after ? next.after / HOUR : null,
    phone: again === 'phone',
    nextUpset: next ? moods.upset(next.id) : null,
    annoyed: open || failedBefore ? null : isAnnoyed(journey),
  };
}

const DESK = { resolved: PEOPLE_SERVED, failed: PEOPLE_FAILED, abandoned: ABANDONED };

function outcomeOf(contact: Contact): number {
  if (!isError(contact)) return contact.outcome === 'handed_off' ? HANDED_OFF : RESOLVED;
  const cause = causeOf(contact);
  if (cause === 'missed_handoff' || cause === 'needless_handoff') return codeOf(cause);
  return codeOf(endOf(contact) as BotOutcome);
}
