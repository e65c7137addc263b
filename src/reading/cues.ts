import { de } from './lexicon/de.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import type { Cue, Deed, Lexicon } from './lexicon/lexicon.ts';
import { finder, type Hit } from './phrases.ts';
import { fold, wordsOf, stemOf, type Word } from './words.ts';

/** A cue of the lexicon, a deed or its noun, or a slot. */
export type Sign = Cue | `deed:${Deed}` | `noun:${Deed}` | `slot:${string}`;

/** A language, ready to read with. */
export interface Tongue {
  readonly lexicon: Lexicon;
  /** Where a clause ends within its sentence. */
  readonly joint: RegExp;
  readonly find: (words: readonly Word[]) => Hit<Sign>[];
  /** Words that carry no matter of their own. */
  readonly empty: ReadonlySet<string>;
  /** Stems that show a matter only beside the others of its phrase. */
  readonly slight: ReadonlySet<string>;
  /** Words for a person that are called out alone. */
  readonly callable: readonly string[];
  /** Words of values: numerals, units, months, weekdays, currencies. */
  readonly figurative: ReadonlySet<string>;
  /** Words for numbers. */
  readonly numeral: ReadonlySet<string>;
  /** Words that a date can hold. */
  readonly datable: ReadonlySet<string>;
  /** Stems that speak of the same matter as a stem. */
  readonly kin: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Of units: "business days". */
const WORKING = ['business', 'working', 'calendar', 'full', 'most', 'latest', 'least', 'maximum', 'total'];

const lexica: Readonly<Record<string, Lexicon>> = { en, es, de, fr };
const tongues = new Map<Lexicon, Tongue>();

/** The tongue for a language code ("de", "fr-CH"); English where it is not known. */
export function tongueOf(language: string): Tongue {
  const code = language.slice(0, 2).toLowerCase();
  const lexicon = Object.hasOwn(lexica, code) ? lexica[code]! : en;
  const known = tongues.get(lexicon);
  if (known) return known;
  const phrases: Record<string, readonly string[]> = { ...lexicon.cues };
  for (const [deed, words] of Object.entries(lexicon.deeds)) phrases[`deed:${deed}`] = words;
  for (const [deed, words] of Object.entries(lexicon.nouns)) phrases[`noun:${deed}`] = words;
  for (const [slot, words] of Object.entries(lexicon.slots)) phrases[`slot:${slot}`] = words;
  const tongue: Tongue = {
    lexicon,
    joint: jointOf(lexicon),
    find: withoutMonths(finder(phrases as Record<Sign, readonly string[]>)),
    empty: new Set(lexicon.empty),
    slight: new Set(lexicon.slight.map((word) => stemOf(word))),
    callable: lexicon.cues.human.filter((word) => /^[a-z]{5,}$/.test(word)),
    figurative: new Set([
      ...Object.keys(lexicon.numerals),
      ...Object.values(lexicon.units).flat(),
      ...lexicon.months.flat(),
      ...lexicon.weekdays.flat(),
      ...Object.keys(lexicon.currencies),
      ...lexicon.working,
      ...WORKING,
    ]),
    numeral: new Set(Object.keys(lexicon.numerals)),
    datable: new Set([
      ...lexicon.months.flat(),
      ...lexicon.weekdays.flat(),
      ...Object.keys(lexicon.days).flatMap((day) => day.split(/[ '-]/)),
    ]),
    kin: kinOf(lexicon),
  };
  tongues.set(lexicon, tongue);
  return tongue;
}

/** "On May 22nd": the month is no "may". */
const withoutMonths =
  (find: Tongue['find']): Tongue['find'] =>
  (words) => {
    const hits = find(words);
    return words.some(isMonth)
      ? hits.filter(({ from, to }) => to - from > 1 || !isMonth(words[from]!, from, words))
      : hits;
  };

const isMonth = ({ text }: Word, i: number, words: readonly Word[]): boolean =>
  text === 'may' && (isFigure(words[i - 1]) || isFigure(words[i + 1]));

const isFigure = (word: Word | undefined): boolean => word !== undefined && /^\d/.test(word.text);

/** Conjunctions, dashes and brackets; some conjunctions and subjects only after a comma. */
function jointOf({ opens, follows, subjects }: Lexicon): RegExp {
  const any = (words: readonly string[]): string => words.join('|');
  return new RegExp(
    `[,:]?\\s(?:${any(opens)})\\s|,\\s(?:${any(follows)})\\s|(?<!\\d)\\s[-–—]+\\s|\\s[-–—]+\\s(?!\\d)|—|\\s\\(|\\)\\s?|[,:]\\s(?=(?:${any(subjects)})[\\s'])`,
    'gi',
  );
}

function kinOf(lexicon: Lexicon): Map<string, Set<string>> {
  const kin = new Map<string, Set<string>>();
  for (const family of lexicon.kin) {
    const stems = family.filter((word) => !word.includes(' ')).map((word) => stemOf(word));
    for (const stem of stems) kin.set(stem, new Set([...(kin.get(stem) ?? []), ...stems]));
  }
  return kin;
}

/** Whether a word has a matter of its own. */
export const isMatter = ({ text }: Word, { empty }: Tongue): boolean => text.length > 1 && !empty.has(text);

/** The content words among words. */
export const mattersIn = (words: readonly Word[], tongue: Tongue): Word[] =>
  words.filter((word) => isMatter(word, tongue));

/** The content words of a text: what it is about. */
export const matterOf = (text: string, tongue: Tongue): Word[] => mattersIn(wordsOf(fold(text)), tongue);

/** Whether a text shows a sign, anywhere in it. */
export const shows = (text: string, language: string, sign: Sign): boolean =>
  tongueOf(language)
    .find(wordsOf(fold(text)))
    .some(({ cue }) => cue === sign);
