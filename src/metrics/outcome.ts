import type { Contact } from './contact.ts';
import type { Cause } from './error.ts';
import { causeOf, isError } from './error.ts';
import type { Estimate } from './estimate.ts';
import { share } from './estimate.ts';

/** How a contact ended, in one word out of these: the gravest that applies, in this order; `accurate` is no error. */
export const ENDS = [
  'technical_failure',
  'cross_talk',
  'false_resolution',
  'confidently_incorrect',
  'wrong_escalation',
  'context_loss',
  'dead_end',
  'incomplete',
  'accurate',
] as const;
export type End = (typeof ENDS)[number];

const ENDS_BY_CAUSE: Readonly<Record<Cause, End>> = {
  never_finished: 'technical_failure',
  unresponsive: 'technical_failure',
  cross_talk: 'cross_talk',
  false_resolution: 'false_resolution',
  confident_incorrect: 'confidently_incorrect',
  missed_handoff: 'wrong_escalation',
  needless_handoff: 'wrong_escalation',
  context_loss: 'context_loss',
  dead_end: 'dead_end',
  misroute: 'dead_end',
  // A guess that was wrong, an answer that stopped short, a tone: what was needed was not given.
  hedged_incorrect: 'incomplete',
  incomplete: 'incomplete',
  tone_deaf: 'incomplete',
  unresolved: 'incomplete',
};

export function endOf(contact: Contact): End {
  const cause = isError(contact) ? causeOf(contact) : null;
  return cause === null ? 'accurate' : ENDS_BY_CAUSE[cause];
}

/** The share of contacts started that ended in each way; the shares add up to 1. */
export function ends(contacts: readonly Contact[]): Readonly<Record<End, Estimate>> {
  const counts = new Map<End, number>();
  for (const contact of contacts) counts.set(endOf(contact), (counts.get(endOf(contact)) ?? 0) + 1);
  const entries = ENDS.map((end) => [end, share(counts.get(end) ?? 0, contacts.length)] as const);
  return Object.fromEntries(entries) as Record<End, Estimate>;
}
