/** One word of a reply, folded: lower case, no accents. */
export interface Word {
  readonly text: string;
  /** What its inflections have in common. */
  readonly stem: string;
}

const NOT_ASCII = /[^\0-\x7f]/;
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', '’': "'", '‘': "'" };

/** Lower case without accents, so that one spelling of a cue meets all. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  if (!NOT_ASCII.test(low)) return low;
  return low.replace(EACH_NOT_ASCII, plainOf);
}

const EACH_NOT_ASCII = /[^\0-\x7f]/gu;
const plain = new Map<string, string>();
const MOST_PLAIN = 1000;

/** One sign without its marks. */
function plainOf(sign: string): string {
  let bare = plain.get(sign);
  if (bare === undefined) {
    bare = sign
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[ßœæøł’‘]/g, (letter) => LIGATURES[letter] ?? letter);
    if (plain.size >= MOST_PLAIN) plain.clear();
    plain.set(sign, bare);
  }
  return bare;
}

const ENDINGS = new Set(
  (
    'ation ations ungen ung ment ments ingly ing edly ed iert ieren ies ee ees aciones acion amente mente ado ados ada adas ' +
    'ido idos ida idas en ens er ers es ly al y e s n t'
  ).split(' '),
);
const LONGEST_ENDING = 7;
const STEM_LENGTH = 6;
const SHORTEST_STEM = 3;
const FIGURE = /\d/;
/** "dogs", "fees", "bags"; not "less", "plus". */
const SHORT_PLURAL = /[^suia]s$/;

/** A crude stem, alike for "arrive" and "arriving": cut the longest ending, keep at most six letters. */
export function stemOf(word: string): string {
  if (word.length === SHORTEST_STEM + 1 && SHORT_PLURAL.test(word)) return word.slice(0, -1);
  if (word.length <= SHORTEST_STEM + 1 || FIGURE.test(word)) return word;
  for (let n = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); n > 0; n--)
    if (ENDINGS.has(word.slice(-n))) return word.slice(0, Math.min(word.length - n, STEM_LENGTH));
  return word.slice(0, STEM_LENGTH);
}

/** What English runs together, taken apart, so that "can't", "cannot" and "cant" are one cue. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  wouldnt: ['would', 'not'],
  couldnt: ['could', 'not'],
  shouldnt: ['should', 'not'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  im: ['i', 'am'],
  thats: ['that', 'is'],
  theres: ['there', 'is'],
  "i'm": ['i', 'am'],
  "let's": ['let', 'us'],
};
const TAILS: Readonly<Record<string, string>> = { ve: 'have', ll: 'will', re: 'are', d: 'would', m: 'am', s: 'is' };
/** Of these an 's is "is"; elsewhere it may be a genitive, and is dropped. */
const BEFORE_IS = /^(?:it|he|she|that|there|here|what|where|who|how|one|everything|all|this|when|which)$/;

/** "No-claims years": a name, which denies nothing. */
const NO_COMPOUND = /\bno-(?=(?!fee|cost|charge|interest|extra|one|go|show)[a-z])/g;

/** Letters and figures, with what follows an apostrophe. */
const TOKEN = /[a-z0-9]+(?:'[a-z]+)*/g;

/** The words of folded text, contractions taken apart. */
export function wordsOf(folded: string): Word[] {
  const text = folded.includes('no-') ? folded.replace(NO_COMPOUND, 'no') : folded;
  const words: Word[] = [];
  for (const token of text.match(TOKEN) ?? []) for (const word of wordsIn(token)) words.push(word);
  return words;
}

/** People use few words: each is taken apart and stemmed once. Tokens with figures never end, and are not kept. */
const known = new Map<string, readonly Word[]>();
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 24;

function wordsIn(token: string): readonly Word[] {
  const before = known.get(token);
  if (before) return before;
  const words: Word[] = [];
  const add = (text: string): void => {
    words.push({ text, stem: stemOf(text) });
  };
  const joined = Object.hasOwn(JOINED, token) ? JOINED[token] : undefined;
  if (joined) joined.forEach(add);
  else if (token.includes("'")) splitAtApostrophe(token, add);
  else add(token);
  if (token.length <= LONGEST_KNOWN && !FIGURE.test(token)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(token, words);
  }
  return words;
}

function splitAtApostrophe(token: string, add: (text: string) => void): void {
  if (token.endsWith("n't")) {
    add(token.slice(0, -3));
    add('not');
    return;
  }
  const at = token.lastIndexOf("'");
  const head = token.slice(0, at);
  const tail = token.slice(at + 1);
  const whole = Object.hasOwn(TAILS, tail) ? TAILS[tail] : undefined;
  if (tail === 's' && !BEFORE_IS.test(head)) {
    // A genitive or "is": the cues decide.
    add(head);
    add('s');
  } else if (whole !== undefined && head.length > 0) {
    add(head);
    add(whole);
  } else for (const part of token.split("'")) if (part) add(part);
}
