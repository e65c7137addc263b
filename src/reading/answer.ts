import { speaksOf, type Profile } from './aboutness.ts';
import type { Sign } from './cues.ts';
import { once } from './once.ts';
import type { Hit } from './phrases.ts';
import type { Put } from './stance.ts';
import { wordsOf, type Word } from './words.ts';

/** A "yes" or "no" that answers by itself, before the first comma or stop; `to` is where the rest begins. */
export interface Answer {
  readonly yes: boolean;
  readonly to: number;
  /** "We would." says so itself, whichever way it was asked. */
  readonly whole?: true;
}

const OPENING_WORDS = 4;
const WANTED = 0.3;

/** The topic that the customer's question is about, if one stands out. */
export function wantedOf(topics: readonly Profile[], asked: readonly Word[]): Profile | null {
  const scored = topics
    .map((profile) => ({ profile, score: speaksOf(asked, profile) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score >= WANTED && (!second || first.score > second.score) ? first.profile : null;
}

/** "Happy to help:" leads in what answers. */
const PREFACE =
  /^(?:[^:]{0,20}[ ,!])?(?:gern(?:e)?|klar|sure(?: thing)?|of course|certainly|absolutely|claro(?: que si)?|por supuesto|desde luego|bien sur|volontiers|avec plaisir|con gusto|selbstverstandlich|naturlich) ?:$/;

const GREETING = /^(?:hello|hi|hey|hola|hallo|bonjour|salut|bueno|alors|euh|hm+), /;

/** "It is!", "you can't.": the whole clause. */
const ELLIPSIS =
  /^(?:but |and |oh |well,? )?(?:it|they|you|we|that|this|there|these|those) (?:is|are|do|does|did|can|will|may|would|has|have|s)(?: indeed| too| so| actually)?( not|n't|not)?[.! ]*$|^(?:das )?(?:ist es|sind sie|geht|konnen sie|durfen sie|kannst du|darfst du|tut es)( nicht| leider nicht)?[.! ]*$|^(?:asi es|lo es|lo esta|se puede|puede|puedes)[.! ]*$|^(?:c'est le cas|il l'est|elle l'est|vous pouvez|tu peux|vous y avez droit)[.! ]*$/;

const LONGEST_ELLIPSIS = 8;

/** The answer that opens a clause, if one does: "Yes, …", "Unfortunately not." */
export const answerIn = once((clause: Put): Answer | null => {
  const ellipsis = clause.words.length <= LONGEST_ELLIPSIS ? ELLIPSIS.exec(clause.folded) : null;
  if (ellipsis) return { yes: (ellipsis[1] ?? ellipsis[2]) === undefined, to: clause.words.length, whole: true };
  if ((!clause.signs.has('yes') && !clause.signs.has('no')) || PREFACE.test(clause.folded)) return null;
  const greeting = GREETING.exec(clause.folded)?.[0] ?? '';
  const chunk = greeting + /^[^,.!:;–—]*/.exec(clause.folded.slice(greeting.length))![0];
  const to = chunk.length >= clause.folded.length ? clause.words.length : wordsOf(chunk).length;
  if (to > OPENING_WORDS) return null;
  const within = ({ from, to: end }: Hit<Sign>): boolean =>
    clause.hits.some((other) => other.cue === 'limit' && other.from <= from && other.to >= end);
  const opening = clause.hits.filter((hit) => hit.to <= to && (hit.cue === 'yes' || hit.cue === 'no') && !within(hit));
  if (opening.length === 0) return null;
  // "Yes / No" offers both.
  if (
    /\/|\b(?:or|oder|ou|o)\b/.test(chunk) &&
    opening.some(({ cue }) => cue === 'yes') &&
    opening.some(({ cue }) => cue === 'no')
  )
    return null;
  return { yes: !opening.some(({ cue }) => cue === 'no'), to };
});
