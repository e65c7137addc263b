import { numbersOf, type Slots, spelled } from './slots.ts';

/** Shapes that stand for a kind of thing: what matters to the classifier is that there is a sum, not which. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
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

/** What a wish or a question is put in, whatever it is about: "I would like to", "could you tell me". */
const FRAMES = new RegExp(
  [
    // What a story is closed with, never what stands alone.
    String.raw`(?<=\w[.!,]? )(?:(?:can|could) you (?:please )?(?:sort this out|do something(?: here| about it)?|assist me with this|fix this for me|take care of this|solve that|see to it|see what happened|check)|what happens now|what are my options|how do i fix this|how do we (?:solve this|fix it)|now what|what now|why is that|what would you suggest|please help|i need help|i would appreciate your help)(?: please)?(?=[.?!]|$)`,
    String.raw`\b(?:i(?:'d(?: really)?| would| want| wanted| need| really want| still need| (?:just|only) want(?:ed)?| am (?:just )?trying| was trying| am hoping| was hoping| was going| am looking| would love| have)|i'm (?:trying|hoping|looking|planning)) (?:like )?to\b(?: (?:know|ask|hear|find out|understand)\b)?`,
    String.raw`\b(?:can|could|would|may) (?:you|i)(?: (?:please|maybe|quickly|kindly|at least|then))?(?: (?:(?:tell|help) me(?: out)?|explain to me)| ask(?: you)?| (?:check|find out|explain|look up)(?= (?:if|whether|when|what|where|why|how|who)))?\b`,
    String.raw`\b(?:can|could) (?:someone|anyone|anybody|somebody) there help me\b`,
    String.raw`\bi was hoping you (?:would|can|could) help me\b`,
    String.raw`\bi (?:was|am) (?:just )?(?:wondering|curious)\b(?: if it is possible to)?`,
    String.raw`\bdo you (?:happen to )?know\b`,
    String.raw`\bhow (?:do|can|would|is it possible) (?:i|to)\b`,
    String.raw`\b(?:is (?:it (?:still |at all )?possible|there (?:a|any) way)|what is the (?:best|easiest) way|where do i go|what (?:can|should) i do) to\b`,
    String.raw`\bplease (?:tell me|let me know|explain to me)\b`,
    String.raw`\b(?:it (?:looks|seems) (?:like|that)|i (?:noticed|see|think|mean|just realized) that|apparently|(?:i need help|i am writing|i am contacting you) because|(?:the (?:problem|issue|thing)|what i said) is that)\b`,
    String.raw`\bi have (?:a|an) (?:small )?(?:problem|issue)(?=[.:] \w)`,
    String.raw`\bmy name is \S+ \S+`,
    String.raw`\bi hope you (?:are well|can help(?: me)?)\b`,
    String.raw`\bthanks in advance\b`,
  ].join('|'),
  'g',
);

/** A text's words as a classifier sees them. */
export type Tokens = (text: string) => string[];

/** Lower case, endings cut, numbers and names of a trade's slots replaced by their kind. */
export function tokensFor(slots: Slots): Tokens {
  const numbers = numbersOf(slots);
  const bare = numbers.slice(0, 1).map(([name]) => [/\b\d{6,12}\b/g, ` #${name} `] as const);
  const names = Object.entries(slots).flatMap(([name, { shape }]) =>
    shape.kind === 'name' ? [[shape.like, ` #${name} `] as const] : [],
  );
  const shapes = [
    [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ' #email '] as const,
    ...numbers.map(([name, prefix]) => [spelled(prefix), ` #${name} `] as const),
    ...bare,
    ...SHAPES,
    ...names,
  ];
  return (text) => {
    let plain = text.toLowerCase().replace(/[’`]/g, "'").replace(FRAMES, ' ');
    for (const [shape, kind] of shapes) plain = plain.replace(shape, kind);
    const words = plain.match(/#?[a-z]+(?:['_-][a-z]+)*/g) ?? [];
    return words.map((word) => stem(SAME[word] ?? word));
  };
}

/** Cuts the commonest endings; crude, but the same on both sides. */
function stem(word: string): string {
  if (word.length < 5 || word.startsWith('#')) return word;
  const cut = word.replace(/(?:'s|s')$/, '').replace(/(?<=[a-z]{3}[^s])s$/, '');
  const bare = cut.replace(/(?<=[a-z]{3})(?:ing|ed|ly)$/, '');
  return bare.length > 4 ? bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '') : bare;
}
