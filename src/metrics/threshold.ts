import { closest } from 'fastest-levenshtein';
import { MEASURES, PERCENTILES } from './catalogue.ts';
import type { Estimate, Unit } from './estimate.ts';
import { clopperPearson } from './interval.ts';
import type { Measure } from './measure.ts';

export type Comparison = '<' | '<=' | '>' | '>=' | '=';
export type Answer = 'pass' | 'fail' | 'unclear';

/** A limit that a launch must keep. */
export interface Threshold {
  readonly text: string;
  readonly measure: Measure;
  readonly comparison: Comparison;
  /** In the measure's own unit: a share 0..1, ms, per hour. */
  readonly limit: number;
}

/** A threshold that cannot be read; the message names the remedy. */
export class ThresholdError extends Error {
  override readonly name = 'ThresholdError';
}

const FORM = /^\s*([a-z][a-z0-9_]*)(?:\s+p(\d{1,2}(?:\.\d+)?))?\s*(<=|>=|<|>|=)\s*(\d+(?:\.\d+)?)\s*(%|[a-z/]*)\s*$/i;
const MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
const PER_HOUR: Readonly<Record<string, number>> = { '': 1, '/h': 1, '/m': 60, '/min': 60, '/s': 3600 };

/** Reads "reply_time p95 < 4s". @throws ThresholdError */
export function parseThreshold(text: string): Threshold {
  const match = FORM.exec(text);
  if (match === null)
    throw new ThresholdError(
      `cannot read the threshold "${text}": write it like "error < 5%" or "reply_time p95 < 4s"`,
    );
  const [, name, percent, comparison, number, unit] = match as unknown as string[];
  const measure = measureNamed(name!, percent);
  return {
    text: text.trim(),
    measure,
    comparison: comparison as Comparison,
    limit: limitOf(+number!, unit!.toLowerCase(), measure, text),
  };
}

function measureNamed(name: string, percent: string | undefined): Measure {
  const family = Object.hasOwn(PERCENTILES, name) ? PERCENTILES[name] : undefined;
  if (family !== undefined) {
    if (percent === undefined) throw new ThresholdError(`"${name}" needs a percentile: write "${name} p95"`);
    return family(+percent);
  }
  const measure = MEASURES.find((candidate) => candidate.name === name);
  if (measure !== undefined && percent === undefined) return measure;
  if (measure !== undefined) throw new ThresholdError(`"${name}" has no percentiles: write "${name}" alone`);
  const names = [...new Set([...MEASURES.map((each) => each.name.split(' ')[0]!), ...Object.keys(PERCENTILES)])];
  throw new ThresholdError(`there is no measure "${name}": did you mean "${closest(name, names)}"?`);
}

function limitOf(number: number, unit: string, measure: Measure, text: string): number {
  const factor = factorsOf(measure.unit)[unit];
  if (factor === undefined) {
    const units = Object.keys(factorsOf(measure.unit)).map((each) => (each === '' ? 'a plain number' : each));
    throw new ThresholdError(`"${text}": ${measure.name} is measured in ${units.join(', ')}`);
  }
  return number * factor;
}

function factorsOf(unit: Unit): Readonly<Record<string, number>> {
  switch (unit) {
    case 'share':
    case 'ratio':
      return { '%': 0.01, '': 1 };
    case 'ms':
      return MS;
    case 'per_hour':
      return PER_HOUR;
    case 'count':
    case 'score':
      return { '': 1 };
  }
}

/**
 * What a limit is held against: for a share, bounds of which each holds with 95 % by itself (Clopper-Pearson); for a count,
 * the count; else the estimate's interval, where null is "no bound on this side".
 */
export function decisive(
  { k, n, low, high, value }: Estimate,
  unit: Unit,
): { low: number | null; high: number | null } {
  if (k !== null && n > 0) return clopperPearson(k, n);
  return unit === 'count' ? { low: value, high: value } : { low, high };
}

/**
 * Passes only if the whole interval keeps the limit, fails only if all of it breaks it; between, and without data,
 * it is unclear. "= 0" is about incidents seen: one is a failure, none a pass.
 */
export function rule({ comparison, limit, measure }: Threshold, estimate: Estimate): Answer {
  if (estimate.value === null || estimate.n === 0) return 'unclear';
  if (comparison === '=') return estimate.value === limit ? 'pass' : 'fail';
  const { low, high } = decisive(estimate, measure.unit);
  // The end of the interval that has to keep the limit, and the end that has to break it, as distances into the good side.
  const upwards = comparison.startsWith('>');
  const worst = upwards ? distance(low, limit) : distance(limit, high);
  const best = upwards ? distance(high, limit) : distance(limit, low);
  const touching = comparison.endsWith('=');
  if (worst !== null && (worst > 0 || (touching && worst === 0))) return 'pass';
  if (best !== null && (best < 0 || (!touching && best === 0))) return 'fail';
  return 'unclear';
}

function distance(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
