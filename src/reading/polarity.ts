import { fitOf, speaksOf, type Profile } from './aboutness.ts';
import { asks, type Ground } from './claims.ts';
import type { Claim } from './reading.ts';
import { negators, type Put } from './stance.ts';
import { fold, wordsOf } from './words.ts';

/** Yes or no, stated or implied, about a topic that can be true or false. */

const ENOUGH = 0.5;
const ASKED = 0.5;
const OPENING = 1;

/** A topic whose "yes" means that something costs nothing, or that it costs something. */
function priceSide({ topic }: Profile): 'free' | 'charged' | null {
  const id = ` ${fold(topic.id).replace(/[_.-]+/g, ' ')} `;
  if (/ (?:free|waived|included|refunded|refundable|gratis|paid by shop) /.test(id) && !/ (?:not|un) /.test(id))
    return / free /.test(id) ? 'free' : null;
  return / (?:fee|fees|charge|charges|charged|cost|costs|costly|surcharge|interest|deposit|penalty|paid|payable) /.test(
    id,
  )
    ? 'charged'
    : null;
}

/** Claims of yes and no. */
export function booleanClaims(ground: Ground): Claim[] {
  const claims: Claim[] = [];
  const topics = ground.profiles.filter(({ topic }) => topic.type === 'boolean');
  if (topics.length === 0) return claims;
  ground.clauses.forEach((clause, i) => {
    if (asks(clause) || clause.kind === 'heading' || clause.option !== null || clause.words.length === 0) return;
    for (const profile of topics) {
      const fit = fitFor(clause, i, profile, topics, ground);
      if (fit < ENOUGH) continue;
      const side = sideOf(clause, profile);
      if (side === null) continue;
      claims.push({
        ...clause.stance,
        negated: false,
        topic: profile.topic.id,
        type: 'boolean',
        value: side ? 'yes' : 'no',
        fit: Math.min(1, fit),
        rounded: false,
        quote: clause.text,
      });
    }
  });
  return claims;
}

function fitFor(clause: Put, i: number, profile: Profile, topics: readonly Profile[], ground: Ground): number {
  const words = fitOf(clause, i, ground.clauses, profile);
  const answer = opens(clause, 'yes') || opens(clause, 'no');
  if (!answer) return words;
  const asked = Math.min(1, speaksOf(ground.said, profile));
  const bare = topics.length === 1 ? ASKED : 0;
  return Math.max(words, bare, ASKED * asked + words);
}

const opens = (clause: Put, cue: 'yes' | 'no'): boolean =>
  clause.hits.some((hit) => hit.cue === cue && hit.from <= OPENING);

/** True for yes, false for no, null where the clause says neither. */
function sideOf(clause: Put, profile: Profile): boolean | null {
  const price = priceSide(profile);
  if (price !== null) {
    const free = clause.signs.has('free');
    if (free) return price === 'free';
    if (clause.signs.has('charged') || /[$€£]\s?[1-9]|[1-9]\s?[€£]/.test(clause.text))
      return (price === 'charged') !== isTurned(clause);
    if (price === 'free' && !opens(clause, 'yes') && !opens(clause, 'no')) return null;
  }
  const turned = isTurned(clause);
  if (opens(clause, 'no')) return turned && !onlyOpening(clause) ? false : false;
  return !turned;
}

const onlyOpening = (clause: Put): boolean => clause.words.length <= 2;

/** Whether a clause denies: an odd negation, or a word of refusal that is not itself negated. */
function isTurned(clause: Put): boolean {
  const turns = negators(clause.hits);
  const denials = clause.hits.filter((hit) => hit.cue === 'cannot');
  if (denials.length === 0) return turns.length % 2 === 1;
  const undone = denials.every((denial) => turns.some((turn) => turn.to <= denial.from && denial.from - turn.to <= 2));
  return !undone;
}

/** The words of a topic's question. */
export const asked = (said: string): ReturnType<typeof wordsOf> => wordsOf(fold(said));
