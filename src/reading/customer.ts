import { tongueOf, type Sign } from './cues.ts';
import { clausesOf } from './clauses.ts';
import { negators, put } from './stance.ts';

/** What a customer's message shows beside its facts. */
export interface Plea {
  /** Asks for a person to take over. */
  readonly wantsHuman: boolean;
  /** Says that no person is wanted. */
  readonly noHuman: boolean;
  readonly distress: boolean;
  readonly anger: boolean;
  /** Shows that the reply before did not serve. */
  readonly objects: boolean;
  /** Takes the reply before as good. */
  readonly accepts: boolean;
  readonly words: number;
}

const SHOUTED = 3;

/** Reads a customer's message for what it shows about its mood and its wish for a person. */
export function pleaOf(text: string, language: string): Plea {
  const clauses = put(clausesOf(text), tongueOf(language));
  const has = (sign: Sign): boolean => clauses.some((clause) => clause.signs.has(sign));
  const shouted = text.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0;
  const noHuman = has('noHuman');
  const opensWithNo = clauses[0]?.hits.some((hit) => hit.cue === 'objects' && hit.from === 0) ?? false;
  const first = clauses[0];
  const accepts =
    first?.hits.some((hit) => hit.cue === 'accepts' && hit.from <= 1 && negators(first.hits).length === 0) ?? false;
  return {
    wantsHuman: !noHuman && has('wantsHuman'),
    noHuman,
    distress: has('distress'),
    anger: has('anger') || shouted >= SHOUTED || /!!|\?!|\?\?\?/.test(text),
    objects: opensWithNo || (!accepts && has('objects')),
    accepts: accepts && !opensWithNo,
    words: clauses.reduce((sum, clause) => sum + clause.words.length, 0),
  };
}
