import { clausesOf } from './clauses.ts';
import type { Tongue } from './cues.ts';
import { put, type Put } from './stance.ts';

/**
 * Texts taken apart. Many bots answer from a stock of texts, the same to everybody, and what a customer says is listened
 * to for several things: each text is taken apart once.
 */
const known = new Map<Tongue, Map<string, readonly Put[]>>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 2000;

/** The clauses of a text, with their cues and their stance. */
export function taken(text: string, tongue: Tongue): readonly Put[] {
  let texts = known.get(tongue);
  if (!texts) known.set(tongue, (texts = new Map<string, readonly Put[]>()));
  const before = texts.get(text);
  if (before) return before;
  const clauses = put(clausesOf(text, tongue), tongue);
  if (text.length > LONGEST_KNOWN) return clauses;
  if (texts.size >= MOST_KNOWN) texts.clear();
  texts.set(text, clauses);
  return clauses;
}
