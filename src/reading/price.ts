import type { Sign } from './cues.ts';
import type { Hit } from './phrases.ts';
import type { Topic } from './reading.ts';
import { negators, type Put } from './stance.ts';
import { fold } from './words.ts';

/** What a topic's "yes" means: that something costs nothing, or that it costs something. */
export type Price = 'free' | 'charged';

/** The price that a topic is about, if it is about one. */
export function priceOf(topic: Topic): Price | null {
  const id = ` ${fold(topic.id).replace(/[_.-]+/g, ' ')} `;
  const about = topic.about.map(fold);
  if (/ (?:free|waived|gratis|kostenlos|gratuit) /.test(id)) return 'free';
  if (CHARGED.test(id)) return 'charged';
  if (/ refund| waive| return| rembours| erstatt| devol/.test(id)) return null;
  if (about.some((word) => FREE.test(word))) return 'free';
  return about.some((word) => FEE.test(word)) ? 'charged' : null;
}

const FREE = /^(?:free|free of charge|gratis|gratuit|kostenlos|kostenfrei|gebuhrenfrei)$/;
const FEE = /^(?:fee|surcharge|gebuhr|gebuhren|entgelt|frais|comision|recargo)$/;

/** "A fee applies", "is there a deposit"; not "can the fee be refunded". */
const CHARGED =
  / (?:fee|fees|charge|charges|cost|costs|surcharge|interest|penalty|deposit)(?: (?:applies|apply|due|charged|payable|required|needed|to pay|for .*))? $/;

/** What a clause says of the price: "no fee" is free, "a fee of $8" is not. */
export function costOf(clause: Put, hits: readonly Hit<Sign>[]): Price | null {
  // "The free period has ended"
  if (hits.some(({ cue }) => cue === 'free'))
    return negators(hits).length > 0 || hits.some(({ cue }) => cue === 'cannot') ? 'charged' : 'free';
  // "A joint account costs the same: nothing."
  const charged = hits.some(({ cue }) => cue === 'charged');
  if (charged && NOTHING.test(clause.folded)) return 'free';
  const amount = /[$€£]\s?[1-9]|[1-9]\d*\s?[€£]|\b(?:eur|usd|gbp|chf)\s?[1-9]/.test(clause.folded);
  if (!amount && !charged) return null;
  return negators(hits).length > 0 ? 'free' : 'charged';
}

const NOTHING = /\b(?:nothing|nichts|nada|rien)\b/;
