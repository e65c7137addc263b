import type { Contact } from './contact.ts';
import type { Estimate } from './estimate.ts';
import { NOTHING, rateOf, shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';
import { isResolved } from './resolution.ts';
import type { Sample } from './sample.ts';

/** Goodput: contacts truly resolved per hour of load. */
export const goodput: Measure = {
  name: 'goodput',
  unit: 'per_hour',
  better: 'higher',
  of: (sample) => perHourOfLoad(sample, isResolved),
};

/** All contacts with the bot, first and repeat, per hour of load. */
export const contactsPerHour: Measure = {
  name: 'contacts_per_hour',
  unit: 'per_hour',
  better: 'lower',
  of: (sample) => perHourOfLoad(sample, () => true),
};

/** Contacts of a kind per hour of load; repeats are counted with the hour that caused them. */
function perHourOfLoad({ contacts, hours }: Sample, is: (contact: Contact) => boolean): Estimate {
  if (hours === 0 || contacts.length === 0) return NOTHING;
  return rateOf(shareOf(contacts, is), contacts.length / hours);
}
