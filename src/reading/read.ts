import { profileOf } from './aboutness.ts';
import { actsOf } from './acts.ts';
import { clausesOf } from './clauses.ts';
import { identifierClaims, valueClaims, type Ground } from './claims.ts';
import { tongueOf } from './cues.ts';
import { asked, booleanClaims } from './polarity.ts';
import type { Read } from './reading.ts';
import { put } from './stance.ts';
import { identifiersIn } from './values/identifier.ts';
import { choiceClaims, wordingClaims } from './wordings.ts';

/** Reads one bubble or a whole reply: what it does, and what it says about each topic. Knows no truth. */
export const read: Read = (text, { language, now, topics, slots, said }) => {
  const tongue = tongueOf(language);
  const clauses = put(clausesOf(text), tongue);
  const ground: Ground = {
    clauses,
    profiles: topics.map((topic) => profileOf(topic, tongue)),
    tongue,
    now: Date.parse(now),
    said: asked(said ?? ''),
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
  };
};
