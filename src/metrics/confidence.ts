import type { Contact } from './contact.ts';
import { isError } from './error.ts';
import { meanOf, shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';
import { isResolved } from './resolution.ts';

/** From here on a bot counts as sure. */
const SURE_FROM = 0.8;

/** Contacts in which the bot was sure (>= 0.8) and wrong, of all contacts started. A share, 0..1. */
export const confidentIncorrect: Measure = {
  name: 'confident_incorrect',
  unit: 'share',
  better: 'lower',
  of: ({ contacts }) => shareOf(contacts, isSureAndWrong),
};

/** Brier score of the bot's confidence against the truth: 0 is perfect, 0.25 is a coin, 1 is always sure and wrong. Contacts without a claim are left out. */
export const brier: Measure = {
  name: 'brier',
  unit: 'score',
  better: 'lower',
  of: ({ contacts }) =>
    meanOf(contacts, (contact) => (contact.confidence === null ? null : (contact.confidence - truthOf(contact)) ** 2)),
};

/** How much surer the bot is than it is right: mean confidence less the share truly resolved. Below 0 it is too modest. */
export const overconfidence: Measure = {
  name: 'overconfidence',
  unit: 'score',
  better: 'lower',
  of: ({ contacts }) =>
    meanOf(contacts, (contact) => (contact.confidence === null ? null : contact.confidence - truthOf(contact))),
};

/** What a confidence is about: 1 if the bot truly resolved it. */
function truthOf(contact: Contact): 0 | 1 {
  return isResolved(contact) ? 1 : 0;
}

/** True if the bot was sure and the customer did not get what it needed. */
export function isSureAndWrong(contact: Contact): boolean {
  return contact.confidence !== null && contact.confidence >= SURE_FROM && isError(contact);
}
