import type { Lexicon } from '../lexicon/lexicon.ts';
import { amount, FIGURE } from './figures.ts';
import type { Value } from './value.ts';
import { matches } from '../matches.ts';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  us$: 'USD',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  chf: 'CHF',
  c$: 'CAD',
  cad: 'CAD',
  a$: 'AUD',
  aud: 'AUD',
  '¥': 'JPY',
  jpy: 'JPY',
  mxn: 'MXN',
  ars: 'ARS',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  inr: 'INR',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
};
const SIGN = String.raw`us\$|c\$|a\$|[$€£¥₹]|\b(?:usd|eur|gbp|chf|cad|aud|jpy|mxn|ars|sek|nok|dkk|pln|inr)\b|\brs\b\.?`;
const TO = String.raw`\s?(?:-|–|to|and|bis|und|a|y|e|à|et)\s?`;

const patterns = new WeakMap<Lexicon, RegExp>();

function patternOf(lexicon: Lexicon): RegExp {
  const known = patterns.get(lexicon);
  if (known) return known;
  const names = Object.keys(lexicon.currencies)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const units = Object.values(lexicon.units).flat().join('|');
  const after = `(?:\\s?(?<after>${SIGN})|[\\s-](?:premiers |primeros |ersten )?(?<name>${names})\\b)`;
  const pattern = new RegExp(
    `(?<before>${SIGN})\\s?(?<first>${FIGURE})(?:${TO}(?:${SIGN})?\\s?(?<top>${FIGURE}))?(?!\\s?%)` +
      `|(?<![\\d.,])(?<low>${FIGURE})(?:${TO}(?<high>${FIGURE}))?${after}(?:\\s(?:and\\s|y\\s|und\\s|et\\s|con\\s)?(?<cents>\\d{1,2})(?:\\s?(?:cents?|pence|centimos|centimes)\\b|(?=[.,;!?]|$)|(?<=\\d\\d)(?=\\s[a-z])(?!\\s(?:${units})\\b)))?`,
    'g',
  );
  patterns.set(lexicon, pattern);
  return pattern;
}

/** Amounts of money: "$40", "1.234,50 €", "43 dollars and 2 cents", "USD 37.15". */
export function moneyIn(figures: string, lexicon: Lexicon): Value[] {
  const found: Value[] = [];
  for (const match of matches(patternOf(lexicon), figures)) {
    const part = match.groups!;
    const sign = part['before'] ?? part['after'];
    const code = sign !== undefined ? (SIGNS[sign] ?? '') : (lexicon.currencies[part['name']!] ?? '');
    const low = part['first'] ?? part['low']!;
    const high = part['top'] ?? part['high'];
    const scale = code === 'cent' ? 0.01 : 1;
    const write = (figure: string): string =>
      `${(amount(figure) * scale + +(part['cents'] ?? 0) / 100).toFixed(2)} ${code === 'cent' ? '' : code}`.trim();
    const value = { type: 'money', value: write(low), from: match.index, to: match.index + match[0].length } as const;
    found.push(high === undefined || amount(high) < amount(low) ? value : { ...value, upTo: write(high) });
  }
  return found;
}

const BARE = /(?<![\d.,:/-])\d{1,6}[.,]\d{2}(?![\d:/%]|[.,]\d|\s?(?:%|kg|cm|mm|m\b|km|gb|mb))/g;

/** Amounts without a currency, told by their two decimals: "Below that it's 5.90". */
export const bareMoneyIn = (figures: string): Value[] =>
  matches(BARE, figures).map((match) => ({
    type: 'money',
    value: amount(match[0]).toFixed(2),
    bare: true,
    from: match.index,
    to: match.index + match[0].length,
  }));
