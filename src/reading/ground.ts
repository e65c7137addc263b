import { fitsOf, speaksOf, type Fits, type Profile } from './aboutness.ts';
import { mattersIn, type Tongue } from './cues.ts';
import { agrees } from './customer.ts';
import type { Put } from './stance.ts';
import { taken } from './taken.ts';
import { masked } from './values/identifier.ts';
import { fold, wordsOf, type Word } from './words.ts';

/** "can i keep my number", "you guessed, didn't you": a question, though nothing marks it. */
const ASKS =
  /(?:^|[.,:;!\n] ?|\b(?:and|but|so|also|or|und|aber|oder|y|pero|et|mais) )(?:(?:can|could|do|does|did|is|are|was|were|will|would|may|has|have|should|must) (?:i|you|we|it|they|he|she|my|the|this|that|there)\b|(?:kann|darf|muss|soll|bekomme|krieg\w*|brauch\w*|zahl\w*) (?:ich|man|er|sie|es)\b|(?:ist|sind|geht|gilt|gibt|habt|haben|konnt|konnen|durfen) (?:das|die|der|es|sie|ihr|wir|mein\w*)\b|(?:puedo|podemos|se puede|hay que|tengo que|me (?:cobran|devuelven))\b|(?:est-ce que|puis-je|peut-on|dois-je|faut-il|y a-t-il|c'est possible)\b)/;
/** "…, didn't you?": asks, and denies nothing. */
const TAG =
  /[, ]{0,2}\b(?:(?:do|does|did|is|are|was|were|has|have|wo|would|ca|could|should)n'?t|not) (?:i|you|we|it|they|he|she)[\s.!]*$/;

/** What the customer said last, each thing about it worked out when it is first asked for. */
export class Said {
  readonly text: string;
  readonly tongue: Tongue;
  #plain: string | undefined;
  #words: readonly Word[] | undefined;
  #stems: ReadonlySet<string> | undefined;
  #matter: ReadonlySet<string> | undefined;
  #asked: readonly Word[] | undefined;
  #inquired: boolean | undefined;
  #turned: boolean | undefined;
  #agreed: boolean | undefined;

  constructor(text: string, tongue: Tongue) {
    this.text = text;
    this.tongue = tongue;
  }

  /** An order number or an address names no matter. */
  get #folded(): string {
    return (this.#plain ??= masked(fold(this.text)));
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsOf(this.#folded));
  }

  get stems(): ReadonlySet<string> {
    return (this.#stems ??= new Set(this.words.map(({ stem }) => stem)));
  }

  /** Stems of the words with a matter of their own. */
  get matter(): ReadonlySet<string> {
    return (this.#matter ??= new Set(mattersIn(this.words, this.tongue).map(({ stem }) => stem)));
  }

  /** It asks, with a question mark or without. */
  get inquired(): boolean {
    return (this.#inquired ??= this.#folded.includes('?') || ASKS.test(this.#folded) || TAG.test(this.#folded));
  }

  /** The words of the first question: that is what a bare "yes" answers. */
  get asked(): readonly Word[] {
    return (this.#asked ??= wordsOf(/^[^?]*/.exec(this.#folded)![0].replace(TAG, '')));
  }

  /** The question denies: "so it is not covered?" */
  get turned(): boolean {
    return (this.#turned ??= this.tongue.find(this.asked).some(({ cue }) => cue === 'negator' || cue === 'cannot'));
  }

  /** It tells the bot to go ahead with what it offered. */
  get agreed(): boolean {
    return (this.#agreed ??= !this.inquired && agrees(taken(this.text, this.tongue)));
  }
}

/** What acts and claims are read from: a text, what is listened for in it, and what was said before it. */
export class Ground {
  readonly clauses: readonly Put[];
  readonly profiles: readonly Profile[];
  readonly fit: Fits;
  readonly tongue: Tongue;
  readonly now: number;
  readonly said: Said;
  readonly #spoken = new Map<Profile, number>();

  constructor(clauses: readonly Put[], profiles: readonly Profile[], tongue: Tongue, now: number, said: Said) {
    this.clauses = clauses;
    this.profiles = profiles;
    this.fit = fitsOf(clauses);
    this.tongue = tongue;
    this.now = now;
    this.said = said;
  }

  /** How much the customer's last words speak of a topic. */
  spoken(profile: Profile): number {
    let score = this.#spoken.get(profile);
    if (score === undefined) this.#spoken.set(profile, (score = speaksOf(this.said.words, profile)));
    return score;
  }
}
