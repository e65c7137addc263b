import type { PredicateWords } from './lexicon.ts';

/** The phrases of a comma-separated list, which may run over lines. */
export const list = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');

/** Lists, separated by semicolons. */
export const lists = (text: string): string[][] => text.split(';').map(list);

/** "one 1, two 2": names to numbers; a name may have several words. */
export const numbers = (text: string): Record<string, number> =>
  Object.fromEntries(
    list(text).map((pair) => [pair.slice(0, pair.lastIndexOf(' ')), +pair.slice(pair.lastIndexOf(' ') + 1)]),
  );

/** "dollar USD, quid GBP": names to codes. */
export const codes = (text: string): Record<string, string> =>
  Object.fromEntries(list(text).map((pair) => pair.split(' ') as [string, string]));

/** How a predicate is named, what says yes to it and what no, each as a list. */
export const predicate = (names: string, yes: string, no: string): PredicateWords => ({
  names: list(names),
  yes: list(yes),
  no: list(no),
});
