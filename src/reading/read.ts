import { profilesOf } from './aboutness.ts';
import { actsOf, toldWords } from './acts.ts';
import { clausesOf } from './clauses.ts';
import { identifierClaims, valueClaims, type Ground } from './claims.ts';
import { tongueOf } from './cues.ts';
import { booleanClaims } from './polarity.ts';
import type { Read } from './reading.ts';
import { put } from './stance.ts';
import { identifiersIn } from './values/identifier.ts';
import { fold, wordsOf } from './words.ts';
import { choiceClaims, wordingClaims } from './wordings.ts';

/** Reads one bubble or a whole reply: what it does, and what it says about each topic. Knows no truth. */
export const read: Read = (text, { language, now, topics, slots, said }) => {
  const tongue = tongueOf(language);
  const clauses = put(clausesOf(text), tongue);
  const ground: Ground = {
    clauses,
    profiles: profilesOf(topics, tongue),
    tongue,
    now: Date.parse(now),
    said: wordsOf(fold(said ?? '')),
    asked: wordsOf(fold(/^[^?]*/.exec(said ?? '')![0])),
  };
  const claims = [
    ...valueClaims(ground),
    ...booleanClaims(ground),
    ...choiceClaims(ground),
    ...wordingClaims(ground),
    ...identifierClaims(ground, identifiersIn),
  ];
  return {
    acts: actsOf(ground, slots),
    claims,
    identifiers: identifiersIn(text),
    words: clauses.reduce((sum, clause) => sum + clause.words.length, 0),
    told: toldWords(clauses),
  };
};
