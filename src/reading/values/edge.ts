import type { Lexicon } from '../lexicon/lexicon.ts';
import { matches } from '../matches.ts';
import type { Value } from './value.ts';

/** The first and the last day of a month: "the first of next month", "end of March", "Monatsende". */

const FIRST = String.raw`(?:(?:the )?(?:first|1st)(?: day)? of |(?:(?:zum|am|den|dem|ab) )?(?:ersten|1\.?)(?: tag)? des |(?:(?:el|al) )?(?:primero?|1)(?: dia)? del? |(?:le |au )?(?:premier|1er)(?: jour)? (?:du |de |d')?)`;
const LAST = String.raw`(?:(?:the )?(?:very )?(?:end|last(?: day)?) of |(?:ende|zum ende|letzte[rn]?(?: tag)?)(?: des)? |(?:finales|final|fin|ultimo dia) del? |(?:la |a la |le )?(?:fin|dernier jour) (?:du |de |d')?)`;
const THIS = String.raw`(?:(?:the|this|the current|current) month|(?:dieses |laufenden )?monats|(?:este )?mes(?: actual| en curso)?|mois(?: en cours| courant)?)(?! (?:que viene|proximo|prochain|after))`;
const NEXT = String.raw`(?:next month|the following month|(?:des )?(?:nachsten|kommenden|folgenden) monats|(?:proximo )?mes(?: que viene| proximo| siguiente)?|mois (?:prochain|suivant))`;
const ALONE = /\b(?:monatsende|month's end|month end|end of month|fin de mes|fin du mois)\b/g;

/** A word of each of them. */
const EDGE = /end|last|first|1st|1\b|erst|letzt|primer|final|fin|ultimo|premier|dernier/;

interface Grammar {
  readonly monthOf: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}
const grammars = new WeakMap<Lexicon, Grammar>();

function grammarOf(lexicon: Lexicon): Grammar {
  const known = grammars.get(lexicon);
  if (known) return known;
  const monthOf = new Map(lexicon.months.flatMap((names, i) => names.map((name) => [name, i] as const)));
  const month = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(String.raw`\b(?:(${FIRST})|(${LAST}))(?:(${THIS})|(${NEXT})|(${month}))\b`, 'g');
  const grammar = { monthOf, pattern };
  grammars.set(lexicon, grammar);
  return grammar;
}

const text = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Dates at a month's edge; `yearOf` tells the year that a month means. */
export function edgesIn(
  figures: string,
  lexicon: Lexicon,
  now: number,
  yearOf: (month: number, day: number) => number,
): Value[] {
  if (!EDGE.test(figures)) return [];
  const { monthOf, pattern } = grammarOf(lexicon);
  const today = new Date(now);
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  const found: Value[] = [];
  for (const m of matches(pattern, figures)) {
    const first = m[1] !== undefined;
    const named = m[5] === undefined ? null : monthOf.get(m[5])!;
    const [y, at] =
      named === null ? [year, m[4] === undefined ? month : month + 1] : [yearOf(named, first ? 1 : 28), named];
    found.push({
      type: 'date',
      value: text(Date.UTC(y, first ? at : at + 1, first ? 1 : 0)),
      from: m.index,
      to: m.index + m[0].length,
    });
  }
  for (const m of matches(ALONE, figures))
    if (!found.some(({ from, to }) => m.index < to && m.index + m[0].length > from))
      found.push({ type: 'date', value: text(Date.UTC(year, month + 1, 0)), from: m.index, to: m.index + m[0].length });
  return found;
}
