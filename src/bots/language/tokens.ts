/** Shapes that stand for a kind of thing: what matters to the classifier is that there is a sum, not which. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ' #email '],
  [/\bgc[\s-]?\d{4,12}\b/g, ' #gift '],
  [/\bt-\d{4,12}\b/g, ' #ticket '],
  [/\b(?:hp[\s-]?)?\d{6,12}\b/g, ' #order '],
  [
    /(?:[$€£]|\b(?:usd|eur)\b)\s*\d+(?:[.,]\d{1,2})?|\b\d+(?:[.,]\d{2})?\s*(?:usd|eur|dollars?|bucks|euros?)\b/g,
    ' #money ',
  ],
  [/\b\d+[.,]\d{2}\b/g, ' #money '],
  [/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?\b/g, ' #day '],
  [/\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/g, ' #day '],
  [/\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g, ' #day '],
  [/\b\d+\s?(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?)\b/g, ' #span '],
  [/\b(?:mon|tues|wednes|thurs|fri)day\b/g, ' #day '],
  [/\b(?:brisa|fjell)(?:\s+(?:300|350|mx|m))?\b/g, ' #product '],
  [/\b(?:f[23]|t1[68]0)(?:\s+(?:filter|topper)s?)?\b/g, ' #part '],
];

/** Spellings of one word. */
const SAME: Readonly<Record<string, string>> = {
  cant: "can't",
  cannot: "can't",
  wont: "won't",
  dont: "don't",
  didnt: "didn't",
  isnt: "isn't",
  im: "i'm",
  ive: "i've",
  pls: 'please',
  plz: 'please',
  u: 'you',
  ur: 'your',
  parcel: 'package',
  order: 'order',
  email: 'mail',
  'e-mail': 'mail',
};

/** A text's words as the classifier sees them: lower case, endings cut, numbers and names replaced by their kind. */
export function tokensOf(text: string): string[] {
  let plain = text.toLowerCase().replace(/[’`]/g, "'");
  for (const [shape, kind] of SHAPES) plain = plain.replace(shape, kind);
  const words = plain.match(/#?[a-z]+(?:['-][a-z]+)*/g) ?? [];
  return words.map((word) => stem(SAME[word] ?? word));
}

/** Cuts the commonest endings; crude, but the same on both sides. */
function stem(word: string): string {
  if (word.length < 5 || word.startsWith('#')) return word;
  const cut = word.replace(/(?:'s|s')$/, '').replace(/(?<=[a-z]{3}[^s])s$/, '');
  const bare = cut.replace(/(?<=[a-z]{3})(?:ing|ed|ly)$/, '');
  return bare.length > 4 ? bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '') : bare;
}
