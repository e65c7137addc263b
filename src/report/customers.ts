import { total } from '../metrics/ledgers.ts';
import { summed, voicesOf } from '../events/health.ts';
import { type Afterwards, GUESSES } from '../events/plan.ts';
import { count, plural } from './figures.ts';
import type { Report } from './report.ts';

/** What was assumed of those who were failed: it stands on every report. */
export function assumedSentence({ run: { plan }, arm }: Pick<Report, 'run' | 'arm'>): string {
  const { repeat = 1, churn = 1 } = plan.afterwards ?? {};
  const set =
    arm.returns === 0 ? 'are not let contact again' : `contact again ${timesWords(repeat * arm.returns, 'repeat')}`;
  return `How many failed customers contact again, and how many leave for good, is an assumption: no public data shows it for conversations with a bot. In this run they ${set}; they leave for good ${timesWords(churn, 'churn')}. Change it with "afterwards" in the scenario, or for each persona.`;
}

/** A factor on what the personas have; the levels have names. */
function timesWords(factor: number, guess: keyof Afterwards): string {
  const [level] = Object.entries(GUESSES[guess]).find(([, each]) => each === factor) ?? [];
  const times = factor === 1 ? 'as' : `${count(factor)} times as readily as`;
  return `${times} the personas have it${level === undefined ? '' : ` (${level})`}`;
}

/** How many of the customers' messages a model worded, where one was to: nothing otherwise. */
function voiceSentence({ rungs }: Pick<Report, 'rungs'>): string {
  const all = voicesOf(rungs.map(({ ledgers }) => ledgers));
  if (all === null) return '';
  const { voiced, own } = all;
  const why = Object.entries(own).map(([kind, each]) => `${kind} ${count(each)}`);
  const rest = why.length === 0 ? '' : `; the others are our own words (${why.join(', ')})`;
  return ` A language model worded ${count(voiced)} of their ${plural(voiced + total(own), 'message')}${rest}.`;
}

/** What the simulated customers got wrong themselves, at the rates that are shown: it stands on every report. */
export function mistakesSentence({ rungs }: Pick<Report, 'rungs'>): string {
  const counts = summed(rungs.map(({ ledgers }) => ledgers.customer));
  const contacts = rungs.reduce((sum, { ledgers }) => sum + ledgers.contacts, 0);
  const made = total(counts);
  if (made === 0)
    return `The simulated customers made no mistake that they noticed in ${plural(contacts, 'contact')}.${voiceSentence({ rungs })}`;
  const kinds = Object.entries(counts).map(([kind, each]) => `${kind} ${count(each)}`);
  return `The simulated customers made ${plural(made, 'mistake')} of their own in ${plural(contacts, 'contact')} (${kinds.join(', ')}), one for every ${plural(contacts / made, 'contact')}. None is the bot’s fault, and the bounds of the error share allow for them.${voiceSentence({ rungs })}`;
}
