import type { Clause } from '../clauses.ts';
import type { Tongue } from '../cues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matches } from '../matches.ts';

/** Numbers in words, of any of the four languages, turned to figures. */

const WORD = /[a-z]+(?:-[a-z]+)*/g;
/** Words for one are also articles: they count only before a unit or after another number. */
const SHY = 1;
const SHORT = 5;
/** Between the words of one number. */
const JOINS = /^(?: and | y | et |-| )$/;
const SHARE = /\b(?:a|one|two|three|four) $/;
const ARTICLE = /^an?$/;
const ORDINAL = /^(?:third|fourth|fifth|tenth)$/;
const LINKS = /^(?:and|und|et|y)$/;

interface Numeral {
  readonly from: number;
  to: number;
  /** Thousands, and what stands behind them. */
  thousands: number;
  rest: number;
  readonly shy: boolean;
  /** What stands behind the point, in hundredths. */
  readonly cents?: number;
}

/** Whether a clause may hold a number in words: most hold none. */
export const isSpelled = ({ folded, words }: Clause, { numeral, lexicon }: Tongue): boolean =>
  words.some(({ text }) => numeral.has(text)) || PARTED.test(folded) || lexicon.compounds?.test(folded) === true;

const PARTED = /einhalb|anderthalb|viertel/;

/** Folded text with its numbers in figures: "forty-three dollars" is "43 dollars". */
export function inFigures(folded: string, lexicon: Lexicon): string {
  const found: Numeral[] = [];
  for (const { 0: word, index: from } of matches(WORD, folded)) {
    const { values, length } = numeralIn(word, lexicon);
    const [first] = values;
    // "A fifth of the price" is a share.
    if (ORDINAL.test(word) && SHARE.test(folded.slice(Math.max(0, from - 6), from))) continue;
    if (first === undefined || isMonth(word, folded, from, lexicon) || precedes(folded, from + length)) continue;
    const before = found.at(-1);
    if (before && DOZEN.test(word) && folded.slice(before.to, from) === ' ' && isFew(before)) {
      before.rest *= first;
      before.to = from + length;
      continue;
    }
    let numeral: Numeral;
    // "Fifty a month" are no fifty-one.
    if (before && !ARTICLE.test(word) && JOINS.test(folded.slice(before.to, from)) && takes(before, first))
      numeral = before;
    else {
      numeral = { from, to: from, thousands: 0, rest: 0, shy: first === SHY };
      found.push(numeral);
    }
    for (const value of values) append(numeral, value);
    numeral.to = from + length;
  }
  let out = '';
  let at = 0;
  for (const { from, to, thousands, rest, shy, cents } of asPrices(found, folded)) {
    if (shy && to - from < SHORT && !isCounted(folded, from, to, lexicon)) continue;
    out += folded.slice(at, from) + String(thousands + rest) + (cents === undefined ? '' : `.${cents}`);
    at = to;
  }
  return out + folded.slice(at);
}

const LEAST_CENTS = 10;
const DOZEN = /^(?:dozen|dutzend|docenas?|douzaines?)$/;
/** "Two dozen" */
const isFew = ({ thousands, rest, shy }: Numeral): boolean => !shy && thousands === 0 && rest < 10;
/** What may stand behind a price. */
const PRICED = /^(?:$|[.,;!?)]| (?:for|each|per|a|all|the|pro|je|im|fur|das|por|cada|al|el|par|la|le)\b)/;

/** "Twelve fifty a month", "neun neunzig": a price without its coin. */
function asPrices(found: readonly Numeral[], folded: string): Numeral[] {
  const out: Numeral[] = [];
  for (const numeral of found) {
    const before = out.at(-1);
    if (
      before &&
      !before.shy &&
      before.cents === undefined &&
      before.thousands === 0 &&
      Number.isInteger(before.rest) &&
      numeral.thousands === 0 &&
      numeral.rest >= LEAST_CENTS &&
      numeral.rest < 100 &&
      !DOZEN.test(folded.slice(numeral.from, numeral.to)) &&
      folded.slice(before.to, numeral.from) === ' ' &&
      PRICED.test(folded.slice(numeral.to))
    )
      out.splice(-1, 1, { ...before, to: numeral.to, cents: numeral.rest });
    else out.push(numeral);
  }
  return out;
}

/** "4 sept. 2026": the month is no seven. */
const isMonth = (word: string, folded: string, from: number, { months }: Lexicon): boolean =>
  /\d[a-z]{0,2}\.? $/.test(folded.slice(Math.max(0, from - SHORT), from)) &&
  months.some((names) => names.includes(word));

/** "Die ersten 150 €": which ones, and no part of the figure. */
const precedes = (folded: string, to: number): boolean => /^ \d/.test(folded.slice(to, to + 2));

/** Whether the next word goes on with the number: "two thousand" takes "three" and "three hundred", not "four thousand". */
function takes({ thousands, rest }: Numeral, value: number): boolean {
  if (value >= 1000) return rest > 0 && thousands % (1000 * value) === 0;
  if (value === 100) return rest > 0 ? rest < 100 : thousands > 0;
  const tens = rest % 100;
  if (tens === 0) return rest + thousands > 0 && (value < 100 || rest === 0);
  // "Soixante et onze".
  return (tens >= 20 && tens % 10 === 0 && value < 10) || (tens === 60 && value < 20);
}

function append(numeral: Numeral, value: number): void {
  if (value >= 1000) {
    numeral.thousands += Math.max(1, numeral.rest) * value;
    numeral.rest = 0;
  } else if (value === 100) numeral.rest = Math.max(1, numeral.rest) * value;
  else numeral.rest += value;
}

/** What a word adds to a number, part by part, and how much of the word does so. */
interface Part {
  readonly values: readonly number[];
  readonly length: number;
}

/** "Zweieinhalb", "dreieinviertel". */
const ENDS: readonly (readonly [string, number])[] = [
  ['einhalb', 0.5],
  ['einviertel', 0.25],
  ['dreiviertel', 0.75],
];
const NONE: Part = { values: [], length: 0 };

/** Numerals by their words: to look for any word among the names of an object's properties costs far more. */
const known = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

function numeralsOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  let numerals = known.get(lexicon);
  if (!numerals) known.set(lexicon, (numerals = new Map(Object.entries(lexicon.numerals))));
  return numerals;
}

function numeralIn(word: string, lexicon: Lexicon): Part {
  const { numerals } = lexicon;
  const value = numeralsOf(lexicon).get(word);
  if (value !== undefined) return { values: [value], length: word.length };
  if (word === 'anderthalb') return { values: [1.5], length: word.length };
  for (const [end, part] of ENDS) {
    const whole = word.endsWith(end) ? word.slice(0, -end.length) : '';
    if (Object.hasOwn(numerals, whole)) return { values: [numerals[whole]! + part], length: word.length };
  }
  if (!word.includes('-')) return lexicon.compounds?.test(word) ? compound(word, numerals) : NONE;
  const values: number[] = [];
  let length = 0;
  for (let from = 0; from < word.length;) {
    const [to, numeral] = partAt(word, from, lexicon);
    // "A thirty-day pass" counts, "third-party" does not.
    if (numeral === null) return values.length > 0 && isUnit(word.slice(from, to), lexicon) ? { values, length } : NONE;
    values.push(...numeral);
    length = to;
    from = to + 1;
  }
  return { values, length };
}

/** The part between two hyphens, or two of them that are one number ("quatre-vingt"); null where it is none. */
function partAt(word: string, from: number, { numerals }: Lexicon): [to: number, values: readonly number[] | null] {
  const end = (at: number): number => (word.indexOf('-', at) < 0 ? word.length : word.indexOf('-', at));
  const to = end(from);
  const pair = end(Math.min(to + 1, word.length));
  const both = word.slice(from, pair);
  if (Object.hasOwn(numerals, both)) return [pair, [numerals[both]!]];
  const part = word.slice(from, to);
  if (LINKS.test(part)) return [to, []];
  return [to, Object.hasOwn(numerals, part) ? [numerals[part]!] : null];
}

/** "Zweihundertdreiundvierzig": numbers written as one word. */
function compound(word: string, numerals: Lexicon['numerals']): Part {
  const values: number[] = [];
  for (let from = 0; from < word.length;) {
    let to = Math.min(word.length, from + LONGEST);
    while (to > from && !Object.hasOwn(numerals, word.slice(from, to))) to--;
    if (to === from) {
      if (values.length === 0 || !word.startsWith('und', from)) return NONE;
      to = from + 'und'.length;
    } else values.push(numerals[word.slice(from, to)]!);
    from = to;
  }
  return values.length > 1 ? { values, length: word.length } : NONE;
}

const LONGEST = 15;

const unitsOf = new WeakMap<Lexicon, ReadonlySet<string>>();

function isUnit(word: string, lexicon: Lexicon): boolean {
  const { currencies, units } = lexicon;
  let names = unitsOf.get(lexicon);
  if (!names) unitsOf.set(lexicon, (names = new Set([...Object.keys(currencies), ...Object.values(units).flat()])));
  return names.has(word);
}

/** "A full month", "ein knappes Jahr"; not "a good day". */
const COUNTED =
  /^[ -](?:(?:full|whole|entire|single|further|volle[nmrs]?|ganze[nmrs]?|knappe[nmrs]?|weitere[nmrs]?|petit|petite) )?([a-z]+)/;

function isCounted(folded: string, from: number, to: number, lexicon: Lexicon): boolean {
  const next = COUNTED.exec(folded.slice(to, to + 30))?.[1];
  if (next === undefined) return false;
  // "One gift card" counts, "a moment" does not.
  return isUnit(next, lexicon) || folded.slice(from, to) === 'one';
}
