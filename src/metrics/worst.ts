import { isAnnoyed } from './annoyed.ts';
import type { Contact } from './contact.ts';
import type { Cause } from './error.ts';
import { causeOf } from './error.ts';
import type { Sample } from './sample.ts';

/** An intent and a way of failing, and the customers whom the two together annoyed. */
export interface Pair {
  readonly intent: string;
  readonly cause: Cause;
  /** Annoyed customers in the sample; each counts once, under its first contact that went wrong. */
  readonly annoyed: number;
  /** Customers in the sample. */
  readonly customers: number;
  /** Annoyed customers per hour of load. */
  readonly perHour: number;
  /** Share of all annoyed customers, 0..1. */
  readonly share: number;
  /** The contacts, the first customers first. */
  readonly contacts: readonly Contact[];
}

/** What annoys most customers, the worst pair first. */
export function worstPairs({ journeys, perHour }: Sample): Pair[] {
  const annoyed = journeys.filter(isAnnoyed);
  const pairs = new Map<string, { intent: string; cause: Cause; contacts: Contact[] }>();
  for (const journey of annoyed) {
    const contact = journey.contacts.find((each) => each.channel !== 'phone' && causeOf(each) !== null);
    if (contact === undefined) continue;
    const { intent } = journey.who;
    const cause = causeOf(contact)!;
    const key = `${cause}/${intent}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, { intent, cause, contacts: [contact] });
    else pair.contacts.push(contact);
  }
  return [...pairs.entries()]
    .sort(([a, x], [b, y]) => y.contacts.length - x.contacts.length || (a < b ? -1 : 1))
    .map(([, { intent, cause, contacts }]) => ({
      intent,
      cause,
      annoyed: contacts.length,
      customers: journeys.length,
      perHour: (contacts.length / journeys.length) * perHour,
      share: contacts.length / annoyed.length,
      contacts,
    }));
}
