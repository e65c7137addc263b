import type { Finding } from '../../metrics/compare/finding.ts';
import { count, percent, perHour } from '../figures.ts';
import { measureInWords } from '../words.ts';
import type { Scorecard } from './scorecard.ts';

/** "+27.9", "−1.2": a difference of shares in points of a hundred. */
export function points(difference: number): string {
  const hundredths = (difference * 100).toFixed(1);
  if (Number(hundredths) === 0) return '0.0';
  return difference < 0 ? `−${hundredths.slice(1)}` : `+${hundredths}`;
}

/** "+21.0 to +34.8". */
export function between({ low, high }: Pick<Finding, 'low' | 'high'>): string {
  return `${points(low)} to ${points(high)}`;
}

/** The first letter of a measure's name as within a sentence: "contacts that failed". */
export function named(measure: string): string {
  const words = measureInWords(measure);
  return `${words[0]!.toLowerCase()}${words.slice(1)}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/** "at your peak of 9,000 an hour". */
export function place({ decided: { basis, perHour: rate } }: Scorecard): string {
  return basis === 'at_peak' ? `at your peak of ${perHour(rate)}` : `at ${perHour(rate)}`;
}

/** What it would take to tell, of a difference that cannot be told from none. */
export function wanting({ value, wanted, differing, n, high, visible }: Finding): string {
  if (value === null) return 'there is nothing to count';
  if (differing === 0) return `not one of ${count(n)} customers fared differently, so at most ${percent(high)} do`;
  if (wanted === null)
    return `no number of customers that anybody would run could tell so small a difference; from ${points(visible).slice(1)} points on this one tells it`;
  return `it would need about ${count(wanted)} customers at this rate`;
}

/** "Vendor A" of a place among the bots. */
export function nameOf({ bots }: Scorecard, bot: number): string {
  return bots[bot]!.name;
}
