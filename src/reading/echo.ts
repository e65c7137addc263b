import type { Claim } from './reading.ts';
import { answerIn } from './answer.ts';
import type { Put } from './stance.ts';

/** "So that is 250?" – "Exactly.": what the customer said becomes the bot's own statement. */

const ECHOED = 0.8;
const SHORT = 8;

/** The clause by which a reply takes over what the customer said; null where it does not. */
export const assentIn = (clauses: readonly Put[]): Put | null =>
  clauses.find((clause, i) => {
    if (i >= 2 || clause.question || clause.words.length > SHORT || clause.stance.negated) return false;
    // "Reply YES to order"
    if (clause.signs.has('demand')) return false;
    const answer = answerIn(clause);
    // "You won't take it back" – "We would": says the contrary.
    return answer !== null && answer.yes && answer.whole !== true;
  }) ?? null;

/** Claims of the customer that a short yes makes the bot's, on topics of which the reply itself says nothing. */
export const echoed = (said: readonly Claim[], own: readonly Claim[], assent: Put): Claim[] =>
  said
    .filter(
      ({ topic, value }) =>
        !own.some((claim) => claim.topic === topic) &&
        !said.some((other) => other.topic === topic && other.type === 'boolean' && other.value !== value),
    )
    .map((claim) => ({
      ...claim,
      fit: claim.fit * ECHOED,
      hedged: assent.stance.hedged,
      quoted: false,
      quote: assent.text,
    }));
