import { IrateError } from '../events/trouble.ts';
import type { Estimate, Unit } from '../metrics/estimate.ts';
import { NOTHING } from '../metrics/estimate.ts';
import type { Sample } from '../metrics/sample.ts';
import type { Answer, Comparison, Threshold } from '../metrics/threshold.ts';
import { contactsToDecide, decisive, parseThreshold, rule } from '../metrics/threshold.ts';
import { figure, limitFigure, range, rounded, six } from './figures.ts';
import { measureInWords } from './words.ts';

/** Used where a scenario declares no threshold on errors, and said to be so. */
const ASSUMED_ERROR_LIMIT = 0.05;

/** A threshold and what became of it. */
export interface ThresholdRuling {
  readonly text: string;
  readonly measure: string;
  /** "Contacts that failed" */
  readonly name: string;
  /** "under 5%" */
  readonly demand: string;
  readonly unit: Unit;
  readonly comparison: Comparison;
  readonly limit: number;
  readonly answer: Answer;
  readonly estimate: Estimate;
  /** The bounds that were held against the limit. */
  readonly bounds: { readonly low: number | null; readonly high: number | null };
  /** Of an undecided share: about how many contacts would decide it, if it stays as it is; null where none would. */
  readonly contactsToDecide: number | null;
  /** One sentence. */
  readonly because: string;
  /** True for the limit that irate assumes where none is declared. */
  readonly assumed: boolean;
}

/** Rules on every threshold of the plan at one rung; with none declared, on the assumed one. */
export function thresholdsAt(texts: readonly string[], sample: Sample | null): ThresholdRuling[] {
  const assumed = texts.length === 0;
  const all = assumed ? [`error < ${ASSUMED_ERROR_LIMIT * 100}%`] : texts;
  return all.map((text) => rulingOf(text, sample, assumed));
}

/** The limit on the error share among thresholds: the declared one, or the assumed. */
export function errorLimit(texts: readonly string[]): { limit: number; assumed: boolean } {
  const declared = texts
    .flatMap((text) => readable(text) ?? [])
    .find(({ measure, comparison }) => measure.name === 'error' && comparison.startsWith('<'));
  return declared === undefined
    ? { limit: ASSUMED_ERROR_LIMIT, assumed: true }
    : { limit: declared.limit, assumed: false };
}

/** The scenario was checked when it was loaded; a log of another version may still name what this one lacks. */
function readable(text: string): Threshold | null {
  try {
    return parseThreshold(text);
  } catch (error) {
    if (error instanceof IrateError) return null;
    throw error;
  }
}

function rulingOf(text: string, sample: Sample | null, assumed: boolean): ThresholdRuling {
  const threshold = readable(text);
  if (threshold === null) return unreadable(text, 'This irate has no such measure', assumed);
  const { measure, comparison, limit } = threshold;
  const estimate = sample === null || sample.steps.length === 0 ? NOTHING : measure.of(sample);
  const answer = rule(threshold, estimate);
  const bounds = decisive(estimate, measure.unit);
  const demand = `${DEMANDS[comparison]} ${limitFigure(limit, measure.unit)}`;
  return {
    text,
    measure: measure.name,
    name: measureInWords(measure.name),
    demand,
    unit: measure.unit,
    comparison,
    limit,
    answer,
    estimate: rounded(estimate),
    bounds: { low: six(bounds.low), high: six(bounds.high) },
    contactsToDecide: contactsToDecide(threshold, estimate),
    because: because(answer, estimate, bounds, measure.unit),
    assumed,
  };
}

const DEMANDS: Readonly<Record<Comparison, string>> = {
  '<': 'under',
  '<=': 'at most',
  '>': 'over',
  '>=': 'at least',
  '=': 'exactly',
};

function because(answer: Answer, estimate: Estimate, bounds: ThresholdRuling['bounds'], unit: Unit): string {
  if (estimate.value === null) return 'There is no data to rule on.';
  const value = figure(estimate.value, unit);
  if (unit === 'count') return `${value} seen in ${figure(estimate.n, 'count')} contacts.`;
  const between = `${value}; between the bounds of ${range(bounds, unit)}`;
  return answer === 'unclear' ? `${between}: too close, or too few contacts, to decide.` : `${between}.`;
}

function unreadable(text: string, why: string, assumed: boolean): ThresholdRuling {
  return {
    text,
    measure: text,
    name: text,
    demand: '',
    unit: 'count',
    comparison: '=',
    limit: 0,
    answer: 'unclear',
    estimate: NOTHING,
    bounds: { low: null, high: null },
    contactsToDecide: null,
    because: `${why}.`,
    assumed,
  };
}
