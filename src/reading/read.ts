import { profilesOf } from './aboutness.ts';
import { actsOf } from './acts.ts';
import { clausesOf } from './clauses.ts';
import { identifierClaims, valueClaims } from './claims.ts';
import { tongueOf } from './cues.ts';
import { assentIn, echoed } from './echo.ts';
import { Ground, Said } from './ground.ts';
import { leftOver } from './left-over.ts';
import { booleanClaims } from './polarity.ts';
import type { Act, Claim, Listening, Read, Reading } from './reading.ts';
import { put } from './stance.ts';
import { taken, weighedIn } from './taken.ts';
import { identifiersIn } from './values/identifier.ts';
import { Weighed } from './weighed.ts';
import { choiceClaims, wordingClaims } from './wordings.ts';

/** Reads one reply after another with the same ears; `said` is what the customer said before it. */
export function reader({ language, now, topics, slots }: Listening): (text: string, said?: string) => Reading {
  const tongue = tongueOf(language);
  const profiles = profilesOf(topics, tongue);
  const moment = Date.parse(now);
  const nothing = new Said('', tongue);
  let last = nothing;
  return (text, said = '') => {
    const apart = taken(text, tongue);
    const { clauses, identifiers, words, told } = apart;
    // Several bubbles answer the same words.
    if (last.text !== said) last = new Said(said, tongue);
    const ground = new Ground(weighedIn(apart, profiles, tongue, moment), tongue, last);
    const acts = actsIn(ground, slots);
    const own = claimsIn(ground);
    const assent = said === '' ? null : assentIn(clauses);
    return {
      acts,
      claims: assent ? [...own, ...echoed(claimsIn(ownWords(said)), own, assent)] : own,
      // Asked for rarely.
      get left() {
        return leftOver(ground, own, acts);
      },
      identifiers,
      words,
      told,
    };
  };

  /** What the customer said as if the bot had. */
  function ownWords(said: string): Ground {
    const clauses = put(clausesOf(said, tongue), tongue).map((clause) => ({ ...clause, question: false }));
    return new Ground(new Weighed(clauses, profiles, tongue, moment), tongue, nothing);
  }
}

/** Most acts are the same whatever was said before: those are worked out once. */
function actsIn(ground: Ground, slots: readonly string[]): readonly Act[] {
  const { weighed } = ground;
  const asked = slots.join();
  if (weighed.acts?.slots === asked) return weighed.acts.acts;
  const acts = actsOf(ground, slots);
  if (!ground.heeded) weighed.acts = { slots: asked, acts };
  return acts;
}

const claimsIn = (ground: Ground): Claim[] => [
  ...valueClaims(ground),
  ...booleanClaims(ground),
  ...(ground.weighed.claims ??= [
    ...choiceClaims(ground),
    ...wordingClaims(ground),
    ...identifierClaims(ground, identifiersIn),
  ]),
];

/** Reads one bubble or a whole reply: what it does, and what it says about each topic. Knows no truth. */
export const read: Read = (text, listening) => reader(listening)(text, listening.said);
