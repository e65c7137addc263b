import type { Word } from './words.ts';

/**
 * Finds many phrases in one pass over the words. A phrase is written as people write it, folded, with five signs:
 * `(a|b)` alternatives, `(a|)` optional, `word*` any word that begins so, `..` up to three words between, `^` first in
 * its clause.
 */

/** A phrase of a cue, found in words `from` to `to` (exclusive). */
export interface Hit<Cue extends string> {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

interface Node {
  /** By the word that follows; null where none does. */
  next: Map<string, Node> | null;
  begins: Map<string, Node> | null;
  /** Lengths of the beginnings. */
  readonly lengths: number[];
  gap: Node | null;
  readonly ends: string[];
}

const GAP = 3;

const node = (): Node => ({ next: null, begins: null, lengths: [], gap: null, ends: [] });

/** All the ways in which a phrase with alternatives can be said; they may stand within each other. */
function spellings(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase.replace(/ +/g, ' ').trim()];
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < phrase.length; at++) {
    const sign = phrase[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth > (sign === '|' ? 1 : 0) || (sign !== '|' && sign !== ')')) continue;
    choices.push(phrase.slice(from, at));
    from = at + 1;
    if (depth === 0) break;
  }
  return choices.flatMap((choice) => spellings(phrase.slice(0, open) + choice + phrase.slice(from)));
}

function step(from: Node, word: string): Node {
  if (word === '..') return (from.gap ??= node());
  const begun = word.endsWith('*');
  const key = begun ? word.slice(0, -1) : word;
  const into = begun ? (from.begins ??= new Map<string, Node>()) : (from.next ??= new Map<string, Node>());
  let to = into.get(key);
  if (!to) into.set(key, (to = node()));
  if (begun && !from.lengths.includes(key.length)) from.lengths.push(key.length);
  return to;
}

/** Compiles lists of phrases, by cue, to a finder. */
export function finder<Cue extends string>(
  lists: Readonly<Record<Cue, readonly string[]>>,
): (words: readonly Word[]) => Hit<Cue>[] {
  const root = node();
  const opening = node();
  for (const cue of Object.keys(lists) as Cue[])
    for (const phrase of lists[cue].flatMap(spellings)) {
      const first = phrase.startsWith('^');
      const words = (first ? phrase.slice(1) : phrase).split(' ');
      words.reduce(step, first ? opening : root).ends.push(cue);
    }

  const startOf = starts(root);
  return (words) => {
    const hits: Hit<string>[] = [];
    walk(words, hits, opening, 0, 0, 0);
    for (let i = 0; i < words.length; i++)
      for (const start of startOf(words[i]!.text)) walk(words, hits, start, i, i + 1, 0);
    return hits as Hit<Cue>[];
  };
}

/** Goes on from a node reached by words `from` to `to`: every phrase that ends on the way is a hit. */
function walk(words: readonly Word[], hits: Hit<string>[], at: Node, from: number, to: number, gapLeft: number): void {
  for (const cue of at.ends) hits.push({ cue, from, to });
  if (to >= words.length) return;
  const word = words[to]!.text;
  if (at.gap !== null) walk(words, hits, at.gap, from, to, GAP);
  const next = at.next === null ? undefined : at.next.get(word);
  if (next !== undefined) walk(words, hits, next, from, to + 1, 0);
  for (const length of at.lengths) {
    const begun = length <= word.length ? at.begins!.get(word.slice(0, length)) : undefined;
    if (begun !== undefined) walk(words, hits, begun, from, to + 1, 0);
  }
  if (gapLeft > 0) walk(words, hits, at, from, to + 1, gapLeft - 1);
}

const MOST_KNOWN = 50_000;

/** What a word begins, looked up once: of most words nothing. */
function starts(root: Node): (word: string) => readonly Node[] {
  const known = new Map<string, readonly Node[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const begun = root.lengths.map((length) =>
      length <= word.length ? root.begins?.get(word.slice(0, length)) : null,
    );
    const found = [root.next?.get(word), ...begun].filter((each) => each != null);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, found);
    return found;
  };
}
