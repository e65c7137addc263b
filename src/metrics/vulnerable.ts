import { isAnnoyed } from './annoyed.ts';
import type { Journey } from './contact.ts';
import { isError } from './error.ts';
import type { Estimate } from './estimate.ts';
import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';
import type { Sample } from './sample.ts';

/** Harm that falls on vulnerable customers, of all customers harmed. A share, 0..1: compare it with their share of all customers. */
export const harmOnVulnerable: Measure = {
  name: 'harm_on_vulnerable',
  unit: 'share',
  better: 'lower',
  of: ({ journeys }) => shareOf(journeys.filter(isHarmed), ({ who }) => who.vulnerable),
};

/** Vulnerable customers, of all customers. A share, 0..1. */
export function vulnerableShare({ journeys }: Sample): Estimate {
  return shareOf(journeys, ({ who }) => who.vulnerable);
}

/** True if a contact of the customer failed, or the customer ended up annoyed. */
function isHarmed(journey: Journey): boolean {
  return isAnnoyed(journey) || journey.contacts.some((contact) => contact.channel !== 'phone' && isError(contact));
}
