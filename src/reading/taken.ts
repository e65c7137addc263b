import { toldWords } from './acts.ts';
import { clausesOf } from './clauses.ts';
import type { Tongue } from './cues.ts';
import { put, type Put } from './stance.ts';
import { identifiersIn } from './values/identifier.ts';

/** A text taken apart: all of it that hangs on nothing but its words. */
export interface Taken {
  readonly clauses: readonly Put[];
  readonly identifiers: readonly string[];
  readonly words: number;
  readonly told: number;
}

/** Many bots answer from a stock of texts, the same to everybody: each of those is taken apart once. */
const known = new Map<Tongue, Map<string, Taken>>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 2000;

export function taken(text: string, tongue: Tongue): Taken {
  let texts = known.get(tongue);
  if (!texts) known.set(tongue, (texts = new Map<string, Taken>()));
  const before = texts.get(text);
  if (before) return before;
  const apart = takeApart(text, tongue);
  if (text.length > LONGEST_KNOWN) return apart;
  if (texts.size >= MOST_KNOWN) texts.clear();
  texts.set(text, apart);
  return apart;
}

function takeApart(text: string, tongue: Tongue): Taken {
  const clauses = put(clausesOf(text, tongue), tongue);
  const words = clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  return { clauses, identifiers: identifiersIn(text), words, told: toldWords(clauses) };
}
