import { fitted, speaksOf, type Profile } from './aboutness.ts';
import { AFFIRMS, affirms, speaksItself } from './affirming.ts';
import { answerIn, wantedOf, type Answer } from './answer.ts';
import { AIM } from './asking.ts';
import { asks } from './claims.ts';
import type { Ground } from './ground.ts';
import { MEANS, sideOf } from './denial.ts';
import { impliedClaim, leavesOut, restClaim } from './implied.ts';
import type { Sign } from './cues.ts';
import { once } from './once.ts';
import type { Claim } from './reading.ts';
import { predicateSide } from './predicates.ts';
import { negators, type Put } from './stance.ts';
import { namesPage } from './values/identifier.ts';

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

/** What the claims of one reply have in common. */
interface Question {
  readonly topics: readonly Profile[];
  /** How many facts are asked for in all. */
  readonly facts: number;
}

/** Claims of yes and no. */
export function booleanClaims(ground: Ground): Claim[] {
  const topics = ground.profiles.filter(({ topic }) => topic.type === 'boolean');
  if (topics.length === 0) return [];
  const question: Question = {
    topics,
    facts: ground.profiles.filter(({ topic }) => topic.kind === 'fact').length,
  };
  const claims = ground.clauses.flatMap((clause, i) => {
    const answer = answerIn(clause);
    if (!answer && topics.every((profile) => ground.fit(i, profile) < ENOUGH)) return [];
    return statesNothing(clause) ? [] : claimsOf(clause, i, answer, ground, question);
  });
  for (const profile of topics) {
    if (claims.some(({ topic, fit }) => topic === profile.topic.id && fit >= MENTION)) continue;
    const implied =
      impliedClaim(ground, profile, topics.length === 1) ?? (question.facts === 1 ? restClaim(ground, profile) : null);
    if (implied) claims.push(implied);
  }
  return claims;
}

const statesNothing = once(
  (clause: Put): boolean =>
    asks(clause) ||
    clause.kind === 'heading' ||
    clause.option !== null ||
    clause.words.length === 0 ||
    [RELATIVE, LISTS, NO_NO, WHETHER].some((pattern) => pattern.test(clause.folded)) ||
    // "To see your purchases, open …": a way, no answer.
    (AIM.test(clause.folded) && !AFFIRMS.some((sign) => clause.signs.has(sign))) ||
    ASKING.some((sign) => clause.signs.has(sign)) ||
    isPointer(clause),
);
const ASKING: readonly Sign[] = ['demand', 'choose', 'chosen', 'lost'];

function claimsOf(clause: Put, i: number, answer: Answer | null, ground: Ground, question: Question): Claim[] {
  const { topics, facts } = question;
  const wanted = answer && wantedOf(topics, ground.said.asked);
  const weighed = topics.map((profile) => {
    const words = ground.fit(i, profile);
    const asked = answer && profile === wanted ? ASKED : 0;
    const bare = answer && (facts === 1 || (topics.length === 1 && ground.said.inquired)) ? BARE : 0;
    return { profile, fit: Math.max(asked + words, bare) };
  });
  const most = Math.max(...weighed.map(({ fit }) => fit));
  const { hedged, conditional, quoted, general } = clause.stance;
  const claims: Claim[] = [];
  for (const { profile, fit: weight } of weighed) {
    // A clause speaks of the topic that it is nearest to; of the others only by the way.
    const fit = weight < most - MARGIN ? weight * ASIDE : weight;
    if (fit < ENOUGH || (!answer && !speaksItself(clause, profile))) continue;
    const taken = sideTaken(clause, answer, profile, ground, question);
    if (taken === null) continue;
    const { side, plain } = taken;
    claims.push({
      negated: false,
      hedged,
      conditional,
      quoted,
      // "You can return things within 30 days" is the rule, not yet what holds for this customer's.
      general: general || (side && !answer && PERIOD.test(clause.folded)),
      topic: profile.topic.id,
      type: 'boolean',
      value: side ? 'yes' : 'no',
      fit: fitted(plain ? Math.min(fit * MENTION, BY_THE_WAY) : fit),
      rounded: false,
      quote: clause.text,
    });
  }
  return claims;
}

/** The side that a clause takes on a topic, and whether it only mentions it; null where it takes none. */
function sideTaken(
  clause: Put,
  answer: Answer | null,
  profile: Profile,
  ground: Ground,
  { facts }: Question,
): { readonly side: boolean; readonly plain: boolean } | null {
  const { said } = ground;
  // "Cover abroad may be added" says that there is none.
  if (ADDABLE.test(clause.folded) && (profile.predicates.has('cover') || profile.predicates.has('include')))
    return null;
  if (answer) {
    // "Is it taxable?" – "No, it is exempt": the question named the topic itself.
    const asked = !answer.yes && profile.named.some(({ stem }) => said.stems.has(stem)) && !said.turned;
    const side = asked ? false : sideOf(clause, answer, profile, said);
    return side === null ? null : { side, plain: false };
  }
  const left = facts === 1 && leavesOut(clause, ground);
  const stated = left ? false : sideOf(clause, null, profile, said);
  const meant = left || profile.price !== null ? null : predicateSide(clause, profile.predicates, ground.tongue);
  // A denial in so many words stands against what may be meant.
  const side = meant === true && stated === false && negators(clause.hits).length > 0 ? stated : (meant ?? stated);
  if (side === null) return null;
  // "We can't cancel without the form": with it they can.
  if (!side && ONLY_WITHOUT.test(clause.folded)) return null;
  if (meant === side) return { side, plain: meant !== stated };
  const affirmed = affirms(clause, profile);
  if (side && !affirmed && speaksOf(clause.words, profile) < MEANS) return null;
  return { side, plain: side && (clause.signs.has('only') || !affirmed) };
}

const ADDABLE = /\b(?:may|can|could) (?:also )?be (?:added|taken out|bought|booked)\b/;
const PERIOD =
  /\b\d+[ -]?(?:(?:business|calendar|working|full) )?(?:days?|weeks?|months?|tagen?|wochen?|monaten?|dias?|semanas?|mes(?:es)?|jours?|semaines?|mois)\b/;
/** "… where there is no lift" tells which, not whether. */
const RELATIVE = /^(?:where|wo|donde)\b/;
const ONLY_WITHOUT =
  /(?:\b(?:not|nicht|kein\w*|no|pas)|n't)\b.{3,60}\b(?:without|unless|until|ohne|bevor|solange|sin|mientras|sans|tant que)\b/;
/** "Let me check whether it can be exchanged": open. */
const WHETHER =
  /\b(?:whether|ob)\b|\b(?:check|see|find out|ask|verify|know|sure|confirm|comprobar|ver|saber|mirar|confirmar|verificar|seguro|verifier|voir|savoir|regarder|confirmer) (?:if|si)\b/;
/** "Not covered: …" names what is not. */
const LISTS = /^(?:not|nicht|no|non)\b[^:]{0,30}: /;
/** "No lock, no payout": makes a condition. */
const NO_NO = /^(?:no|kein\w*|ohne|sin|pas de|sans) [a-z]+(?: [a-z]+)?, (?:no|kein\w*|nada|pas de|ni) /;
const POINTER_WORDS = 8;
const POINTS =
  /\b(?:everything|all) you need (?:is|to know is|can be found)\b|\b(?:shown|found|listed|explained|described|given) (?:on|in|under) (?:the|our) (?:page|article|guide|website|site)\b/;

/** A page's name and address state nothing. */
const isPointer = (clause: Put): boolean =>
  POINTS.test(clause.folded) ||
  (namesPage(clause.folded) && (clause.words.length <= POINTER_WORDS || clause.signs.has('link')));
