import { fitted } from './aboutness.ts';
import { asks, LEAST } from './claims.ts';
import type { Claim } from './reading.ts';
import { setAside } from './stance.ts';
import { unasked } from './unasked.ts';
import { identifiersIn } from './values/identifier.ts';
import { fold } from './words.ts';

const PLAINLY = 0.7;
/** "The door code is 7730": no shape of its own, a code only where one is spoken of. */
const SHORT_CODE = /(?<![\d.,:/€$£-])(?:\d{3,5}(?![\d.,:/%-]\d|\s?[€$£%])\b|\d{1,3}[a-z]\b)/gi;

/** Claims of identifiers: the token that stands where the topic is spoken of. */
export const identifierClaims = unasked('identifier', (profile, ground) => {
  const claims: Claim[] = [];
  ground.clauses.forEach((clause, i) => {
    if (asks(clause)) return;
    const fit = fitted(ground.fit(i, profile));
    const named = identifiersIn(clause.text);
    const short = fit >= PLAINLY ? (clause.text.match(SHORT_CODE) ?? []) : [];
    for (const value of [...named, ...short])
      claims.push({
        ...clause.stance,
        negated: setAside(fold(clause.text.slice(0, clause.text.indexOf(value))), ground.tongue),
        topic: profile.topic.id,
        type: 'identifier',
        value,
        fit: Math.max(LEAST, fit),
        rounded: false,
        quote: clause.text,
      });
  });
  return claims;
});
