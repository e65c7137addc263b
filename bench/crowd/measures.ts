import { at } from '../paired.ts';

/** Words, as people tell them apart; what holds a digit or an @ is none. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/\S*[@\d]\S*/g, ' ')
    .replaceAll('’', "'")
    .match(/[A-Za-z]+(?:'[A-Za-z]+)*/g) ?? [];

/** Words without their apostrophe, as far as the rest is no other word. */
const DROPPED = new Set(
  ('dont im ive cant wont isnt arent wasnt werent didnt doesnt hasnt havent hadnt wouldnt couldnt shouldnt thats whats ' +
    'theres youre theyre')
    .split(' '),
); // prettier-ignore
const STRONG = new Set('shit bullshit fuck fucking fucked bitch bastard asshole'.split(' '));
const RUDE = new Set([
  ...STRONG,
  ...'damn damned goddamn hell crap crappy ass suck sucks wtf stupid idiot idiots'.split(' '),
]);
const EMOJI = /\p{Extended_Pictographic}/u;
/** A message of one short word in capitals ("OK") is no shouting. */
const SHOUTED = 12;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const length = (text: string): number => text.split(/\s+/).length;

/** Words of all texts as one, for how many different ones there are. */
const strung = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.toLowerCase().match(/[a-z0-9']+/g) ?? []);

/** Share of the runs of `n` words among the first `most` that are different ones. */
export function distinct(texts: readonly string[], n: number, most: number): number {
  const words = strung(texts).slice(0, most);
  const runs = words.slice(n - 1).map((_, at) => words.slice(at, at + n).join(' '));
  return new Set(runs).size / runs.length;
}

/** Share of texts of at least `words` words that somebody else wrote before, but for marks and capitals. */
export function repeated(texts: readonly string[], words: number): number {
  const long = texts.map((text) => strung([text])).filter((one) => one.length >= words);
  return 1 - new Set(long.map((one) => one.join(' '))).size / long.length;
}

/**
 * What people's writing is measured by, under the names of the envelope; of a list the median is compared. `unknown`: the
 * words that no dictionary has. Shares in per cent.
 */
export function measures(
  conversations: readonly (readonly string[])[],
  unknown: (words: readonly string[]) => ReadonlySet<string>,
): Readonly<Record<string, number>> {
  const turns = conversations.flat();
  const lengths = turns.map(length);
  const words = turns.flatMap(wordsIn);
  const small = words.filter((word) => word === word.toLowerCase());
  const strange = unknown([...new Set(small)]);
  const of = (has: (turn: string) => boolean): number => share(turns.filter(has).length, turns.length);
  const has = (turn: string, set: ReadonlySet<string>): boolean =>
    wordsIn(turn.toLowerCase()).some((one) => set.has(one));
  const begun = turns.filter((turn) => /^[A-Za-z]/.test(turn));
  return {
    'words/turn p10/50/90': at(0.5, lengths),
    mean: lengths.reduce((sum, one) => sum + one, 0) / turns.length,
    'first turn p10/50/90': at(
      0.5,
      conversations.map(([first]) => length(first!)),
    ),
    'cust turns/conv p10/50/90': at(
      0.5,
      conversations.map((one) => one.length),
    ),
    'distinct1@5k': distinct(turns, 1, 5000),
    'distinct2@5k': distinct(turns, 2, 5000),
    'types@1k/5k/20k': new Set(strung(turns).slice(0, 5000)).size,
    'unknown%': share(small.filter((word) => strange.has(word) && !DROPPED.has(word)).length, small.length),
    'no-apostrophe%': share(words.filter((word) => DROPPED.has(word.toLowerCase())).length, words.length),
    'lower start%': share(begun.filter((turn) => /^[a-z]/.test(turn)).length, begun.length),
    'no final punct%': of((turn) => !/[.!?…)"']$/.test(turn)),
    'CAPS word%': share(words.filter((word) => word.length > 2 && word === word.toUpperCase()).length, words.length),
    'CAPS msg%': of((turn) => turn === turn.toUpperCase() && turn.replace(/[^A-Z]/g, '').length >= SHOUTED),
    '! turn%': of((turn) => turn.includes('!')),
    '!! turn%': of((turn) => /[!?]{2}/.test(turn)),
    '? turn%': of((turn) => turn.includes('?')),
    'profanity%': of((turn) => has(turn, RUDE)),
    'strong prof%': of((turn) => has(turn, STRONG)),
    'ellipsis%': of((turn) => /\.\.\.|…/.test(turn)),
    'emoji%': of((turn) => EMOJI.test(turn)),
    'newline%': of((turn) => turn.includes('\n')),
    'curly/emdash%': of((turn) => /[’‘“”—]/.test(turn)),
    'please%': of((turn) => /\b(?:please|pls|plz)\b/i.test(turn)),
    'thanks%': of((turn) => /\b(?:thanks?|thx)\b/i.test(turn)),
    '1-3 word turn%': share(lengths.filter((one) => one <= 3).length, turns.length),
    'dup turns%': 100 * (1 - new Set(turns.map((turn) => turn.toLowerCase())).size / turns.length),
  };
}

/** Runs of `n` words. */
export function runs(text: string, n: number): string[] {
  const words = strung([text.replaceAll('’', "'")]);
  return words.slice(n - 1).map((_, at) => words.slice(at, at + n).join(' '));
}
