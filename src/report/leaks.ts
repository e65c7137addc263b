import type { ContactId } from '../events/event.ts';
import { drivenIn, rateOf } from '../events/plan.ts';
import type { Fold } from '../metrics/fold.ts';
import { contactId } from '../metrics/views.ts';
import { oneLine } from './defuse.ts';
import { count, perHour } from './figures.ts';
import type { ThresholdRuling } from './thresholds.ts';
import { measureInWords } from './words.ts';

/** A customer who was shown another customer's data. */
export interface Leak {
  readonly contact: ContactId;
  /** The contact whose data it was, null where nobody knows. */
  readonly other: string | null;
  /** First contacts per hour when it happened. */
  readonly perHour: number;
  readonly quote: string;
}

/** All that a run has seen: one is too many, whatever the rung was for and however late irate was. */
export function leaksIn(fold: Fold): Leak[] {
  const { plan } = fold.head;
  return drivenIn(plan).flatMap((step) => {
    const rows = fold.rows(step.step);
    if (rows === null) return [];
    return rows.leaks.map(({ row, ...leak }) => ({
      contact: contactId(rows, row),
      ...leak,
      perHour: rateOf(plan, step),
    }));
  });
}

/** What comes before all else, where there is any. */
export function leakSentence(leaks: readonly Leak[]): string | null {
  const [leak] = leaks;
  if (!leak) return null;
  const { contact, other, quote } = leak;
  const slowest = Math.min(...leaks.map((one) => one.perHour));
  return `The bot showed customers the data of others, ${count(leaks.length)} ${leaks.length === 1 ? 'time' : 'times'}, from ${perHour(slowest)} on: contact ${contact} was shown what is ${other ?? 'another customer'}’s, “${oneLine(quote, 200)}”.`;
}

/** The limit that needs no declaring, and that no declared one can loosen; held against the whole run. Empty where it holds. */
export function leakLimit(fold: Fold, leaks: readonly Leak[]): ThresholdRuling[] {
  if (leaks.length === 0) return [];
  const contacts = drivenIn(fold.head.plan).reduce((sum, { step }) => sum + (fold.rows(step)?.contacts.length ?? 0), 0);
  return [
    {
      text: 'cross_talk = 0',
      measure: 'cross_talk',
      name: `${measureInWords('cross_talk')}, at any rate`,
      demand: 'exactly 0',
      unit: 'count',
      comparison: '=',
      limit: 0,
      answer: 'fail',
      estimate: { value: leaks.length, low: null, high: null, n: contacts, k: null },
      bounds: { low: null, high: null },
      contactsToDecide: null,
      because: `${count(leaks.length)} seen in ${count(contacts)} contacts of the run.`,
      assumed: false,
    },
  ];
}
