import { tongueOf, type Sign } from './cues.ts';
import { negators, type Put } from './stance.ts';
import { taken } from './taken.ts';

/** What in a text hints that something was done, where no words are known that say so. */
export interface Hints {
  /** Something is so "now". */
  readonly now: boolean;
  /** Nothing is left to do. */
  readonly spared: boolean;
  /** Something is still to come. */
  readonly ahead: boolean;
  /** Plain statements of no deed, in which nothing is told that was asked: the quotes are of what was. */
  readonly rest: number;
}

/** Reads them from a text, of which `told` are the words that tell something. */
export function hintsOf(text: string, language: string, told: readonly string[]): Hints {
  const tongue = tongueOf(language);
  const clauses = taken(text, tongue).filter(({ question, option }) => !question && option === null);
  const plain = clauses.filter(isPlain);
  return {
    now: plain.some(({ signs }) => signs.has('now')),
    spared: clauses.some(({ signs }) => signs.has('spared')),
    ahead: clauses.some(({ signs }) => signs.has('future')),
    rest: plain.filter(
      ({ words, hits, text: clause }) =>
        words.length > 1 &&
        !hits.some(({ cue }) => FRAME.has(cue) || cue.startsWith('deed:')) &&
        !told.some((quote) => quote.includes(clause) || clause.includes(quote)),
    ).length,
  };
}

/** Says what is, without an if, a not or a perhaps. */
const isPlain = ({ signs, hits, stance }: Put): boolean =>
  !signs.has('future') &&
  !signs.has('condition') &&
  !signs.has('refuse') &&
  !stance.hedged &&
  negators(hits).length === 0;

const FRAME: ReadonlySet<Sign> = new Set<Sign>([
  'greet',
  'apologise',
  'care',
  'close',
  'thank',
  'settled',
  'invite',
  'cheer',
  'bright',
]);
