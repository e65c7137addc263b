import type { Contact, Journey } from '../../../src/metrics/contact.ts';
import type { Matched } from '../../../src/metrics/compare/matched.ts';

/** How one customer fared with one bot, in short: each contact failed or not. */
export interface Fared {
  readonly failed: readonly boolean[];
  readonly annoyed?: boolean;
  readonly intent?: string;
}

/** A customer who met several bots. */
export function met(customer: number, fared: readonly Fared[], block = 0): Matched {
  return { block, customer, journeys: fared.map((each) => journeyOf(customer, each)) };
}

function journeyOf(customer: number, { failed, annoyed = false, intent = 'parcel' }: Fared): Journey {
  const contacts: Contact[] = [];
  const journey: Journey = {
    step: 0,
    customer,
    who: { persona: 'calm', intent, lane: 'simple', stakes: 'low', language: 'en', vulnerable: false },
    contacts,
    fate: 'content',
    again: null,
    remembered: annoyed ? 1 : 0,
    satisfaction: 1,
    discovered: false,
  };
  failed.forEach((fails, attempt) => contacts.push(contactOf(journey, attempt, fails)));
  return journey;
}

function contactOf(journey: Journey, attempt: number, fails: boolean): Contact {
  const outcome = fails ? 'unresolved' : 'resolved';
  return {
    id: `0/${journey.customer}.${attempt}`,
    step: 0,
    customer: journey.customer,
    attempt,
    channel: 'chat',
    journey,
    due: 0,
    at: 0,
    after: attempt === 0 ? null : 60_000,
    ended: 1000,
    ending: 'content',
    outcome,
    atWorst: outcome,
    modes: fails ? ['dead_end'] : [],
    findings: null,
    failedAt: fails ? 1 : null,
    confidence: 0.9,
    turns: 1,
    replies: 1,
    broken: 0,
    botTime: 0,
    customerTime: 0,
    deskWaited: null,
    desk: null,
  };
}
