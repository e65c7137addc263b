import type { Tongue } from './cues.ts';
import type { Predicate } from './lexicon/lexicon.ts';
import { finder, type Hit } from './phrases.ts';
import { negators, type Put } from './stance.ts';
import { fold, wordsOf, type Word } from './words.ts';
import { en } from './lexicon/en.ts';
import type { Topic } from './reading.ts';

/** What a topic of yes and no asks ("is it covered?"), and what says yes or no to that without its words ("we step in"). */

type Named = (words: readonly Word[]) => Hit<Predicate>[];
type Said = (words: readonly Word[]) => Hit<`yes:${Predicate}` | `no:${Predicate}`>[];

interface Ears {
  readonly named: Named;
  readonly said: Said;
}
const ears = new WeakMap<Tongue, Ears>();

function earsOf(tongue: Tongue): Ears {
  const known = ears.get(tongue);
  if (known) return known;
  const { predicates } = tongue.lexicon;
  const names = {} as Record<Predicate, readonly string[]>;
  const sides = {} as Record<`yes:${Predicate}` | `no:${Predicate}`, readonly string[]>;
  for (const predicate of Object.keys(predicates) as Predicate[]) {
    // Ids are often English in any language.
    names[predicate] = [...predicates[predicate].names, ...en.predicates[predicate].names];
    sides[`yes:${predicate}`] = predicates[predicate].yes;
    sides[`no:${predicate}`] = predicates[predicate].no;
  }
  const both: Ears = { named: finder(names), said: finder(sides) };
  ears.set(tongue, both);
  return both;
}

/** What a topic asks: by its id and by the words about it. */
export function predicatesOf({ id, type, about }: Topic, tongue: Tongue): ReadonlySet<Predicate> {
  if (type !== 'boolean') return new Set();
  const ear = earsOf(tongue).named;
  const asked = (text: string): Predicate[] => ear(wordsOf(fold(text))).map(({ cue }) => cue);
  const named = new Set([id.replace(/[_.-]+/g, ' '), ...about].flatMap(asked));
  // What expires is valid until then, what is kept is not sent back: of two that say opposite things one asks.
  if (named.has('expire')) named.delete('valid');
  if (KEPT.test(id)) named.delete('return');
  return named;
}

const KEPT = /^(?:keep|kept|behalten|quedar|conservar|garder)/;

const SHORT = 4;

/** What a question asks: "can I take milk through?" */
export const predicatesAsked = (words: readonly Word[], tongue: Tongue): ReadonlySet<Predicate> =>
  new Set(
    earsOf(tongue)
      .named(words)
      .filter(({ from, to }) => to - from > 1 || words[from]!.text.length > SHORT)
      .map(({ cue }) => cue),
  );

const TURNS = 2;

/** Which side a clause takes on what a topic asks; null where it says nothing of that, or both. */
export function predicateSide(clause: Put, predicates: ReadonlySet<Predicate>, tongue: Tongue): boolean | null {
  if (predicates.size === 0) return null;
  const hits = earsOf(tongue)
    .said(clause.words)
    .filter(({ cue }) => predicates.has(cue.slice(cue.indexOf(':') + 1) as Predicate));
  if (hits.length === 0) return null;
  const turns = negators(clause.hits);
  const isTurned = (from: number): boolean => turns.some(({ to }) => to <= from && from - to <= TURNS);
  const noes = hits.filter(({ cue }) => cue.startsWith('no:'));
  const yeses = hits.filter(
    ({ cue, from, to }) => cue.startsWith('yes:') && !noes.some((no) => no.from <= from && no.to >= to),
  );
  const sides = new Set([
    ...noes.map(({ from }) => isTurned(from)),
    ...yeses.map(({ from, to }) => !isTurned(from) && !turns.some((turn) => turn.from >= from && turn.to <= to)),
  ]);
  return sides.size === 1 ? [...sides][0]! : null;
}
