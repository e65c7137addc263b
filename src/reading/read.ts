import { profilesOf } from './aboutness.ts';
import { actsOf, toldWords } from './acts.ts';
import { identifierClaims, valueClaims } from './claims.ts';
import { tongueOf } from './cues.ts';
import { assentIn, echoed } from './echo.ts';
import { Ground, Said } from './ground.ts';
import { leftOver } from './left-over.ts';
import { booleanClaims } from './polarity.ts';
import type { Claim, Listening, Read, Reading } from './reading.ts';
import { taken } from './taken.ts';
import { identifiersIn } from './values/identifier.ts';
import { choiceClaims, wordingClaims } from './wordings.ts';

/** Reads one reply after another with the same ears; `said` is what the customer said before it. */
export function reader({ language, now, topics, slots }: Listening): (text: string, said?: string) => Reading {
  const tongue = tongueOf(language);
  const profiles = profilesOf(topics, tongue);
  const moment = Date.parse(now);
  const nothing = new Said('', tongue);
  let last = nothing;
  return (text, said = '') => {
    const clauses = taken(text, tongue);
    // Several bubbles answer the same words.
    if (last.text !== said) last = new Said(said, tongue);
    const ground = new Ground(clauses, profiles, tongue, moment, last);
    const acts = actsOf(ground, slots);
    const own = claimsIn(ground);
    const assent = said === '' ? null : assentIn(clauses);
    return {
      acts,
      claims: assent ? [...own, ...echoed(claimsIn(ownWords(said)), own, assent)] : own,
      // Asked for rarely.
      get left() {
        return leftOver(ground, own, acts);
      },
      identifiers: identifiersIn(text),
      words: clauses.reduce((sum, clause) => sum + clause.words.length, 0),
      told: toldWords(clauses),
    };
  };

  /** What the customer said as if the bot had. */
  function ownWords(said: string): Ground {
    const clauses = taken(said, tongue).map((clause) => ({ ...clause, question: false }));
    return new Ground(clauses, profiles, tongue, moment, nothing);
  }
}

const claimsIn = (ground: Ground): Claim[] => [
  ...valueClaims(ground),
  ...booleanClaims(ground),
  ...choiceClaims(ground),
  ...wordingClaims(ground),
  ...identifierClaims(ground, identifiersIn),
];

/** Reads one bubble or a whole reply: what it does, and what it says about each topic. Knows no truth. */
export const read: Read = (text, listening) => reader(listening)(text, listening.said);
