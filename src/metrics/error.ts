import type { Mode, Outcome } from '../events/verdict.ts';
import type { Contact } from './contact.ts';
import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';

/** Contacts started that ended neither resolved nor rightly handed over, of all contacts started. A share, 0..1. */
export const error: Measure = {
  name: 'error',
  unit: 'share',
  better: 'lower',
  of: ({ contacts }) => shareOf(contacts, isError),
};

/** True if the customer did not get what it needed: also when it gave up, was cut off, or was never ruled on. */
export function isError(contact: Contact): boolean {
  return failed(contact, contact.outcome);
}

/** The same with every unclear need decided against the bot. */
export function isErrorAtWorst(contact: Contact): boolean {
  return failed(contact, contact.atWorst);
}

function failed({ ending, modes }: Contact, outcome: Outcome | null): boolean {
  if (ending === null || ending === 'cut_off') return true;
  if (outcome === 'handed_off') return modes.some((mode) => mode === 'missed_handoff' || mode === 'needless_handoff');
  return outcome !== 'resolved';
}

/** Why a contact failed: one mode, or that it was never finished, or that no mode fits. */
export type Cause = Mode | 'never_finished' | 'unresolved';

/** The gravest first: where a contact shows several modes, this one counts. */
const GRAVITY: readonly Mode[] = [
  'unresponsive',
  'cross_talk',
  'false_resolution',
  'confident_incorrect',
  'missed_handoff',
  'needless_handoff',
  'context_loss',
  'dead_end',
  'misroute',
  'hedged_incorrect',
  'incomplete',
  'tone_deaf',
];

/** The one cause that a contact is counted under; null if nothing went wrong. A process failure on a resolved contact counts. */
export function causeOf(contact: Contact): Cause | null {
  const mode = GRAVITY.find((candidate) => contact.modes.includes(candidate));
  if (!isError(contact)) return mode ?? null;
  if (contact.ending === null || contact.ending === 'cut_off') return 'never_finished';
  return mode ?? 'unresolved';
}
