import { speaksOf, type Profile } from './aboutness.ts';
import { clausesOf } from './clauses.ts';
import type { Tongue } from './cues.ts';
import { agrees } from './customer.ts';
import { put } from './stance.ts';
import { masked } from './values/identifier.ts';
import type { Weighed } from './weighed.ts';
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
  readonly weighed: Weighed;
  readonly tongue: Tongue;
  readonly clauses: Weighed['clauses'];
  readonly profiles: Weighed['profiles'];
  readonly fit: Weighed['fit'];
  readonly #said: Said;
  readonly #spoken = new Map<Profile, number>();
  /** Somebody looked at what was said before. */
  heeded = false;

  constructor(weighed: Weighed, tongue: Tongue, said: Said) {
    this.weighed = weighed;
    this.tongue = tongue;
    this.clauses = weighed.clauses;
    this.profiles = weighed.profiles;
    this.fit = weighed.fit;
    this.#said = said;
  }

  /** How much the customer's last words speak of a topic. */
  spoken(profile: Profile): number {
    let score = this.#spoken.get(profile);
    if (score === undefined) this.#spoken.set(profile, (score = speaksOf(this.said, profile)));
    return score;
  }

  get said(): readonly Word[] {
    return this.#before.said;
  }
  get stems(): ReadonlySet<string> {
    return this.#before.stems;
  }
  get asked(): readonly Word[] {
    return this.#before.asked;
  }
  get inquired(): boolean {
    return this.#before.inquired;
  }
  get agreed(): boolean {
    return this.#before.agreed;
  }

  get #before(): Before {
    this.heeded = true;
    return this.#said.apart;
  }
}

/** The text alone. */
export type Text = Omit<Ground, keyof Before | 'heeded' | 'spoken'>;
