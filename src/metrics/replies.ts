import type { Estimate } from './estimate.ts';
import { NOTHING } from './estimate.ts';
import type { Measure } from './measure.ts';
import type { Sample } from './sample.ts';

/** Replies sent per minute of load: the number that makes a fast bot look good. */
export const repliesPerMinute: Measure = {
  name: 'replies_per_minute',
  unit: 'count',
  better: 'higher',
  of: (sample) => repliesOf(sample),
};

function repliesOf({ contacts, hours }: Sample): Estimate {
  if (hours === 0 || contacts.length === 0) return NOTHING;
  const replies = contacts.reduce((sum, contact) => sum + contact.replies - contact.broken, 0);
  return { value: replies / (hours * 60), low: null, high: null, n: contacts.length, k: null };
}
