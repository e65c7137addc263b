import { speaksOf, type Profile } from './aboutness.ts';
import type { Sign } from './cues.ts';
import type { Hit } from './phrases.ts';
import type { Put } from './stance.ts';

/** By what a clause says yes to a topic. */

/** Signs that say yes. */
export const AFFIRMS: readonly Sign[] = ['can', 'yes'];

/** Says "can", "must", "included", or the topic's own predicate ("refunded" of `second_refunded`). */
export const affirms = (clause: Put, profile: Profile): boolean =>
  profile.price !== null ||
  does(clause, profile) ||
  allows(clause, profile) ||
  isSo(clause, profile) ||
  clause.hits.some((hit) => AFFIRMS.includes(hit.cue) && isNear(clause, hit, profile)) ||
  profile.named.some(({ text, stem }) => PREDICATE.test(text) && clause.words.some((word) => word.stem === stem));

const AFFIRM_REACH = 5;

/** The predicate stands by the topic's words, or the clause has none of them. */
function isNear({ words }: Put, { from, to }: Hit<Sign>, { stems }: Profile): boolean {
  const places = words.flatMap(({ stem }, i) => (stems.has(stem) ? [i] : []));
  return places.length === 0 || places.some((at) => at >= from - AFFIRM_REACH && at < to + AFFIRM_REACH);
}

export const COPULA = /^(?:is|are|ist|sind|es|son|esta|estan|est|sont)$/;

/** "The rug is washable": the topic is what it is. */
const isSo = ({ words }: Put, { phrases }: Profile): boolean =>
  words.some(
    ({ text }, i) =>
      COPULA.test(text) &&
      words
        .slice(i + 1, i + 3)
        .some(({ stem }) => phrases.some(({ stems }) => stems.length === 1 && stems[0] === stem)),
  );

const SUBJECT = /^(?:we|they|it|wir|sie|nous|on|ils|elles|nosotros)$/;

/** "We deliver to all islands": the topic is what somebody does. */
const does = ({ words }: Put, { phrases }: Profile): boolean =>
  words.some(
    ({ text }, i) => SUBJECT.test(text) && phrases.some(({ stems }) => stems.includes(words[i + 1]?.stem ?? '')),
  );

/** "You can return it", "it has a timer": what the modal verb allows, or what there is, is the topic. */
function allows(clause: Put, { stems, near }: Profile): boolean {
  return clause.hits.some(
    ({ cue, from, to }) =>
      (cue === 'may' || cue === 'owns') &&
      clause.words
        .slice(cue === 'owns' ? to : Math.max(0, from - ALLOWED_BEFORE), to + ALLOWED_REACH)
        .some(({ stem }) => stems.has(stem) || near.has(stem)),
  );
}

const ALLOWED_REACH = 4;
const ALLOWED_BEFORE = 5;
const PREDICATE = /(?:able|ible|ed|ing|s)$/;

/** A clause that names nothing of the topic says yes or no to it only by a predicate ("it is not possible"). */
export const speaksItself = (clause: Put, profile: Profile): boolean =>
  PREDICATES.some((sign) => clause.signs.has(sign)) ||
  speaksOf(clause.words, profile) > 0 ||
  speaksOf(clause.label, profile) > 0;
const PREDICATES: readonly Sign[] = ['can', 'cannot', 'may', 'yes', 'no', 'free', 'refuse'];
