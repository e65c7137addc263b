import { fitted, speaksOf, type Profile } from './aboutness.ts';
import { asks, type Ground } from './claims.ts';
import type { Sign } from './cues.ts';
import type { Hit } from './phrases.ts';
import type { Claim } from './reading.ts';
import { negators, type Put } from './stance.ts';
import { namesPage } from './values/identifier.ts';
import { fold, wordsOf, type Word } from './words.ts';

/** Yes or no, stated or implied, about a topic that can be true or false. */

const ENOUGH = 0.3;
/** A statement on the matter with no word of yes, no, may or must is weaker. */
const MENTION = 0.45;
/** … and never contradicts. */
const BY_THE_WAY = 0.49;
const BARE = 0.5;
const MARGIN = 0.3;
const ASIDE = 0.45;
const ASKED = 0.5;
const OPENING_WORDS = 4;

/** A "yes" or "no" that answers by itself, before the first comma or stop; `to` is where the rest begins. */
interface Answer {
  readonly yes: boolean;
  readonly to: number;
}

/** Claims of yes and no. */
export function booleanClaims(ground: Ground): Claim[] {
  const claims: Claim[] = [];
  const topics = ground.profiles.filter(({ topic }) => topic.type === 'boolean');
  if (topics.length === 0) return claims;
  // "So it is not covered?" – "Yes.": what is agreed to is the question's own words, not a yes.
  const turnedQuestion = ground.tongue.find(ground.asked).some(({ cue }) => cue === 'negator' || cue === 'cannot');
  const wanted = wantedOf(topics, ground.asked);
  const facts = ground.profiles.filter(({ topic }) => topic.kind === 'fact').length;
  ground.clauses.forEach((clause, i) => {
    if (asks(clause) || clause.kind === 'heading' || clause.option !== null || clause.words.length === 0) return;
    // "… where there is no lift" tells which, not whether.
    if (RELATIVE.test(clause.folded) || LISTS.test(clause.folded)) return;
    if (GUIDES.test(clause.folded) && !AFFIRMS.some((sign) => clause.signs.has(sign))) return;
    if (clause.signs.has('demand') || clause.signs.has('choose') || clause.signs.has('chosen') || isPointer(clause))
      return;
    const answer = answerIn(clause);
    const weighed = topics.map((profile) => {
      const words = ground.fit(i, profile);
      const asked = answer && profile === wanted ? 1 : 0;
      return {
        profile,
        fit: Math.max(
          words,
          asked * ASKED + words,
          answer && (facts === 1 || (topics.length === 1 && ground.asked.length > 0)) ? BARE : 0,
        ),
      };
    });
    const most = Math.max(...weighed.map(({ fit }) => fit));
    for (const { profile, fit: weight } of weighed) {
      // A clause speaks of the topic that it is nearest to; of the others only by the way.
      const fit = weight < most - MARGIN ? weight * ASIDE : weight;
      if (fit < ENOUGH || (!answer && !speaksItself(clause, profile))) continue;
      const side = sideOf(clause, answer, profile, turnedQuestion);
      if (side === null) continue;
      // "We can't cancel without the form": with it they can.
      if (!side && !answer && ONLY_WITHOUT.test(clause.folded)) continue;
      const named = speaksOf(clause.words, profile) >= MEANS;
      if (side && !answer && !named && !affirms(clause, profile)) continue;
      const plain = side && !answer && (clause.signs.has('only') || !affirms(clause, profile));
      claims.push({
        ...clause.stance,
        // "You can return things within 30 days" is the rule, not yet what holds for this customer's.
        general: clause.stance.general || (side && !answer && PERIOD.test(clause.folded)),
        negated: false,
        topic: profile.topic.id,
        type: 'boolean',
        value: side ? 'yes' : 'no',
        fit: fitted(plain ? Math.min(fit * MENTION, BY_THE_WAY) : fit),
        rounded: false,
        quote: clause.text,
      });
    }
  });
  return claims;
}

/** "To see your purchases, open …": a way, no answer. */
/** A clause that names nothing of the topic says yes or no to it only by a predicate ("it is not possible"). */
const speaksItself = (clause: Put, profile: Profile): boolean =>
  PREDICATES.some((sign) => clause.signs.has(sign)) ||
  speaksOf(clause.words, profile) > 0 ||
  speaksOf(clause.label, profile) > 0;
const PREDICATES: readonly Sign[] = ['can', 'cannot', 'may', 'yes', 'no', 'free', 'refuse'];

const GUIDES = /^(?:[^:]{1,40}: )?(?:to|in order to|um|para|pour|afin de) /;
const PERIOD =
  /\b\d+[ -]?(?:(?:business|calendar|working|full) )?(?:days?|weeks?|months?|tagen?|wochen?|monaten?|dias?|semanas?|mes(?:es)?|jours?|semaines?|mois)\b/;
const RELATIVE = /^(?:where|wo|donde)\b/;
const ONLY_WITHOUT =
  /\b(?:not|n't|nicht|kein\w*|no|pas)\b.{3,60}\b(?:without|unless|until|ohne|bevor|solange|sin|mientras|sans|tant que)\b/;
/** "Not covered: …" names what is not. */
const LISTS = /^(?:not|nicht|no|non)\b[^:]{0,30}: /;
const POINTER_WORDS = 8;

/** A page's name and address state nothing. */
const isPointer = (clause: Put): boolean => namesPage(clause.folded) && clause.words.length <= POINTER_WORDS;

const AFFIRMS: readonly Sign[] = ['can', 'yes'];

/** Says "can", "must", "included", or the topic's own predicate ("refunded" of `second_refunded`). */
const affirms = (clause: Put, profile: Profile): boolean =>
  priceSide(profile) !== null ||
  does(clause, profile) ||
  allows(clause, profile) ||
  isSo(clause, profile) ||
  clause.hits.some((hit) => AFFIRMS.includes(hit.cue) && isNear(clause, hit, profile)) ||
  idWords(profile.topic.id).some(
    ({ text, stem }) => PREDICATE.test(text) && clause.words.some((word) => word.stem === stem),
  );

const AFFIRM_REACH = 5;

/** The predicate stands by the topic's words, or the clause has none of them. */
function isNear({ words }: Put, { from, to }: Hit<Sign>, { phrases }: Profile): boolean {
  const stems = new Set(phrases.flatMap((phrase) => phrase.stems));
  const places = words.flatMap(({ stem }, i) => (stems.has(stem) ? [i] : []));
  return places.length === 0 || places.some((at) => at >= from - AFFIRM_REACH && at < to + AFFIRM_REACH);
}

const COPULA = /^(?:is|are|ist|sind|es|son|esta|estan|est|sont)$/;

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
function allows(clause: Put, { phrases, near }: Profile): boolean {
  const stems = new Set(phrases.flatMap((phrase) => phrase.stems));
  return clause.hits.some(
    ({ cue, from, to }) =>
      (cue === 'may' || cue === 'owns') &&
      clause.words
        .slice(Math.max(0, from - ALLOWED_BEFORE), to + ALLOWED_REACH)
        .some(({ stem }) => stems.has(stem) || near.has(stem)),
  );
}

const ALLOWED_REACH = 4;
const ALLOWED_BEFORE = 5;
const PREDICATE = /(?:able|ible|ed|ing|s)$/;
const idWords = (id: string): Word[] => wordsOf(fold(id.replace(/[_.-]+/g, ' ')));

const WANTED = 0.3;

/** The topic that the customer's question is about, if one stands out. */
function wantedOf(topics: readonly Profile[], asked: readonly Word[]): Profile | null {
  const scored = topics
    .map((profile) => ({ profile, score: speaksOf(asked, profile) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score >= WANTED && (!second || first.score > second.score) ? first.profile : null;
}

const GREETING = /^(?:hello|hi|hey|hola|hallo|bonjour|salut|bueno|alors|euh|hm+), /;

/** The answer that opens a clause, if one does: "Yes, …", "Unfortunately not." */
export function answerIn(clause: Put): Answer | null {
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
}

const MEANS = 0.5;

/** True for yes, false for no, null where the clause says neither. */
function sideOf(clause: Put, answer: Answer | null, profile: Profile, turnedQuestion: boolean): boolean | null {
  if (answer) {
    const rest = clause.words.slice(answer.to);
    const denied =
      answer.yes && rest.length > 0 && negators(clause.hits.filter((hit) => hit.from >= answer.to)).length > 0;
    if (rest.length < 3) return answer.yes && turnedQuestion ? null : answer.yes && !denied;
    if (speaksOf(rest, profile) < MEANS) return answer.yes;
  }
  const hits = answer ? clause.hits.filter((hit) => hit.from >= answer.to) : clause.hits;
  const price = priceSide(profile);
  if (price !== null) {
    const cost = costOf(clause, hits);
    if (cost !== null) return (cost === 'free') === (price === 'free');
    if (!answer) return null;
  }
  const turned = isTurned(clause.words, inReach(clause, hits, profile), profile);
  return contrary(clause.words, profile) ? negators(hits).length > 0 : !turned;
}

/** "You can cancel right away, no waiting": what stands in another comma's stretch than the topic does not turn it. */
function inReach({ folded }: Put, hits: readonly Hit<Sign>[], profile: Profile): readonly Hit<Sign>[] {
  let at = 0;
  const stretches = folded.split(', ').map((part) => {
    const words = wordsOf(part);
    const from = at;
    at += words.length;
    return { from, to: at, speaks: speaksOf(words, profile) >= MEANS };
  });
  const appended = stretches.filter(
    ({ from, speaks }, i) => i > 0 && !speaks && hits.some((hit) => hit.cue === 'negator' && hit.from === from),
  );
  if (!stretches.some(({ speaks }) => speaks)) return hits;
  return hits.filter((hit) => !appended.some(({ from, to }) => hit.from >= from && hit.from < to));
}

/** A topic whose "yes" means that something costs nothing, or that it costs something. */
function priceSide({ topic }: Profile): 'free' | 'charged' | null {
  const id = ` ${fold(topic.id).replace(/[_.-]+/g, ' ')} `;
  const about = topic.about.map(fold);
  if (!/ refund| waive| return| rembours| erstatt| devol/.test(id)) {
    if (about.some((word) => FREE.test(word))) return 'free';
    if (about.some((word) => FEE.test(word))) return 'charged';
  }
  if (/ (?:free|waived|gratis|kostenlos|gratuit) /.test(id)) return 'free';
  return CHARGED.test(id) ? 'charged' : null;
}

const FREE = /^(?:free|free of charge|gratis|gratuit|kostenlos|kostenfrei|gebuhrenfrei)$/;
const FEE = /^(?:fee|surcharge|gebuhr|gebuhren|entgelt|frais|comision|recargo)$/;

/** "A fee applies", "is there a deposit"; not "can the fee be refunded". */
const CHARGED =
  / (?:fee|fees|charge|charges|cost|costs|surcharge|interest|penalty|deposit)(?: (?:applies|apply|due|charged|payable|required|needed|to pay|for .*))? $/;

/** What a clause says of the price: "no fee" is free, "a fee of $8" is not. */
function costOf(clause: Put, hits: readonly Hit<Sign>[]): 'free' | 'charged' | null {
  if (hits.some(({ cue }) => cue === 'free')) return negators(hits).length > 0 ? 'charged' : 'free';
  const amount = /[$€£]\s?[1-9]|[1-9]\d*\s?[€£]|\b(?:eur|usd|gbp|chf)\s?[1-9]/.test(clause.folded);
  if (!amount && !hits.some(({ cue }) => cue === 'charged')) return null;
  return negators(hits).length > 0 ? 'free' : 'charged';
}

/** Whether a clause denies: a negation, or a word of refusal that is not itself negated or the topic's own. */
function isTurned(words: readonly Word[], hits: readonly Hit<Sign>[], profile: Profile): boolean {
  const turns = negators(hits);
  const own = ownStems(profile);
  const denials = hits.filter(
    (hit) => hit.cue === 'cannot' && !words.slice(hit.from, hit.to).some(({ stem }) => own.has(stem)),
  );
  if (denials.length === 0) return turns.length > 0;
  return !denials.every(
    (denial) =>
      !ONLY.test(words[denial.from]!.text) &&
      turns.some((turn) => turn.to <= denial.from && denial.from - turn.to <= 2),
  );
}

/** "Not online, only at the branch": no double negation. */
const ONLY = /^(?:only|nur|solo|unicamente|seulement|uniquement)$/;

const ownStems = ({ topic }: Profile): Set<string> => new Set(idWords(topic.id).map(({ stem }) => stem));

/** Words of which one denies the other. */
const CONTRARIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:hidden|hide|conceal|invisib|masked)/, /^(?:show|shown|visib|displa|appear|print)/],
  [/^(?:stop|quit|cease|unplug|avoid)/, /^(?:keep|contin|carry)/],
  [/^(?:open)/, /^(?:closed|shut|geschl|cerrad|ferme)/],
  [/^(?:safe)/, /^(?:danger|unsafe|hazard)/],
  [/^(?:late|delay)/, /^(?:punctu)/],
  [/^(?:includ|inclus|inbegr|incluid)/, /^(?:extra|option|suppl|separat|zusatz|aparte|additional)/],
  [/^(?:need|requir|necess|mandat|must|obliga|oblig)/, /^(?:option|volunt|unnece|faculta)/],
];

/** Whether the clause speaks of the topic by the word of the other side. */
function contrary(words: readonly Word[], { topic }: Profile): boolean {
  const id = idWords(topic.id);
  const has = (among: readonly Word[], side: RegExp): boolean => among.some(({ text }) => side.test(text));
  return CONTRARIES.some(
    ([one, other]) =>
      (has(id, one) && has(words, other) && !has(words, one)) ||
      (has(id, other) && has(words, one) && !has(words, other)),
  );
}
