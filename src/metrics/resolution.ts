import { shareOf } from './estimate.ts';
import type { Contact } from './contact.ts';
import type { Measure } from './measure.ts';

/** Contacts started whose customer ended up with everything it needed, from the bot, of all contacts started. A share, 0..1. */
export const trueResolution: Measure = {
  name: 'true_resolution',
  unit: 'share',
  better: 'higher',
  of: ({ contacts }) => shareOf(contacts, isResolved),
};

/** True if every need was truly met, by the office's record and not by anybody's word. */
export function isResolved({ outcome, ending }: Contact): boolean {
  return outcome === 'resolved' && ending !== null && ending !== 'cut_off';
}
