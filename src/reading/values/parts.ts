import type { Lexicon, Unit } from '../lexicon/lexicon.ts';

/** Halves, quarters, decimals and multiples in words, turned to figures: "half an hour" is "30 minutes", "2 horas y media" "2.5 horas". */

/** A word of each of them. */
const PART =
  /half|hal[bf]|medi[ao]|demi|quart|viertel|cuarto|fortnight|quin|deca|decenn|zehnt|mestre|point|komma|coma|virgule|mio\b|million|millon|tausend|tsd|thousand|\d\s?k\b|\dm\b|couple|pair|\b2 of\b|\bpar\b|paire|,-|\d(?:de|d'| de | d')|fiver|tenner|\dp\b|con \d/;

/** What half of each unit is, in another. */
const HALF_OF: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  hour: [30, 'minute'],
  day: [12, 'hour'],
  month: [15, 'day'],
  year: [6, 'month'],
};

const ONE = String.raw`(?:(?:an?|1|one|eine?[nmrs]?|un[ae]?) )?`;
const HALF = String.raw`(?:half(?: an?| 1| of an?)?|halbe[nmrs]?|medi[ao]|demie?)[ -]`;
const AND_HALF = String.raw`(?:and (?:a |1 )?(?:half|1\/2)|und (?:ein|1)? ?halbe[nmrs]?|y medi[ao]|et demie?)`;

type Rule = readonly [RegExp, (...parts: (string | undefined)[]) => string];
const rules = new WeakMap<Lexicon, readonly Rule[]>();

const figure = (written: string): number => +written.replace(',', '.');
/** Without the tails of binary fractions. */
const plain = (value: number): string => String(Math.round(value * 1000) / 1000);

/** "2 and a half", "0 point 5", "half a dozen". */
const COUNTS: readonly Rule[] = [
  [
    /\b(\d{1,3}) (?:point|komma|coma|virgule) (\d)(?: (\d))?\b/g,
    (_, whole, tenth, more) => `${whole}.${tenth}${more ?? ''}`,
  ],
  [
    /\b(\d{1,3}) (?:and|und|y|et) (?:(an?|1|3|three)[ -])?(?:quarters?|viertel|cuartos?|quarts?)\b(?! of)/g,
    (_, whole, quarters) => plain(+whole! + (/3|three/.test(quarters ?? '') ? 0.75 : 0.25)),
  ],
  [new RegExp(String.raw`\b(\d{1,3}) ${AND_HALF}(?! ?-)`, 'g'), (_, whole) => `${+whole! + 0.5}`],
  // "Half 10" is a time of day.
  [new RegExp(String.raw`\b${ONE}${HALF}(\d{4,9})\b`, 'g'), (_, whole) => plain(+whole! / 2)],
  [/\b(?:(?:ein|una) )?(?:half an?|halbe[nmrs]?|media) 12\b/g, () => '6'],
  [/\b(?:an? |1 |un |une )?(?:couple|2|pair|par|paire) (?:of|de|d['’]) ?(?=[a-z])/g, () => '2 '],
];

/** "2.5 million", "12,- €", "20p". */
const SUMS: readonly Rule[] = [
  [
    /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?) ?(k|tsd\.?|tausend|thousand|mio\.?|millionen|millions?|millon(?:es)?|mn)\b(?! ?bit)\.?/g,
    (_, count, times) => plain(figure(count!) * (times!.startsWith('m') ? 1e6 : 1e3)),
  ],
  [/([$€£])(\d{1,4}(?:[.,]\d{1,2})?)m\b/g, (_, sign, count) => `${sign}${plain(figure(count!) * 1e6)}`],
  [/(\d),-{1,2}(?!\d)/g, (_, last) => last!],
  [/\b(?:a )?(fiver|tenner)\b/g, (_, note) => (note === 'fiver' ? '5.00' : '10.00')],
  [/(?<![\d.,])(\d{1,2})p\b/g, (_, pence) => `${(+pence! / 100).toFixed(2)} gbp`],
  [/\b(\d{1,4}) (?:euros? )?con (\d{2})\b/g, (_, whole, cents) => `${whole}.${cents}`],
];

const anyOf = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');

function rulesOf({ units, currencies }: Lexicon): readonly Rule[] {
  const unitOf = new Map(
    (Object.keys(units) as Unit[]).flatMap((unit) => units[unit].map((name) => [name, unit] as const)),
  );
  const unit = anyOf([...unitOf.keys(), ...Object.keys(currencies)]);
  const span = (pattern: string, count: number, of: Unit): Rule => [
    new RegExp(String.raw`\b${pattern}\b`, 'g'),
    () => `${count} ${units[of][0]!}`,
  ];
  const hour = anyOf(units.hour);
  return [
    ...COUNTS,
    [
      new RegExp(String.raw`(?:\b(\d{1,3})[ -])?\b(${unit}) ${AND_HALF}\b`, 'g'),
      (_, whole, of) => `${+(whole ?? 1) + 0.5} ${of}`,
    ],
    ...(Object.keys(HALF_OF) as Unit[]).map((of) => span(`${ONE}${HALF}(?:${anyOf(units[of])})`, ...HALF_OF[of]!)),
    span(
      `(?:3|drei|three|tres|trois)[ -]?(?:quarters of (?:an|1) |viertel|cuartos de |quarts d['’])(?:${hour})`,
      45,
      'minute',
    ),
    span(`${ONE}(?:quarter of (?:an|1) |viertel|cuarto de |quart d['’])(?:${hour})`, 15, 'minute'),
    span('(?:an? |1 )?fortnight', 14, 'day'),
    span('(?:an? |1 |una |une |ein )?(?:decade|decada|decennie|jahrzehnt)', 10, 'year'),
    span('(?:una |1 )?quincena', 15, 'day'),
    span('(?:(?:ein|un|1) )?(?:vierteljahr|trimestre)', 3, 'month'),
    span('(?:(?:ein|un|1) )?(?:halbjahr|semestre)', 6, 'month'),
    ...SUMS,
    // "2 millones de euros"
    [
      new RegExp(String.raw`(\d) ?(?:de |d['’])(?=(?:${anyOf(Object.keys(currencies))})\b)`, 'g'),
      (_, last) => `${last} `,
    ],
  ];
}

/** Text whose numerals are figures already. */
export function inParts(figures: string, lexicon: Lexicon): string {
  if (!PART.test(figures)) return figures;
  let own = rules.get(lexicon);
  if (!own) rules.set(lexicon, (own = rulesOf(lexicon)));
  return own.reduce((text, [pattern, write]) => text.replace(pattern, write), figures);
}
