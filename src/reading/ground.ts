import { fitsOf, speaksOf, type Fits, type Profile } from './aboutness.ts';
import { clausesOf } from './clauses.ts';
import type { Tongue } from './cues.ts';
import { agrees } from './customer.ts';
import { put, type Put } from './stance.ts';
import { masked } from './values/identifier.ts';
import { fold, wordsOf, type Word } from './words.ts';

/** What was said before a text. */
interface Before {
  /** The customer's last words. */
  readonly said: readonly Word[];
  readonly stems: ReadonlySet<string>;
  /** Of these the first question: that is what a bare "yes" answers. */
  readonly asked: readonly Word[];
  /** They hold a question mark. */
  readonly inquired: boolean;
  /** They tell the bot to go ahead with what it offered. */
  readonly agreed: boolean;
}

/** What the customer said last, taken apart when it is first asked for. */
export class Said {
  readonly text: string;
  readonly #tongue: Tongue;
  #apart: Before | null = null;

  constructor(text: string, tongue: Tongue) {
    this.text = text;
    this.#tongue = tongue;
  }

  get apart(): Before {
    return (this.#apart ??= saidIn(this.text, this.#tongue));
  }
}

function saidIn(text: string, tongue: Tongue): Before {
  // An order number or an address names no matter.
  const plain = masked(fold(text));
  const said = wordsOf(plain);
  const end = plain.indexOf('?');
  const stems = new Set(said.map(({ stem }) => stem));
  const asked = end < 0 ? said : wordsOf(plain.slice(0, end));
  const inquired = end >= 0;
  return { said, stems, asked, inquired, agreed: !inquired && agrees(put(clausesOf(text, tongue), tongue)) };
}

/** What acts and claims are read from: a text, what is listened for in it, and what was said before it. */
export class Ground implements Before {
  readonly clauses: readonly Put[];
  readonly profiles: readonly Profile[];
  readonly fit: Fits;
  readonly tongue: Tongue;
  readonly now: number;
  readonly #said: Said;
  readonly #spoken = new Map<Profile, number>();

  constructor(clauses: readonly Put[], profiles: readonly Profile[], tongue: Tongue, now: number, said: Said) {
    this.clauses = clauses;
    this.profiles = profiles;
    this.fit = fitsOf(clauses, profiles);
    this.tongue = tongue;
    this.now = now;
    this.#said = said;
  }

  /** How much the customer's last words speak of a topic. */
  spoken(profile: Profile): number {
    let score = this.#spoken.get(profile);
    if (score === undefined) this.#spoken.set(profile, (score = speaksOf(this.said, profile)));
    return score;
  }

  get said(): readonly Word[] {
    return this.#said.apart.said;
  }
  get stems(): ReadonlySet<string> {
    return this.#said.apart.stems;
  }
  get asked(): readonly Word[] {
    return this.#said.apart.asked;
  }
  get inquired(): boolean {
    return this.#said.apart.inquired;
  }
  get agreed(): boolean {
    return this.#said.apart.agreed;
  }
}
