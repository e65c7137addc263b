import { clausesOf } from './clauses.ts';
import type { Tongue } from './cues.ts';
import { put, type Put } from './stance.ts';

type Texts = Map<string, readonly Put[]>;

/**
 * Texts taken apart. Many bots answer from a stock of texts, the same to everybody, and what a customer says is listened
 * to for several things: each text is taken apart once. What was not said again for a while is forgotten.
 */
const known = new Map<Tongue, { lately: Texts; before: Texts }>();
const MOST_KNOWN = 500;
const LONGEST_KNOWN = 2000;

/** The clauses of a text, with their cues and their stance. */
export function taken(text: string, tongue: Tongue): readonly Put[] {
  let texts = known.get(tongue);
  if (!texts) known.set(tongue, (texts = { lately: new Map(), before: new Map() }));
  const lately = texts.lately.get(text);
  if (lately) return lately;
  const clauses = texts.before.get(text) ?? put(clausesOf(text, tongue), tongue);
  if (text.length > LONGEST_KNOWN) return clauses;
  if (texts.lately.size >= MOST_KNOWN) {
    texts.before = texts.lately;
    texts.lately = new Map();
  }
  texts.lately.set(text, clauses);
  return clauses;
}
