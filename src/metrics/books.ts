import type { FindingKind } from '../events/verdict.ts';
import type { Member } from './clusters.ts';
import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';

/** What leaves the books of the back office otherwise than the customer asked. */
const WRONG: ReadonlySet<FindingKind> = new Set(['done_otherwise', 'unasked', 'overpaid', 'refunded_twice']);

/** Contacts after which the back office shows something that nobody asked for, of those where it was looked at. A share, 0..1. */
export const booksWrong: Measure = {
  name: 'books_wrong',
  unit: 'share',
  better: 'lower',
  of: ({ contacts }) => shown(contacts, (kind) => WRONG.has(kind)),
};

/** Contacts in which the rows of another customer were touched, of those where the back office was looked at. A share, 0..1. */
export const trespass: Measure = {
  name: 'trespass',
  unit: 'share',
  better: 'lower',
  of: ({ contacts }) => shown(contacts, (kind) => kind === 'trespass'),
};

function shown(
  contacts: readonly (Member & { readonly findings: readonly FindingKind[] | null })[],
  is: (kind: FindingKind) => boolean,
) {
  return shareOf(
    contacts.filter(({ findings }) => findings !== null),
    ({ findings }) => findings!.some(is),
  );
}
