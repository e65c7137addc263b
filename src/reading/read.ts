import { fitsOf, profilesOf } from './aboutness.ts';
import { actsOf } from './acts.ts';
import { clausesOf } from './clauses.ts';
import { identifierClaims, valueClaims, type Ground } from './claims.ts';
import { tongueOf } from './cues.ts';
import { assentIn, echoed } from './echo.ts';
import { booleanClaims } from './polarity.ts';
import type { Claim, Listening, Read, Reading } from './reading.ts';
import { put, type Put } from './stance.ts';
import { taken } from './taken.ts';
import { identifiersIn, masked } from './values/identifier.ts';
import { fold, wordsOf } from './words.ts';
import { choiceClaims, wordingClaims } from './wordings.ts';

/** Reads one reply after another with the same ears; `said` is what the customer said before it. */
export function reader({ language, now, topics, slots }: Listening): (text: string, said?: string) => Reading {
  const tongue = tongueOf(language);
  const profiles = profilesOf(topics, tongue);
  const moment = Date.parse(now);
  const groundOf = (clauses: readonly Put[], said: Said): Ground => ({
    clauses,
    profiles,
    fit: fitsOf(clauses, profiles),
    tongue,
    now: moment,
    ...said,
  });
  let last = { text: '', said: saidIn('') };
  return (text, said = '') => {
    const { clauses, identifiers, words, told } = taken(text, tongue);
    // Several bubbles answer the same words.
    if (last.text !== said) last = { text: said, said: saidIn(said) };
    const ground = groundOf(clauses, last.said);
    const own = claimsIn(ground);
    const assent = said === '' ? null : assentIn(clauses);
    const stated = assent && put(clausesOf(said, tongue), tongue).map((clause) => ({ ...clause, question: false }));
    return {
      acts: actsOf(ground, slots),
      claims: assent && stated ? [...own, ...echoed(claimsIn(groundOf(stated, saidIn(''))), own, assent)] : own,
      identifiers,
      words,
      told,
    };
  };
}

type Said = Pick<Ground, 'said' | 'asked' | 'inquired'>;

function saidIn(text: string): Said {
  // An order number or an address names no matter.
  const plain = masked(fold(text));
  const said = wordsOf(plain);
  const end = plain.indexOf('?');
  return { said, asked: end < 0 ? said : wordsOf(plain.slice(0, end)), inquired: end >= 0 };
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
