import { fitted, speaksOf } from './aboutness.ts';
import { AFFIRMS, affirms, speaksItself } from './affirming.ts';
import { answerIn, wantedOf } from './answer.ts';
import { AIM } from './asking.ts';
import { asks, type Ground } from './claims.ts';
import { MEANS, sideOf } from './denial.ts';
import type { Claim } from './reading.ts';
import type { Put } from './stance.ts';
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
    const answer = answerIn(clause);
    if (!answer && topics.every((profile) => ground.fit(i, profile) < ENOUGH)) return;
    if (asks(clause) || clause.kind === 'heading' || clause.option !== null || clause.words.length === 0) return;
    // "… where there is no lift" tells which, not whether.
    if (RELATIVE.test(clause.folded) || LISTS.test(clause.folded) || NO_NO.test(clause.folded)) return;
    // "To see your purchases, open …": a way, no answer.
    if (AIM.test(clause.folded) && !AFFIRMS.some((sign) => clause.signs.has(sign))) return;
    if (clause.signs.has('demand') || clause.signs.has('choose') || clause.signs.has('chosen') || isPointer(clause))
      return;
    const weighed = topics.map((profile) => {
      const words = ground.fit(i, profile);
      const asked = answer && profile === wanted ? 1 : 0;
      return {
        profile,
        fit: Math.max(
          words,
          asked * ASKED + words,
          answer && (facts === 1 || (topics.length === 1 && ground.inquired)) ? BARE : 0,
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

const PERIOD =
  /\b\d+[ -]?(?:(?:business|calendar|working|full) )?(?:days?|weeks?|months?|tagen?|wochen?|monaten?|dias?|semanas?|mes(?:es)?|jours?|semaines?|mois)\b/;
const RELATIVE = /^(?:where|wo|donde)\b/;
const ONLY_WITHOUT =
  /(?:\b(?:not|nicht|kein\w*|no|pas)|n't)\b.{3,60}\b(?:without|unless|until|ohne|bevor|solange|sin|mientras|sans|tant que)\b/;
/** "Not covered: …" names what is not. */
const LISTS = /^(?:not|nicht|no|non)\b[^:]{0,30}: /;
/** "No lock, no payout": makes a condition. */
const NO_NO = /^(?:no|kein\w*|ohne|sin|pas de|sans) [a-z]+(?: [a-z]+)?, (?:no|kein\w*|nada|pas de|ni) /;
const POINTER_WORDS = 8;

/** A page's name and address state nothing. */
const isPointer = (clause: Put): boolean =>
  namesPage(clause.folded) && (clause.words.length <= POINTER_WORDS || clause.signs.has('link'));
