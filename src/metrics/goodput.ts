import type { Contact, Journey } from './contact.ts';
import type { Estimate } from './estimate.ts';
import { meanOf, rateOf } from './estimate.ts';
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

/** Contacts of a kind per hour of load, by the customers who made them; repeats are counted with the hour that caused them. */
function perHourOfLoad({ journeys, perHour }: Sample, is: (contact: Contact) => boolean): Estimate {
  const made = ({ contacts }: Journey): number =>
    contacts.filter((each) => each.channel !== 'phone' && is(each)).length;
  return rateOf(meanOf(journeys, made), perHour);
}
