import type { Trigger } from '../events/plan.ts';
import type { Spell } from '../metrics/aftershock.ts';
import { type Foretold, foretoldAt, rangeIn, refutes } from '../metrics/foretold.ts';
import type { Loop } from '../metrics/loop.ts';
import type { Shock, ShockLived } from '../metrics/shock.ts';
import { count, duration, percent, perHour, plural, range, times } from './figures.ts';

/** "3 times the customers for 20.0 s", "50.0% of what customers say turned away for 20.0 s". */
export function triggerInWords({ load, capacity, lasts }: Trigger): string {
  const what =
    capacity === 1 ? `${times(load)} the customers` : `${percent(1 - capacity)} of what customers say turned away`;
  return `${what} for ${duration(lasts)}`;
}

const SAYS: Readonly<Record<Shock['says'], string>> = {
  metastable: 'it keeps failing after the rush is over: those it failed call again, and their calls keep it down',
  recovers: 'it comes back',
  'down by itself':
    'it keeps failing after the rush is over, and does so too when nobody calls again: the bot itself does not come back (its own retries, a full queue, a leak, a ban)',
  'fails at once': 'it fails at this rate before any trigger',
  undecided: 'undecided: it was still changing when it was last looked at, or its runs differ',
};

/** What was foretold, then what came of each trigger: a sentence each. */
export function shockSentences(shocks: readonly Shock[], loop: Loop | null): string[] {
  return [...(loop === null ? [] : [vulnerableSentence(loop)]), ...shocks.map(shockSentence)];
}

/** What came of a trigger, in a sentence. */
export function shockSentence({ trigger, says, metastable, closed, recovery }: Shock): string {
  const before = pooled(closed.map((lived) => lived.before));
  const after = pooled(closed.map((lived) => lived.after));
  const share =
    says === 'metastable'
      ? `, in ${count(metastable.k ?? 0)} of ${plural(metastable.n, 'run')} (${range(metastable, 'share')})`
      : '';
  const back = says === 'recovers' && recovery !== null ? `, after ${duration(recovery)}` : '';
  return `At ${perHour(trigger.perHour)}, ${triggerInWords(trigger)}: ${SAYS[says]}${share}${back}. Of the contacts, ${percent(before)} failed before and ${percent(after)} long after.${fallen(closed)}`;
}

/** To which rate customers had to fall until it came back. */
function fallen(closed: readonly ShockLived[]): string {
  const stuck = closed.filter(({ verdict }) => verdict === 'stuck');
  if (stuck.length === 0) return '';
  const rates = stuck.flatMap(({ recoversAt }) => recoversAt ?? []);
  if (rates.length === 0) return ' It did not come back at any lower rate that was tried.';
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  return ` It came back when new customers fell to ${low === high ? count(low) : `between ${count(low)} and ${count(high)}`} an hour${rates.length < stuck.length ? ', and in some runs at no rate that was tried' : ''}.`;
}

const FORETOLD: Readonly<Record<Foretold, string>> = {
  'cannot tip': 'repeat calls alone cannot tip it',
  'comes back': 'repeat calls alone do not keep it down',
  'may tip': 'it may tip',
  'fails at once': 'it fails without a trigger',
  unknown: 'not known: the ladder does not tell',
};

/** What was foretold of a trigger's rate, and whether what came refutes it; null without a ladder of the bot by itself. */
export function foretoldOf(
  { trigger, says }: Shock,
  loop: Loop | null,
): { readonly words: string; readonly refuted: boolean } | null {
  if (loop === null) return null;
  const foretold = foretoldAt(rangeIn(loop), trigger.perHour);
  return { words: FORETOLD[foretold], refuted: refutes(says, foretold) };
}

const FROM_REST =
  'That is read from rest: a bot with retries or a long queue of its own may stay down all the same, which only a rush shows.';

/** Where the bot is vulnerable, by its own curve. */
export function vulnerableSentence({ folds, returning, rungs }: Loop): string {
  const top = perHour(rungs.at(-1)!);
  if (folds === null)
    return `Foretold from the bot by itself: up to ${top} repeat calls alone do not keep it down, for failures never rise fast enough for repeat calls to feed themselves (${percent(returning.value ?? 0)} of the failed call it again). ${FROM_REST}`;
  const { upper, lower, sure, resolved } = folds;
  const ends = (end: typeof upper): string => (end.low === null ? '' : ` (${range(end, 'count')})`);
  return `Foretold from the bot by itself, of which ${percent(returning.value ?? 0)} of the failed call again: between ${count(Math.round(lower.value!))}${ends(lower)} and ${count(Math.round(upper.value!))}${ends(upper)} new customers an hour it ${sure ? 'is' : 'may be'} vulnerable: it serves until a rush tips it, and then fails on${sure ? '' : ' (failures rise steeply there, but this run cannot tell whether steeply enough)'}. Above, it fails without one; ${resolved ? 'below, repeat calls alone do not keep it down.' : `how far below the ladder does not say, for its curve still falls at ${top}.`} ${FROM_REST}`;
}

/** All contacts of several spells together: the share that failed. */
export function pooled(spells: readonly Spell[]): number {
  const n = spells.reduce((sum, spell) => sum + spell.n, 0);
  return n === 0 ? 0 : spells.reduce((sum, { error, n: each }) => sum + error * each, 0) / n;
}
