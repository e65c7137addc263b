import type { Lexicon, Unit } from '../lexicon/lexicon.ts';
import { amount } from './figures.ts';
import type { Value } from './value.ts';
import { matches } from '../matches.ts';

const NUMBER = String.raw`\d{1,5}(?:[.,]\d{1,2})?`;
const TO = String.raw`\s?(?:-|–|—|to|or|and|bis(?: zu)?|oder|und|a|o|y|ou|et|à)\s?`;
const WORKING = String.raw`(?:(?:full|whole|entire|single|further|business|working|calendar|consecutive|bank|werk|arbeits|weitere[nmrs]?|volle[nmrs]?|ganze[nmrs]?|knappe[nmrs]?|petit|petite|kalender)[\s-]?)?`;

interface Grammar {
  readonly pattern: RegExp;
  readonly unitOf: ReadonlyMap<string, Unit>;
}
const grammars = new WeakMap<Lexicon, Grammar>();

function grammarOf(lexicon: Lexicon): Grammar {
  const known = grammars.get(lexicon);
  if (known) return known;
  const unitOf = new Map<string, Unit>();
  for (const unit of Object.keys(lexicon.units) as Unit[])
    for (const name of lexicon.units[unit]) unitOf.set(name, unit);
  const names = [...unitOf.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(
    `(?<![\\d.,:/$€£])(${NUMBER})(?:${TO}(${NUMBER}))?[\\s-]?${WORKING}(${names})(?![a-z])`,
    'g',
  );
  const grammar = { pattern, unitOf };
  grammars.set(lexicon, grammar);
  return grammar;
}

/** A length of time in ISO 8601. */
function iso(count: number, unit: Unit): string {
  switch (unit) {
    case 'minute':
      return `PT${count}M`;
    case 'hour':
      return `PT${count}H`;
    case 'day':
    case 'night':
      return `P${count}D`;
    case 'week':
      return `P${count}W`;
    case 'month':
      return `P${count}M`;
    case 'year':
      return `P${count}Y`;
  }
}

/** "2 h 15", "1 hour 30 minutes". */
const HOURS_AND_MINUTES =
  /(?<![\d:.,])(\d{1,2})\s?(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?)(?:\s(?:and|und|y|et))?\s?(\d{1,2})(?!\d)(?:\s?(?:min\w*|m)\b)?/g;

/** "$29 a month" is a rate. */
const SUM_BEFORE = /[$€£]\s?\d[\d.,]*\s$|\d\s?(?:€|eur|usd|gbp|chf|euros?|dollars?|pounds?|quid|franken|livres)\s$/;
const SUM_REACH = 20;

/** "Ready the day after tomorrow": a day's name is a span too. */
const AHEAD: readonly (readonly [RegExp, string])[] = [
  [/\b(?:day after tomorrow|ubermorgen|pasado manana|apres-demain)\b/g, 'P2D'],
];

/** Lengths of time: "3-5 business days", "a 14-day window", "two years", "48 h". */
export function durationsIn(figures: string, lexicon: Lexicon): Value[] {
  const { pattern, unitOf } = grammarOf(lexicon);
  const found: Value[] = [];
  for (const match of matches(pattern, figures)) {
    if (match[1] === '1' && SUM_BEFORE.test(figures.slice(Math.max(0, match.index - SUM_REACH), match.index))) continue;
    const unit = unitOf.get(match[3]!)!;
    const [low, high] = [amount(match[1]!), match[2] === undefined ? null : amount(match[2])];
    const value = {
      type: 'duration',
      value: iso(low, unit),
      from: match.index,
      to: match.index + match[0].length,
    } as const;
    found.push(high === null || high < low ? value : { ...value, upTo: iso(high, unit) });
  }
  for (const { index, 0: span, 1: hours, 2: minutes } of matches(HOURS_AND_MINUTES, figures))
    found.unshift({
      type: 'duration',
      value: `PT${+hours! * 60 + +minutes!}M`,
      from: index,
      to: index + span.length,
    });
  for (const [pattern, value] of AHEAD)
    for (const { index, 0: span } of matches(pattern, figures))
      found.unshift({ type: 'duration', value, from: index, to: index + span.length });
  return found;
}

const HOURS: Readonly<Record<string, number>> = { D: 24, W: 168, M: 730.5, Y: 8766 };

/** A length of time in hours; months and years have their mean length. Null if it is none. */
export function hoursOf(duration: string): number | null {
  const match = /^P(?:(\d+(?:\.\d+)?)([YMWD]))?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/.exec(duration);
  if (!match) return null;
  return +(match[1] ?? 0) * (HOURS[match[2] ?? 'D'] ?? 0) + +(match[3] ?? 0) + +(match[4] ?? 0) / 60;
}
