import { profilesOf } from './aboutness.ts';
import { actsOf, toldWords } from './acts.ts';
import { valueClaims } from './claims.ts';
import { tongueOf, type Tongue } from './cues.ts';
import { assentIn, echoed } from './echo.ts';
import { Ground, Said } from './ground.ts';
import { leftOver } from './left-over.ts';
import { once } from './once.ts';
import { booleanClaims } from './polarity.ts';
import type { Act, Claim, Listening, Read, Reading } from './reading.ts';
import { identifierClaims } from './references.ts';
import { taken } from './taken.ts';
import { identifiersIn } from './values/identifier.ts';
import { choiceClaims, wordingClaims } from './wordings.ts';

/** Reads one reply after another with the same ears; `said` is what the customer said before it. */
export function reader({ language, now, topics, slots }: Listening): (text: string, said?: string) => Reading {
  const tongue = tongueOf(language);
  const profiles = profilesOf(topics, tongue);
  const moment = Date.parse(now);
  return (text, said = '') => {
    const clauses = taken(text, tongue);
    const ground = new Ground(clauses, profiles, tongue, moment, saidIn(said, tongue));
    const own = claimsIn(ground);
    const assent = said === '' ? null : assentIn(clauses);
    const claims = assent ? [...own, ...echoed(claimsIn(ownWords(said)), own, assent)] : own;
    return new Understood(text, ground, actsOf(ground, slots), own, claims);
  };

  /** What the customer said as if the bot had. */
  function ownWords(said: string): Ground {
    const clauses = taken(said, tongue).map((clause) => ({ ...clause, question: false }));
    return new Ground(clauses, profiles, tongue, moment, nothing(tongue));
  }
}

const nothing = once((tongue: Tongue) => new Said('', tongue));

/** Several bubbles answer the same words. Kept for all readers, of whom thousands wait for a reply. */
let last: Said | undefined;

function saidIn(text: string, tongue: Tongue): Said {
  if (last?.text !== text || last.tongue !== tongue) last = new Said(text, tongue);
  return last;
}

/**
 * A reply as it was read; what few ask for is worked out when they do. By getters of the class: one that is written into
 * each object is kept by V8, with all that it knows of, until old memory is cleared.
 */
class Understood implements Reading {
  readonly acts: readonly Act[];
  readonly claims: readonly Claim[];
  readonly identifiers: readonly string[];
  readonly #ground: Ground;
  readonly #own: readonly Claim[];
  #told: number | undefined;

  constructor(text: string, ground: Ground, acts: readonly Act[], own: readonly Claim[], claims: readonly Claim[]) {
    this.acts = acts;
    this.claims = claims;
    this.identifiers = identifiersOf(ground.clauses, text);
    this.#ground = ground;
    this.#own = own;
  }

  get words(): number {
    return this.#ground.clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  }

  get told(): number {
    return (this.#told ??= toldWords(this.#ground.clauses));
  }

  get left(): Reading['left'] {
    return leftOver(this.#ground, this.#own, this.acts);
  }
}

const identifiersOf = once((_: readonly unknown[], text: string) => identifiersIn(text));

const claimsIn = (ground: Ground): Claim[] => [
  ...valueClaims(ground),
  ...booleanClaims(ground),
  ...choiceClaims(ground),
  ...wordingClaims(ground),
  ...identifierClaims(ground),
];

/** Reads one bubble or a whole reply: what it does, and what it says about each topic. Knows no truth. */
export const read: Read = (text, listening) => reader(listening)(text, listening.said);
