import type { ValueType } from '../events/need.ts';
import { speaksOf, type Profile } from './aboutness.ts';
import { MEANS } from './denial.ts';
import { negators, type Put } from './stance.ts';
import type { Value } from './values/value.ts';
import type { Valued } from './values/values.ts';
import { fold } from './words.ts';

/** Sums that are nothing. */

/** How surely a sum denied is none. */
export const NO_SUM = 0.75;
const DENIED_WITHIN = 3;

/** "There is no excess", "no lleva franquicia": of that sum there is none. */
export function deniesSum({ hits, words, folded }: Put, { phrases }: Profile): boolean {
  const turns = negators(hits).filter(({ from }) => NONE.test(words[from]!.text));
  if (turns.length === 0 || SUM.test(folded)) return false;
  const stems = new Set(phrases.filter((phrase) => phrase.stems.length === 1).flatMap((phrase) => phrase.stems));
  return turns.some(({ to }) => {
    const after = words.slice(to, to + DENIED_WITHIN);
    const end = after.findIndex(({ text }) => ABOUT.test(text));
    return after.slice(0, end < 0 ? DENIED_WITHIN : end).some(({ stem }) => stems.has(stem));
  });
}

const NONE = /^(?:no|without|zero|kein\w*|ohne|sin|ningun\w*|sans|aucun\w*|pas)$/;
/** "No exceptions for leaving early": what is denied ends here. */
const ABOUT = /^(?:for|about|on|fur|bei|por|para|pour|sur)$/;
const SUM = /[$€£]\s?\d|\d\s?(?:[$€£]|eur|usd|gbp|chf)/;

/** "Free of charge" is an amount too. */
export function gratis(
  clause: Put,
  { values }: Valued,
  types: ReadonlySet<ValueType>,
  clauses: readonly Put[],
): Value[] {
  // "Excess: none."
  const none = clause.signs.has('nothing') && clause.words.length <= 2 && clause.label.length > 0;
  if (!types.has('money') || !(clause.signs.has('free') || none) || values.some(({ type }) => type === 'money'))
    return [];
  // "If you use the prepaid label, $5 is taken off": the sentence names its sum.
  const under = clause.signs.has('condition') || clause.signs.has('choice');
  if (under && clauses.some(({ sentence, folded }) => sentence === clause.sentence && SUM.test(folded))) return [];
  return [{ type: 'money', value: '0.00', from: clause.folded.length, to: clause.folded.length }];
}

/** "May be cancelled free of charge" of the fee for a change: the price words apart, it speaks of another topic. */
export function isOfAnother({ words, hits }: Put, profile: Profile, profiles: readonly Profile[]): boolean {
  const rest = words.filter(
    (_, i) => !hits.some(({ cue, from, to }) => (cue === 'free' || cue === 'charged') && from <= i && i < to),
  );
  return speaksOf(rest, profile) === 0 && profiles.some((other) => other !== profile && speaksOf(rest, other) >= MEANS);
}

/** "It is free" says nothing of a limit. */
export const isBound = ({ topic }: Profile): boolean => topic.about.some((word) => BOUND.test(fold(word)));
const BOUND = /\b(?:limit|maxim|minim|balance|saldo|grenze|hochst|mindest|plafond|solde|tope|basket|spend)/;
