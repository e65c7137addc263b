import type { Profile } from './aboutness.ts';
import { asks } from './claims.ts';
import type { Ground } from './ground.ts';
import type { Sign } from './cues.ts';
import { predicatesAsked, predicateSide } from './predicates.ts';
import type { Claim } from './reading.ts';
import { negators, type Put } from './stance.ts';
import { namesPage } from './values/identifier.ts';

/** Yes or no without a word of the topic: what a reply says right after the question that asked for it. */

/** Enough to be told by, too little to contradict. */
const IMPLIED = 0.45;
const FIRST_SENTENCES = 3;
const SHORT = 7;

/** "Only fire and theft are insured" to somebody who asked for something else: not that. */
export const leavesOut = ({ signs, words }: Put, { said }: Ground): boolean =>
  signs.has('only') && said.inquired && said.matter.size > 0 && !words.some(({ stem }) => said.matter.has(stem));

/** "Is it covered?" – "The bill is yours": by what is said of what was asked; of several topics, of the one that was spoken of. */
export function impliedClaim(ground: Ground, profile: Profile, sole: boolean): Claim | null {
  if (ground.said.words.length === 0) return null;
  const asked = sole || ground.spoken(profile) > 0;
  const own = profile.predicates;
  const predicates = own.size === 0 && sole ? predicatesAsked(ground.said.asked, ground.tongue) : own;
  for (const clause of asked ? ground.clauses : []) {
    if (!states(clause)) continue;
    const side = leavesOut(clause, ground) ? false : predicateSide(clause, predicates, ground.tongue);
    if (side !== null) return claimOf(clause, profile, side);
  }
  return null;
}

/** "Do you take it?" – "We've run out", "only cash"; of a topic on which the reply says nothing by name. */
export function restClaim(ground: Ground, wanted: Profile): Claim | null {
  if (!ground.said.inquired) return null;
  const first = ground.clauses.find(({ words, signs }) => words.length > 0 && !signs.has('greet'));
  if (!first) return null;
  for (const clause of ground.clauses) {
    if (clause.sentence >= first.sentence + FIRST_SENTENCES) return null;
    const side = states(clause) ? sideImplied(clause, ground, wanted) : null;
    if (side !== null) return claimOf(clause, wanted, side);
  }
  return null;
}

const claimOf = (clause: Put, { topic }: Profile, side: boolean): Claim => ({
  ...clause.stance,
  negated: false,
  topic: topic.id,
  type: 'boolean',
  value: side ? 'yes' : 'no',
  fit: IMPLIED,
  rounded: false,
  quote: clause.text,
});

const states = (clause: Put): boolean =>
  !asks(clause) &&
  clause.kind !== 'heading' &&
  clause.option === null &&
  clause.words.length > 0 &&
  !namesPage(clause.folded) &&
  !EMPTY.some((sign) => clause.signs.has(sign));

const EMPTY: readonly Sign[] = [
  'greet',
  'lost',
  'pass',
  'fetch',
  'demand',
  'choose',
  'chosen',
  'invite',
  'close',
  'rate',
  'link',
];
const PRONOUN = /^(?:it|that|this|they|those|these|you|das|es|die|sie|eso|esto|ca|cela|c|il|elle|vous)$/;

function sideImplied(clause: Put, { said }: Ground, { near }: Profile): boolean | null {
  const { words, signs, hits } = clause;
  if (signs.has('condition')) return null;
  const turns = negators(hits);
  const denies = turns.length > 0;
  const cannot = hits.find(({ cue }) => cue === 'cannot');
  if (cannot) return turns.some(({ to }) => to <= cannot.from && cannot.from - to <= 2);
  if (signs.has('only')) return denies;
  if (denies && signs.has('refuse')) return false;
  const related =
    words.some(({ stem }) => said.matter.has(stem) || near.has(stem)) ||
    (words.length <= SHORT && PRONOUN.test(words[0]!.text));
  if (!related || !(signs.has('can') || signs.has('may') || signs.has('owns'))) return null;
  return !denies;
}
