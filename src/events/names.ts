import type { ContactId, JourneyId } from './event.ts';

/** The name of a contact towards the bot: fresh for each, in each run. */
export const conversationOf = (run: string, contact: ContactId): string =>
  `irate-${markOf(run)}-${contact.replace(/\W/g, '-')}`;

/** The name of a customer towards the bot: one for a whole journey. A bot that outlives a run meets nobody twice. */
export const userOf = (run: string, journey: JourneyId): string => `irate-${markOf(run)}-${journey.replace('/', '-')}`;

/** The journey behind the name of a conversation or user, with or without its run, or null if the name is none of ours. */
export function journeyNamed(name: string): JourneyId | null {
  const [, step, customer] = /^irate-(?:_\w*-)?(\d+)-(\d+)(?:-\d+)?$/.exec(name) ?? [];
  return step === undefined || customer === undefined ? null : `${+step}/${+customer}`;
}

/** Without a dash, so that it is told from the numbers. */
function markOf(run: string): string {
  return `_${run.replace(/\W/g, '_')}`;
}
