import type { Lexicon } from '../lexicon/lexicon.ts';
import { edgesIn } from './edge.ts';
import { feastsIn } from './feast.ts';
import type { Value } from './value.ts';
import { matches } from '../matches.ts';

/** Dates as support bots write them; a library's parser is slower by an order and misses half of these. */

const DAY_MS = 86_400_000;
/** Characters that a weekday before a date may take. */
const LEAD = 24;

interface Grammar {
  readonly monthOf: ReadonlyMap<string, number>;
  readonly weekdayOf: ReadonlyMap<string, number>;
  readonly written: RegExp;
  /** A weekday right before a date is part of it. */
  readonly lead: RegExp;
  readonly weekday: RegExp;
  /** "Monday to Saturday": every week, and no date. */
  readonly weekly: RegExp;
  readonly relative: RegExp;
  readonly middle: RegExp;
  readonly ahead: RegExp;
  /** "Two years from today". */
  readonly fromToday: RegExp;
  readonly next: ReadonlySet<string>;
}
const grammars = new WeakMap<Lexicon, Grammar>();

const indexed = (names: readonly (readonly string[])[]): Map<string, number> =>
  new Map(names.flatMap((forms, i) => forms.map((form) => [form, i] as const)));
const anyOf = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');

function grammarOf(lexicon: Lexicon): Grammar {
  const known = grammars.get(lexicon);
  if (known) return known;
  const monthOf = indexed(lexicon.months);
  const weekdayOf = indexed(lexicon.weekdays);
  const month = anyOf(monthOf.keys());
  const th = String.raw`(?:st|nd|rd|th|er|\.|º|ª)?`;
  const grammar: Grammar = {
    monthOf,
    weekdayOf,
    written: new RegExp(
      String.raw`\b(\d{1,2})${th}(?:\s?(?:-|–|to|bis|al|au)\s?(\d{1,2})${th})?\s(?:of\s|de\s|d')?(${month})\b\.?(?:,?\s(?:de\s|del\s)?(\d{4})\b)?` +
        String.raw`|\b(${month})\b\.?\s(\d{1,2})(?:st|nd|rd|th)?\b(?!\s?(?:%|€|eur|:))(?:,?\s(\d{4})\b)?`,
      'g',
    ),
    lead: new RegExp(String.raw`\b(?:${anyOf(weekdayOf.keys())}),?\s(?:the\s|den\s|dem\s|le\s|el\s|dia\s)?$`),
    weekday: new RegExp(
      String.raw`(?:\b(${anyOf([...lexicon.next, 'this', 'coming', 'diesen', 'diesem', 'este', 'ce'])})\s)?\b(${anyOf(weekdayOf.keys())})\b(?:\s(${anyOf(lexicon.next)})\b)?(?:,?\s(?:the\s|den\s|dem\s|le\s|el\s|dia\s)?(\d{1,2})(?:st|nd|rd|th|er|\.)?(?![\d:./h]|\s?(?:am|pm|uhr|h\b|to|-|–|%|€)))?`,
      'g',
    ),
    weekly: new RegExp(
      String.raw`\b(?:${anyOf(weekdayOf.keys())})s?\b\s?(?:to|through|thru|till|until|bis|a|au?|[-–])\s?(?:${anyOf(weekdayOf.keys())})s?\b`,
      'g',
    ),
    // "Por la mañana", "guten Morgen" are no days.
    relative: new RegExp(String.raw`(?<!\b(?:la|esta|guten)\s)\b(${anyOf(Object.keys(lexicon.days))})\b`, 'g'),
    middle: new RegExp(String.raw`\b(?:${anyOf(lexicon.middle)})[\s-](${month})\b`, 'g'),
    ahead: new RegExp(
      String.raw`\b(?:in|dans|d'ici|dentro de)\s(\d{1,2})\s(${anyOf([...lexicon.units.day, ...lexicon.units.week])})\b`,
      'g',
    ),
    fromToday: new RegExp(
      String.raw`\b(\d{1,3}) (?:full |whole |volle |ganze )?(${anyOf(['day', 'week', 'month', 'year'].flatMap((unit) => lexicon.units[unit as 'day']))}) (?:from (?:today|now)|ab (?:heute|jetzt|sofort)|(?:desde|a partir de) (?:hoy|ahora)|a (?:partir|compter) d'aujourd'hui)`,
      'g',
    ),
    next: new Set(lexicon.next),
  };
  grammars.set(lexicon, grammar);
  return grammar;
}

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const NUMERIC =
  /(?<![\d/.,-])(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?![\d/%€$£]|[.,]\d|\s?(?:%|€|eur\b|usd\b|kg|cm|mm|gb|mb))/g;
const ORDINAL =
  /\b(?:the\s(?=\d{1,2}(?:st|nd|rd|th))|(?:el(?: dia)?|le|den|dem|am|zum|dia)\s)(\d{1,2})(?:st|nd|rd|th|\.|er)?(?![\d:/,h]|\.\d|\s?(?:%|€|\$|uhr|h\b|am\b|pm\b|-|–|[a-z]*(?:day|tag|jour|dia|month|monat|mes|mois|week|hour|stunde|heure|hora|percent|euro|dollar|pound|point)))/g;

const text = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const valid = (year: number, month: number, day: number): boolean =>
  month >= 0 && month < 12 && day >= 1 && new Date(Date.UTC(year, month, day)).getUTCMonth() === month;

/** The year that brings the date nearest to now, with a lean to the future. */
function nearest(month: number, day: number, now: number): number {
  const year = new Date(now).getUTCFullYear();
  const away = (y: number): number => {
    const days = (Date.UTC(y, month, day) - now) / DAY_MS;
    return days < -150 ? 1e6 - days : Math.abs(days);
  };
  return [year - 1, year, year + 1].reduce((best, y) => (away(y) < away(best) ? y : best));
}

/** That year first; after a day gone by also the next one, which a deadline means. */
function yearsFor(month: number, day: number, now: number): number[] {
  const year = nearest(month, day, now);
  return Date.UTC(year, month, day) < now - DAY_MS ? [year, year + 1] : [year];
}

/** Dates, each with every day that its words can mean; `named`: a month, a weekday or a "tomorrow" may stand there. */
export function datesIn(figures: string, lexicon: Lexicon, now: number, named = true): Value[] {
  const grammar = grammarOf(lexicon);
  const found: Value[] = [];
  const add = (from: number, length: number, days: readonly string[], more: Partial<Value> = {}): void => {
    const [value, ...readings] = days;
    if (value === undefined || found.some((other) => from < other.to && from + length > other.from)) return;
    found.push({ type: 'date', value, from, to: from + length, ...(readings.length > 0 && { readings }), ...more });
  };
  const hasFigure = /\d/.test(figures);
  if (hasFigure) {
    for (const m of matches(ISO, figures)) if (valid(+m[1]!, +m[2]! - 1, +m[3]!)) add(m.index, m[0].length, [m[0]]);
    if (named) for (const m of matches(grammar.written, figures)) addWritten(m, grammar, now, add);
    const monthFirst = lexicon.months[0]!.includes('january');
    for (const m of matches(NUMERIC, figures)) addNumeric(m, now, monthFirst, add);
  }
  for (const edge of edgesIn(figures, lexicon, now, (month, day) => nearest(month, day, now)))
    add(edge.from, edge.to - edge.from, [edge.value]);
  for (const { from, length, month, day } of feastsIn(figures))
    add(
      from,
      length,
      yearsFor(month, day, now).map((year) => text(Date.UTC(year, month, day))),
    );
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  for (const m of hasFigure ? matches(grammar.fromToday, figures) : []) {
    const day = new Date(today);
    const unit = m[2]!;
    if (lexicon.units.year.includes(unit)) day.setUTCFullYear(day.getUTCFullYear() + +m[1]!);
    else if (lexicon.units.month.includes(unit)) day.setUTCMonth(day.getUTCMonth() + +m[1]!);
    else day.setUTCDate(day.getUTCDate() + +m[1]! * (lexicon.units.week.includes(unit) ? 7 : 1));
    add(m.index, m[0].length, [text(day.getTime())]);
  }
  for (const m of named ? matches(grammar.middle, figures) : []) {
    const month = grammar.monthOf.get(m[1]!)!;
    add(m.index, m[0].length, [text(Date.UTC(nearest(month, 15, now), month, 15))], { rounded: true });
  }
  for (const m of hasFigure ? matches(grammar.ahead, figures) : []) {
    // "Freitag in einer Woche"
    if (grammar.lead.test(figures.slice(0, m.index))) continue;
    const days = +m[1]! * (lexicon.units.week.includes(m[2]!) ? 7 : 1);
    add(
      m.index,
      m[0].length,
      [days, days + 1, days + 2].map((plus) => text(today + plus * DAY_MS)),
    );
  }
  if (named) addWeekdays(figures, grammar, today, add);
  for (const m of named ? matches(grammar.relative, figures) : [])
    add(m.index, m[0].length, [text(today + lexicon.days[m[1]!]! * DAY_MS)]);
  if (hasFigure)
    for (const m of matches(ORDINAL, figures)) {
      const days = dayOfMonth(+m[1]!, now);
      if (days.length > 0) add(m.index, m[0].length, days);
    }
  return found;
}

/** "On Sunday we are closed": on every one. */
const CLOSED = /\b(?:closed|geschlossen|cerrad[oa]s?|fermee?s?)\b/;

/** "31 July next year". */
const NEXT_YEAR =
  /^,? (?:(?:of )?next year|(?:des )?nachsten jahres|del (?:ano que viene|proximo ano)|de l'(?:an prochain|annee prochaine))/;

type Add = (from: number, length: number, days: readonly string[], more?: Partial<Value>) => void;

function addWritten(m: RegExpExecArray, { monthOf, lead }: Grammar, now: number, add: Add): void {
  const month = monthOf.get((m[3] ?? m[5])!)!;
  const first = +(m[1] ?? m[6])!;
  const ahead = NEXT_YEAR.test(m.input.slice(m.index + m[0].length));
  const year = ahead ? String(new Date(now).getUTCFullYear() + 1) : (m[4] ?? m[7]);
  const whole = (day: number): string[] =>
    (year === undefined ? yearsFor(month, day, now) : [+year])
      .filter((y) => valid(y, month, day))
      .map((y) => text(Date.UTC(y, month, day)));
  const upTo = m[2] === undefined ? undefined : whole(+m[2])[0];
  const named = lead.exec(m.input.slice(Math.max(0, m.index - LEAD), m.index))?.[0].length ?? 0;
  add(m.index - named, m[0].length + named, whole(first), upTo === undefined ? {} : { upTo });
}

function addNumeric(m: RegExpExecArray, now: number, american: boolean, add: Add): void {
  const [a, b] = [+m[1]!, +m[3]!];
  if (m[2] === '.' && m[4] === undefined && !m[0].endsWith('.') && b > 12) return;
  const days = (month: number, day: number): string[] =>
    (m[4] === undefined ? yearsFor(month, day, now) : [+m[4] < 100 ? 2000 + +m[4] : +m[4]])
      .filter((year) => valid(year, month, day))
      .map((year) => text(Date.UTC(year, month, day)));
  const monthFirst = american && m[2] === '/' && a !== b ? days(a - 1, b) : [];
  add(m.index, m[0].length, [...days(b - 1, a), ...monthFirst]);
}

/** "Thursday week", "a week on Thursday", "jeudi en huit". */
const WEEK_AFTER = /^ (?:week\b|in (?:1|einer) woche|en (?:huit|8)\b|en (?:ocho|8) dias)/;
const WEEK_BEFORE = /\b(?:a|1) week (?:on|from|this) $/;

function addWeekdays(figures: string, grammar: Grammar, today: number, add: Add): void {
  const weekdays = matches(grammar.weekday, figures);
  if (weekdays.length === 0 || CLOSED.test(figures)) return;
  const weekly = matches(grammar.weekly, figures).map(({ index, 0: days }) => [index, index + days.length]);
  for (const m of weekdays)
    if (!weekly.some(([from, to]) => m.index >= from! && m.index < to!)) addWeekday(m, grammar, today, add);
}

function addWeekday(m: RegExpExecArray, grammar: Grammar, today: number, add: Add): void {
  const weekday = grammar.weekdayOf.get(m[2]!)!;
  if (m[2]!.length <= 3 && m[1] === undefined && m[4] === undefined && !/^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(m[2]!))
    return;
  const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
  if (m[4] !== undefined) {
    const days = dayOfMonth(+m[4], today).filter((day) => new Date(day).getUTCDay() === weekday);
    return add(m.index, m[0].length, days.length > 0 ? days : dayOfMonth(+m[4], today));
  }
  const week = WEEK_AFTER.test(m.input.slice(m.index + m[0].length)) || WEEK_BEFORE.test(m.input.slice(0, m.index));
  if (week) return add(m.index, m[0].length, [text(today + ((ahead || 7) + (ahead === 0 ? 0 : 7)) * DAY_MS)]);
  const next = (m[1] !== undefined && grammar.next.has(m[1])) || m[3] !== undefined;
  const first = ahead === 0 && next ? 7 : ahead;
  add(m.index, m[0].length, [
    text(today + first * DAY_MS),
    ...(ahead === 0 && next ? [] : [text(today + (first + 7) * DAY_MS)]),
    text(today + (first - 7) * DAY_MS),
  ]);
}

/** "the 24th": of this month, the next or the last, the nearest first, the future before the past. */
function dayOfMonth(day: number, now: number): string[] {
  const at = new Date(now);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const today = at.getUTCDate();
  return [day >= today ? 0 : 1, day >= today ? 1 : 0, -1]
    .map((plus) => [year + Math.floor((month + plus) / 12), (month + plus + 12) % 12] as const)
    .filter(([y, m]) => valid(y, m, day))
    .map(([y, m]) => text(Date.UTC(y, m, day)));
}
