import { six } from '../figures.ts';
import { rulingOf } from './ruling.ts';
import type { Scorecard } from './scorecard.ts';

/** The scorecard and its ruling as one JSON document, figures to six digits: the same bytes on every machine. */
export function scorecardJson(scorecard: Scorecard): string {
  const { format, ...rest } = scorecard;
  const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? six(value) : value);
  return `${JSON.stringify({ format, ruling: rulingOf(scorecard), ...rest }, rounded, 2)}\n`;
}
