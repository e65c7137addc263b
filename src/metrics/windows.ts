import type { Contact, Journey } from './contact.ts';
import type { Ms } from '../time/clock.ts';

/** Within which a further contact counts as a repeat, in the customer's own (simulated) ms. */
export const WINDOWS = {
  '30m': 30 * 60_000,
  '7d': 7 * 86_400_000,
} as const satisfies Record<string, Ms>;
export type Window = keyof typeof WINDOWS;

/** The contacts of a journey that are linked to its first by gaps within the window, the first among them. */
export function within({ contacts }: Journey, window: Ms): readonly Contact[] {
  const gap = contacts.findIndex(({ after }, index) => index > 0 && (after === null || after > window));
  return gap < 0 ? contacts : contacts.slice(0, gap);
}

/** True if the customer called again about the same problem within the window after this contact. */
export function cameBack(contact: Contact, window: Ms): boolean {
  const { contacts } = contact.journey;
  const next = contacts[contacts.indexOf(contact) + 1];
  return next?.after !== undefined && next.after !== null && next.after <= window;
}
