import type { ValueType } from '../../events/need.ts';
import type { Clause } from '../clauses.ts';
import type { Tongue } from '../cues.ts';
import { datesIn } from './date.ts';
import { durationsIn } from './duration.ts';
import { amount } from './figures.ts';
import { masked } from './identifier.ts';
import { bareMoneyIn, moneyIn } from './money.ts';
import { inFigures, isSpelled } from './numerals.ts';
import { inParts } from './parts.ts';
import { percentsIn } from './percent.ts';
import { timesIn } from './time.ts';
import type { Value } from './value.ts';
import { matches } from '../matches.ts';
import { once } from '../once.ts';

/** The values of a clause, and the clause with all numbers in figures, in which they stand. */
export interface Valued {
  readonly figures: string;
  readonly values: readonly Value[];
}

const NUMBER = /(?<![\d.,:/_-])(?:\d{1,3}(?:[., ]\d{3}){1,4}|\d{1,12}(?:[.,]\d{1,2})?)(?![\d/_]|:\d|[.,]\d)/g;

const sets = new Map<string, ReadonlySet<ValueType>>();

/** The types that are listened for: the same set for the same types. */
export function typesOf(listed: readonly ValueType[]): ReadonlySet<ValueType> {
  const types = new Set([...listed].sort());
  const key = [...types].join();
  let before = sets.get(key);
  if (!before) sets.set(key, (before = types));
  return before;
}

/** As they were read in a clause before: on that day, for those types. */
interface Known extends Valued {
  readonly now: number;
  readonly types: ReadonlySet<ValueType>;
}
const knownOf = once<Clause, [], Known[]>(() => []);
const MOST_KNOWN = 8;

/** Every typed value in a clause, each figure in one value only, for the types that are listened for. */
export function valuesIn(clause: Clause, tongue: Tongue, now: number, types: ReadonlySet<ValueType>): Valued {
  const known = knownOf(clause);
  const before = known.find((one) => one.now === now && one.types === types);
  if (before) return before;
  if (known.length === MOST_KNOWN) known.length = 0;
  const { figures, values } = readIn(clause, tongue, now, types);
  const valued = { figures, values, now, types };
  known.push(valued);
  return valued;
}

function readIn(clause: Clause, tongue: Tongue, now: number, types: ReadonlySet<ValueType>): Valued {
  const { folded, words } = clause;
  const { lexicon } = tongue;
  const plain = masked(folded);
  const figures = inParts(isSpelled(clause, tongue) ? inFigures(plain, lexicon) : plain, lexicon);
  const hasFigure = /\d/.test(figures) || (types.has('duration') && words.some(({ text }) => UNWRITTEN.has(text)));
  const datable = types.has('date') || types.has('text') || types.has('number');
  const named = datable && words.some(({ text }) => tongue.datable.has(text));
  const hasDay = datable && (hasFigure || named || words.some(({ text }) => FEAST.has(text)));
  const values: Value[] = [];
  if (!hasFigure && !hasDay && !types.has('percent')) return { figures, values };
  const taken = new Uint8Array(figures.length);
  const add = (found: readonly Value[]): void => {
    for (const value of found) {
      if (taken[value.from] === 1 || taken[value.to - 1] === 1) continue;
      taken.fill(1, value.from, value.to);
      values.push(value);
    }
  };
  if (hasFigure) {
    add(percentsIn(figures));
    add(moneyIn(figures, lexicon));
    const spans = durationsIn(figures, lexicon);
    add(spans);
    // "From 6 to 13 years": where no span is listened for, it is a count.
    if (types.has('number') && !types.has('duration')) values.push(...spans.flatMap((span) => countsIn(figures, span)));
  } else if (types.has('percent')) add(percentsIn(figures));
  if (hasFigure && types.has('text')) add(timesIn(figures));
  if (hasDay) {
    const dates = datesIn(figures, lexicon, now, named);
    const holds = (date: Value): boolean =>
      values.some(({ type, from, to }) => type === 'duration' && date.from <= from && to <= date.to);
    // "In 3 days", "the day after tomorrow": a span, and the day at its end.
    values.push(...dates.filter(holds));
    add(dates.filter((date) => !holds(date)));
  }
  if (hasFigure) {
    if (types.has('money')) add(bareMoneyIn(figures));
    if (types.has('number')) add(numbersIn(figures));
  }
  return { figures, values };
}

/** "All four points", "1 point for every dollar": a quantifier and a rate count nothing; "10 calls per minute" counts. */
const QUANTIFIED = /\b(?:all|both|alle|todos|todas|tous|toutes) $|\b(?:los|las|les) $/;
/** "Los cuatro puntos": counts what follows. */
const FOLLOWED = /^ [a-z]/;
const RATE =
  /^ [a-z]+ (?:for (?:every|each)|each|je|por cada|(?:per|pro|par) (?=[$€£]|dollar|pound|euro|eur\b|usd|gbp|chf|franken|purchase|booking|einkauf|achat)) ?/;

/** Words of a span that no figure stands in. */
const UNWRITTEN: ReadonlySet<string> = new Set(['tomorrow', 'ubermorgen', 'manana', 'demain']);

const FEAST: ReadonlySet<string> = new Set(
  (
    'year eve silvester neujahr heiligabend nochevieja nochebuena ano navidad noel boxing christmas halloween valentine ' +
    'valentines valentinstag valentin sylvestre annee jahres jahresende month months monats monatsende mes mois'
  ).split(' '),
);

const countsIn = (figures: string, { from, to }: Value): Value[] =>
  Array.from(figures.slice(from, to).matchAll(/\d+(?:[.,]\d+)?/g), ({ 0: figure, index }) => ({
    type: 'number',
    value: String(amount(figure)),
    from: from + index,
    to: from + index + figure.length,
  }));

const numbersIn = (figures: string): Value[] =>
  matches(NUMBER, figures)
    .filter(
      ({ 0: figure, index }) =>
        !(
          QUANTIFIED.test(figures.slice(Math.max(0, index - 7), index)) &&
          FOLLOWED.test(figures.slice(index + figure.length))
        ) && !RATE.test(figures.slice(index + figure.length, index + figure.length + 40)),
    )
    .map((match) => ({
      type: 'number',
      value: String(amount(match[0])),
      from: match.index,
      to: match.index + match[0].length,
    }));
