import type { Ending } from '../events/event.ts';
import type { Cause } from '../metrics/error.ts';
import type { End } from '../metrics/outcome.ts';

/** Each way of failing in words that need no glossary: what it is called, and what the bot did. */
export const CAUSES: Readonly<Record<Cause, { readonly name: string; readonly says: string }>> = {
  confident_incorrect: { name: 'Wrong and sure of it', says: 'stated something false as a fact' },
  hedged_incorrect: { name: 'Guessed wrong', says: 'said something false, with a “maybe”' },
  false_resolution: { name: 'Said done, was not', says: 'claimed that something was done that never happened' },
  context_loss: { name: 'Forgot what was said', says: 'asked again for what it had been told, or mixed things up' },
  misroute: { name: 'Answered another question', says: 'answered something the customer had not asked' },
  dead_end: { name: 'Dead end', says: 'left the customer no way forward' },
  incomplete: { name: 'Stopped halfway', says: 'closed with part of the problem untouched' },
  missed_handoff: { name: 'No human when needed', says: 'kept back a customer who needed a person' },
  needless_handoff: { name: 'Handed over for nothing', says: 'passed on a problem that it never tried to solve' },
  cross_talk: { name: 'Showed someone else’s data', says: 'told a customer about another customer' },
  unresponsive: { name: 'No reply', says: 'did not answer, or broke' },
  tone_deaf: { name: 'Tone deaf', says: 'met distress with cheer or blame' },
  never_finished: { name: 'Never finished', says: 'was still going when time ran out' },
  unresolved: { name: 'Not resolved', says: 'did not give the customer what it needed' },
};

export const ENDS_IN_WORDS: Readonly<Record<End, string>> = {
  technical_failure: 'No reply, or never finished',
  cross_talk: 'Showed someone else’s data',
  false_resolution: 'Said done, was not',
  confidently_incorrect: 'Wrong and sure of it',
  wrong_escalation: 'Human wrongly kept away or called',
  context_loss: 'Forgot what was said',
  dead_end: 'Dead end or wrong question',
  incomplete: 'Stopped short',
  accurate: 'Got what they needed',
};

export const ENDINGS_IN_WORDS: Readonly<Record<Ending, string>> = {
  content: 'left believing it was settled',
  handed_over: 'was passed to a human',
  stranded: 'was told that a human takes over, and none did',
  gave_up: 'gave up',
  closed: 'was closed on by the bot',
  timed_out: 'left without a reply',
  broken: 'was cut off by an error',
  cut_off: 'was still waiting when time ran out',
};

/** Measures by the name that a reader needs. */
const MEASURES: Readonly<Record<string, string>> = {
  error: 'Contacts that failed',
  true_resolution: 'Truly resolved',
  containment: 'Handled without a human',
  deflection_quality: 'Resolved, of those kept from a human',
  silent_failure: 'Failed in silence',
  fcr_true: 'Solved at first contact, in truth',
  fcr_measured: 'Solved at first contact, as measured',
  fcr_gap: 'Solved as measured, less solved in truth',
  repeat_rate: 'Customers who came back within 7 days',
  repeat_rate_30m: 'Customers who came back within 30 minutes',
  repeats_per_contact: 'Repeat contacts per contact, 7 days',
  repeats_per_contact_30m: 'Repeat contacts per contact, 30 minutes',
  annoyed: 'Annoyed customers',
  annoyed_per_hour: 'Annoyed customers per hour',
  confident_incorrect: 'Wrong while sounding sure',
  brier: 'How sure it was against the truth (0 is best)',
  overconfidence: 'How much surer than right',
  handle_time: 'Handle time',
  handle_time_simulated: 'Handle time in the customer’s own time',
  goodput: 'Truly resolved per hour',
  contacts_per_hour: 'Contacts per hour, repeats included',
  replies_per_minute: 'Replies per minute',
  abandonment: 'Customers who gave up',
  desk_abandonment: 'Gave up waiting for a human',
  cross_talk: 'Leaks of another customer’s data',
  books_wrong: 'Left the back office otherwise than asked',
  trespass: 'Touched another customer’s rows',
  harm_on_vulnerable: 'Harm that fell on vulnerable customers',
  wrong_fact: 'Stated something false as a fact',
};

/** "reply_time p95" in words. */
export function measureInWords(name: string): string {
  if (Object.hasOwn(MEASURES, name)) return MEASURES[name]!;
  const [family, percentile] = name.split(' p') as [string, string?];
  if (percentile !== undefined) {
    const of = family === 'desk_wait' ? 'Wait for a human' : 'Reply time';
    return percentile === '50' ? `${of}, middle customer` : `${of}, slowest ${count100(percentile)}%`;
  }
  return Object.hasOwn(CAUSES, name) ? CAUSES[name as Cause].name : inWords(name);
}

/** "double_charge" -> "double charge". */
export function inWords(name: string): string {
  return name.replaceAll(/[_-]+/g, ' ').trim();
}

function count100(percentile: string): string {
  return String(Number((100 - Number(percentile)).toFixed(2)));
}
