import type { Lexicon } from '../lexicon/lexicon.ts';

/** Numbers, in figures or in words, of any of the four languages. */

/** A figure with its separators; `amount` reads it. */
export const FIGURE = String.raw`\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,3})?(?!\d)`;

/** The number that a figure stands for: "1.284,50", "1,280", "49.5". */
export function amount(figure: string): number {
  const plain = figure.replace(/[' ]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return +plain;
  const whole = plain.slice(0, last).replace(/[.,]/g, '');
  const rest = plain.slice(last + 1);
  // Three figures after the only separator are thousands, unless a zero stands before it.
  return rest.length === 3 && whole !== '0' ? +(whole + rest) : +`${whole}.${rest}`;
}

const WORD = /[a-z]+(?:-[a-z]+)*/g;
/** Words that are also something else: they count only before a unit or after another number. */
const SHY = new Set([
  'a',
  'an',
  'one',
  'once',
  'un',
  'una',
  'uno',
  'une',
  'ein',
  'eine',
  'einen',
  'einem',
  'einer',
  'eins',
]);

interface Numeral {
  readonly from: number;
  to: number;
  /** Thousands, and what stands behind them. */
  thousands: number;
  rest: number;
  /** The last word's, so that "twenty" takes "five" and "five" does not. */
  last: number;
  readonly shy: boolean;
}

/** Folded text with numbers in words turned to figures: "forty-three dollars" is "43 dollars". */
export function inFigures(folded: string, lexicon: Lexicon): string {
  const found: Numeral[] = [];
  for (const match of folded.matchAll(WORD)) {
    const value = valueOf(match[0], lexicon);
    if (value === null) continue;
    const from = match.index;
    const before = found.at(-1);
    const between = before ? folded.slice(before.to, from) : '';
    if (before && /^(?: and | y | et |-| )$/.test(between) && takes(before, value)) {
      append(before, value);
      before.to = from + match[0].length;
    } else {
      const numeral = { from, to: from + match[0].length, thousands: 0, rest: 0, last: 0, shy: SHY.has(match[0]) };
      append(numeral, value);
      found.push(numeral);
    }
  }
  let out = '';
  let at = 0;
  for (const { from, to, thousands, rest, shy } of found) {
    if (shy && to - from < 5 && !unitFollows(folded, from, to, lexicon)) continue;
    out += folded.slice(at, from) + String(thousands + rest);
    at = to;
  }
  return (out + folded.slice(at)).replace(AND_A_HALF, '$1.5');
}

/** "One and a half per cent". */
const AND_A_HALF = /\b(\d{1,3}) (?:(?:and a|and 1) half|y medi[ao]|et demie?)\b(?! hour)/g;

const takes = ({ last, shy }: Numeral, value: number): boolean =>
  value >= 100 ? last < value : !shy && (last >= 100 || (last >= 20 && value < 10));

function append(numeral: Numeral, value: number): void {
  if (value >= 1000) {
    numeral.thousands += Math.max(1, numeral.rest) * value;
    numeral.rest = 0;
  } else
    numeral.rest = value >= 100 && numeral.rest > 0 && numeral.rest < 100 ? numeral.rest * value : numeral.rest + value;
  numeral.last = value;
}

function valueOf(word: string, { numerals }: Lexicon): number | null {
  if (Object.hasOwn(numerals, word)) return numerals[word]!;
  const half = /^([a-z]+)einhalb$/.exec(word)?.[1];
  if (half !== undefined && Object.hasOwn(numerals, half)) return numerals[half]! + 0.5;
  if (!word.includes('-')) return COMPOUND.test(word) ? compound(word, numerals) : null;
  let sum = 0;
  for (const part of word.split('-')) {
    if (part === 'et' || part === 'and') continue;
    if (!Object.hasOwn(numerals, part)) return null;
    const value = numerals[part]!;
    sum = value >= 100 || (value === 20 && sum === 4) ? Math.max(sum, 1) * value : sum + value;
  }
  return sum;
}

/** "Siebenundachtzig", "dreihundertfunfzig": written as one word. */
const COMPOUND = /(?:hundert|tausend|und.*zig$|und.*ssig$)/;

function compound(word: string, numerals: Lexicon['numerals']): number | null {
  const known = (part: string): number | null =>
    part === '' ? 0 : Object.hasOwn(numerals, part) ? numerals[part]! : null;
  for (const [name, times] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const head = at === 0 ? 1 : compound(word.slice(0, at), numerals);
    const rest = compound(word.slice(at + name.length).replace(/^und/, ''), numerals);
    return head === null || rest === null ? null : head * times + rest;
  }
  const [, unit, tens] = /^([a-z]+?)und([a-z]+)$/.exec(word) ?? [];
  if (unit === undefined || tens === undefined) return known(word);
  const [one, ten] = [known(unit), known(tens)];
  return one === null || ten === null || one > 9 ? null : ten + one;
}

function unitFollows(folded: string, from: number, to: number, lexicon: Lexicon): boolean {
  const next = /^[ -]([a-z]+)/.exec(folded.slice(to, to + 24))?.[1];
  if (next === undefined) return false;
  const counted = next in lexicon.currencies || Object.values(lexicon.units).some((names) => names.includes(next));
  // "One gift card" counts, "a moment" does not.
  return counted || folded.slice(from, to) === 'one';
}
