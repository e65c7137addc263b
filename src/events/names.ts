import type { ContactId, JourneyId } from './event.ts';

/** The name of a contact towards the bot: fresh for each. */
export const conversationOf = (contact: ContactId): string => `irate-${contact.replace(/\W/g, '-')}`;

/** The name of a customer towards the bot: one for a whole journey. */
export const userOf = (journey: JourneyId): string => `irate-${journey.replace('/', '-')}`;

/** The journey behind the name of a conversation or user, or null if the name is none of ours. */
export function journeyNamed(name: string): JourneyId | null {
  const [, step, customer] = /^irate-(\d+)-(\d+)(?:-\d+)?$/.exec(name) ?? [];
  return step === undefined || customer === undefined ? null : `${+step}/${+customer}`;
}
