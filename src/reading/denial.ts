import { speaksOf, type Profile } from './aboutness.ts';
import { COPULA } from './affirming.ts';
import type { Answer } from './answer.ts';
import type { Sign } from './cues.ts';
import type { Said } from './ground.ts';
import type { Hit } from './phrases.ts';
import { costOf } from './price.ts';
import { negators, type Put } from './stance.ts';
import { wordsOf, type Word } from './words.ts';

/** Which side a clause is on: yes or no. */

/** Words speak of a topic from here on. */
export const MEANS = 0.5;

/** True for yes, false for no, null where the clause says neither. */
export function sideOf(clause: Put, answer: Answer | null, profile: Profile, said: Said): boolean | null {
  if (answer) {
    const rest = clause.words.slice(answer.to);
    const denied =
      answer.yes && rest.length > 0 && negators(clause.hits.filter((hit) => hit.from >= answer.to)).length > 0;
    if (rest.length < 3) return answer.yes && answer.whole !== true && said.turned ? null : answer.yes && !denied;
    if (speaksOf(rest, profile) < MEANS) return answer.yes;
  }
  const hits = answer ? clause.hits.filter((hit) => hit.from >= answer.to) : clause.hits;
  const { price } = profile;
  if (price !== null) {
    const cost = costOf(clause, hits);
    if (cost !== null) return (cost === 'free') === (price === 'free');
    if (!answer) return null;
  }
  const reach = inReach(clause, hits, profile).filter(
    (hit) =>
      !isWithout(clause.words, hit, profile) &&
      !modifies(clause.words, hit, hits) &&
      !isWhich(clause.words, hit, hits) &&
      !isBeyond(clause.words, hit, profile) &&
      // "At no extra cost" denies nothing.
      !(hit.cue === 'cannot' && hits.some(({ cue, from, to }) => cue === 'free' && from <= hit.from && to >= hit.to)),
  );
  const turned = isTurned(clause.words, reach, profile);
  const spoken = clause.words.filter((_, i) => !hits.some((hit) => hit.cue === 'free' && hit.from <= i && hit.to > i));
  return contrary(spoken, profile) ? negators(hits).length > 0 : !turned;
}

/** "Certificada sin gluten" of `gluten_free`: the topic itself is that there is none. */
const isWithout = (words: readonly Word[], { cue, from, to }: Hit<Sign>, { named, stems }: Profile): boolean =>
  cue === 'negator' &&
  named.some(({ text }) => text === 'free') &&
  WITHOUT.test(words[from]!.text) &&
  stems.has(words[to]?.stem ?? '');
/** "A hinge without signs of a fall is covered": says which, and denies nothing of it. */
const modifies = (words: readonly Word[], { cue, from, to }: Hit<Sign>, hits: readonly Hit<Sign>[]): boolean =>
  cue === 'negator' &&
  from > 0 &&
  /^(?:without|sin|ohne|sans)$/.test(words[from]!.text) &&
  words.slice(to).some(({ text }) => COPULA.test(text)) &&
  hits.some((can) => can.cue === 'can' && can.from > to);
/** "Thin enough to charge through without taking it off": what is missing is another thing than the topic. */
const isBeyond = (words: readonly Word[], { cue, from, to }: Hit<Sign>, { stems, near }: Profile): boolean => {
  const about = ({ stem }: Word): boolean => stems.has(stem) || near.has(stem);
  return (
    cue === 'negator' &&
    /^(?:without|sin|ohne|sans)$/.test(words[from]!.text) &&
    words.slice(0, from).some(about) &&
    !words.slice(to).some(about)
  );
};

/** "El saldo que no gastes se puede usar": says which balance, and denies nothing of it. */
const isWhich = (words: readonly Word[], { cue, from, to }: Hit<Sign>, hits: readonly Hit<Sign>[]): boolean =>
  cue === 'negator' &&
  words.slice(Math.max(0, from - 2), from).some(({ text }) => WHICH.test(text)) &&
  words.slice(Math.max(0, from - 5), from - 1).some(({ text }) => THE.test(text)) &&
  hits.some((can) => (can.cue === 'can' || can.cue === 'may') && can.from > to);
const WHICH = /^(?:que|qui|that|which|you)$/;
const THE = /^(?:the|any|el|la|los|las|lo|le|les)$/;
const WITHOUT = /^(?:without|no|sin|ohne|sans|pas)$/;

/** "You can cancel right away, no waiting": what stands in another comma's stretch than the topic does not turn it. */
function inReach({ folded, words: all }: Put, hits: readonly Hit<Sign>[], profile: Profile): readonly Hit<Sign>[] {
  if (!folded.includes(', ') || !hits.some(({ cue }) => cue === 'negator')) return hits;
  let at = 0;
  const stretches = folded.split(', ').map((part) => {
    const words = wordsOf(part);
    const from = at;
    at += words.length;
    return { from, to: at, speaks: speaksOf(words, profile) >= MEANS };
  });
  const appended = stretches.filter(
    ({ from, to, speaks }, i) =>
      i > 0 &&
      !speaks &&
      hits.some(
        (hit) =>
          hit.cue === 'negator' &&
          (hit.from === from || (BUT.test(all[from]?.text ?? '') && hit.from > from && hit.from < to)),
      ),
  );
  if (!stretches.some(({ speaks }) => speaks)) return hits;
  return hits.filter((hit) => !appended.some(({ from, to }) => hit.from >= from && hit.from < to));
}

/** "…, only that one isn't on us" */
const BUT = /^(?:only|but|though|just|nur|solo|seulement|mais|pero|aber)$/;

/** Whether a clause denies: a negation, or a word of refusal that is not itself negated or the topic's own. */
function isTurned(words: readonly Word[], hits: readonly Hit<Sign>[], profile: Profile): boolean {
  const turns = negators(hits);
  const denials = hits.filter(
    (hit) =>
      hit.cue === 'cannot' &&
      (NON.test(words[hit.from]!.text) ||
        !words.slice(hit.from, hit.to).some(({ stem }) => profile.named.some((own) => own.stem === stem))),
  );
  if (denials.length === 0) return turns.length > 0 || isFreeOf(words, profile);
  return !denials.every(
    (denial) =>
      !ONLY.test(words[denial.from]!.text) &&
      turns.some((turn) => turn.to <= denial.from && denial.from - turn.to <= 2),
  );
}

/** "Non-refundable" of `refundable`. */
const NON = /^(?:non|no|nicht|pas)$/;

/** "Free from nuts" of `contains_nuts`. */
const isFreeOf = (words: readonly Word[], { named, stems }: Profile): boolean =>
  !named.some(({ text }) => text === 'free') &&
  words.some(
    ({ text }, i) => FREE.test(text) && OF.test(words[i + 1]?.text ?? '') && stems.has(words[i + 2]?.stem ?? ''),
  );
const FREE = /^(?:free|frei|libres?|exempts?)$/;
const OF = /^(?:from|of|von|de)$/;

/** "Not online, only at the branch": no double negation. */
const ONLY = /^(?:only|nur|solo|unicamente|seulement|uniquement)$/;

/** Words of which one denies the other. */
const CONTRARIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:hidden|hide|conceal|invisib|masked)/, /^(?:show|shown|visib|displa|appear|print)/],
  [/^(?:keep|behalt|quedar|conserv|garder)/, /^(?:return|send|zuruck|devol|devuel|renvoy|retour)/],
  [/^(?:stop|quit|cease|unplug|avoid)/, /^(?:keep|contin|carry)/],
  [/^(?:open)/, /^(?:closed|shut|geschl|cerrad|ferme)/],
  [/^(?:safe)/, /^(?:danger|unsafe|hazard)/],
  [/^(?:late|delay)/, /^(?:punctu)/],
  [/^(?:includ|inclus|inbegr|incluid)/, /^(?:extra|option|suppl|separat|zusatz|aparte|additional)/],
  [/^(?:need|requir|necess|mandat|must|obliga|oblig)/, /^(?:option|volunt|unnece|faculta)/],
];

/** Whether the clause speaks of the topic by the word of the other side. */
function contrary(words: readonly Word[], { named }: Profile): boolean {
  const has = (among: readonly Word[], side: RegExp): boolean => among.some(({ text }) => side.test(text));
  return CONTRARIES.some(
    ([one, other]) =>
      (has(named, one) && has(words, other) && !has(words, one)) ||
      (has(named, other) && has(words, one) && !has(words, other)),
  );
}
