import { amount } from './figures.ts';
import type { Value } from './value.ts';
import { matches } from '../matches.ts';

const PERCENT =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)(?:\s?(?:-|–|to|bis|a|à)\s?(\d{1,3}(?:[.,]\d{1,2})?))?\s?(?:%|(?:percent|percentage points?|per cent|pct|prozent|por (?:ciento|cien|100)|pour ?(?:cent|100))\b)/g;
const FRACTION =
  /\b(1|2|3|4|half|a third|a quarter|a fifth|a tenth|the half)(?:[\s-](thirds?|quarters?|fifths?|tenths?))?(?= (?:of|the|off|comes|goes|is)\b|[.,;!]|$)/g;
/** "Ein Viertel", "un tercio", "un dixième". */
const PART =
  /\b(?:ein|1|un|2|3|zwei|drei|dos|tres|deux|trois|una|une)[ -](drittel|viertel|funftel|zehntel|tercios?|cuartos?|quintos?|decim[oa](?: parte)?|(?:tercera|cuarta|quinta) parte|tiers|quarts?|cinquiemes?|dixiemes?)\b(?! (?:de )?(?:hora|stunde|d'heure|heure))/g;
const NAMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:drittel|tercio|tercera|tiers)/, 3],
  [/^(?:viertel|cuart|quart)/, 4],
  [/^(?:funftel|quint|cinqui)/, 5],
  [/^(?:zehntel|decim|dixi)/, 10],
];
const HALF =
  /\b(?:by half|in half|la mitad|(?:die|zur) halfte|la moitie|moitie prix|halber preis|zum halben preis|half price)\b/g;
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** Shares: "12 %", "twelve percent", "four fifths of the price". */
export function percentsIn(figures: string): Value[] {
  const found: Value[] = [];
  const at = (match: RegExpMatchArray): { from: number; to: number } => ({
    from: match.index!,
    to: match.index! + match[0].length,
  });
  for (const match of matches(PERCENT, figures)) {
    const value = { type: 'percent', value: String(amount(match[1]!)), ...at(match) } as const;
    found.push(match[2] === undefined ? value : { ...value, upTo: String(amount(match[2])) });
  }
  if (/half|quarter|third|fifth|tenth/.test(figures))
    for (const match of matches(FRACTION, figures)) {
      const share = shareOf(match[1]!, match[2]);
      if (share !== null) found.push({ type: 'percent', value: String(share), ...at(match) });
    }
  for (const match of matches(PART, figures)) {
    const [, parts] = NAMES.find(([name]) => name.test(match[1]!))!;
    const top = /^(?:2|zwei|dos|deux)/.test(match[0]) ? 2 : /^(?:3|drei|tres|trois)/.test(match[0]) ? 3 : 1;
    found.push({ type: 'percent', value: String(Math.round((top * 1000) / parts) / 10), ...at(match) });
  }
  for (const match of matches(HALF, figures)) found.push({ type: 'percent', value: '50', ...at(match) });
  return found;
}

function shareOf(count: string, part: string | undefined): number | null {
  if (count.endsWith('half')) return 50;
  const [top, name] = count.startsWith('a ') ? [1, count.slice(2)] : [+count, part?.replace(/s$/, '')];
  const parts = name === undefined ? undefined : PARTS[name];
  return parts === undefined ? null : Math.round((top * 1000) / parts) / 10;
}
