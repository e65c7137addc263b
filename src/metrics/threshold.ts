import { closest } from 'fastest-levenshtein';
import { MEASURES, PERCENTILES } from './catalogue.ts';
import type { Estimate, Unit } from './estimate.ts';
import { effectiveClopperPearsonLower, effectiveClopperPearsonUpper } from '../statistics/index.ts';
import { IrateError } from '../events/trouble.ts';
import { duration, rate } from '../events/units.ts';
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

const FORM = /^\s*([a-z][a-z0-9_]*)(?:\s+p(\d{1,2}(?:\.\d+)?))?\s*(<=|>=|<|>|=)\s*(\d+(?:\.\d+)?\s*\S*)\s*$/i;

/** Reads "reply_time p95 < 4s". @throws IrateError if there is no such measure, or the limit is not in its unit */
export function parseThreshold(text: string): Threshold {
  const match = FORM.exec(text);
  if (match === null)
    throw bad(text, 'it is not a measure, a comparison and a limit', 'Write "error < 5%" or "reply_time p95 < 4s".');
  const [, name, percent, comparison, limit] = match as unknown as [
    string,
    string,
    string | undefined,
    Comparison,
    string,
  ];
  const measure = measureNamed(name, percent, text);
  return { text: text.trim(), measure, comparison, limit: limitOf(limit, measure, text) };
}

function measureNamed(name: string, percent: string | undefined, text: string): Measure {
  const family = Object.hasOwn(PERCENTILES, name) ? PERCENTILES[name] : undefined;
  if (family !== undefined) {
    if (percent === undefined) throw bad(text, `${name} needs a percentile`, `Write "${name} p95".`);
    return family(+percent);
  }
  const measure = MEASURES.find((candidate) => candidate.name === name);
  if (measure !== undefined && percent === undefined) return measure;
  if (measure !== undefined) throw bad(text, `${name} has no percentiles`, `Write "${name}" alone.`);
  const names = [...new Set([...MEASURES.map((each) => each.name.split(' ')[0]!), ...Object.keys(PERCENTILES)])];
  throw bad(
    text,
    `there is no measure "${name}"`,
    `Did you mean "${closest(name, names)}"? There are: ${names.join(', ')}.`,
  );
}

/** A limit in the measure's own unit. */
function limitOf(written: string, measure: Measure, text: string): number {
  const [, number, unit] = /^([\d.]+)\s*(\S*)$/.exec(written) as unknown as [string, string, string];
  switch (measure.unit) {
    case 'share':
    case 'ratio':
      if (measure.unit === 'share' && +number > 100)
        throw bad(text, 'a share is at most 100%', 'Write a limit from 0% to 100%.');
      if (unit === '%') return +number / 100;
      break;
    case 'ms':
      return duration(written);
    case 'per_hour':
      if (unit !== '') return rate(written);
      break;
    case 'count':
    case 'score':
      break;
  }
  if (unit !== '') throw bad(text, `${measure.name} is not measured in "${unit}"`, UNITS[measure.unit]);
  return +number;
}

const UNITS: Readonly<Record<Unit, string>> = {
  share: 'Write a share: 5% or 0.05.',
  ratio: 'Write a ratio: 0.2 or 20%.',
  ms: 'Write a time with its unit: 4s, 800ms.',
  per_hour: 'Write a rate: 500/h, or 500.',
  count: 'Write a plain number.',
  score: 'Write a plain number, 0 to 1.',
};

function bad(text: string, what: string, remedy: string): IrateError {
  return new IrateError('bad_threshold', `cannot read the threshold "${text}": ${what}`, text, remedy);
}

/**
 * What a limit is held against: for a share, bounds of which each holds with 95 % by itself (Clopper-Pearson); for a count,
 * the count; else the estimate's interval, where null is "no bound on this side".
 */
export function decisive(
  { k, n, low, high, value, effective = n }: Estimate,
  unit: Unit,
): { low: number | null; high: number | null } {
  if (k !== null && n > 0) {
    const share = k / n;
    return {
      low: effectiveClopperPearsonLower(share, effective),
      high: effectiveClopperPearsonUpper(share, effective),
    };
  }
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

/** More contacts than this nobody will run for one threshold. */
const MOST = 1_000_000;

/**
 * How many contacts would decide an unclear threshold on a share, if the share stayed as it is; null where that is no
 * question of contacts, or the share lies too close to the limit for any number of them.
 */
export function contactsToDecide(threshold: Threshold, estimate: Estimate): number | null {
  const { k, n } = estimate;
  if (k === null || n === 0 || rule(threshold, estimate) !== 'unclear') return null;
  const decided = (size: number): boolean => {
    const worth = estimate.effective === undefined ? {} : { effective: (estimate.effective / n) * size };
    const scaled = { ...estimate, n: size, k: Math.round((k / n) * size), ...worth };
    return rule(threshold, scaled) !== 'unclear';
  };
  let high = n * 2;
  while (!decided(high)) if ((high *= 2) > MOST) return null;
  let low = high / 2;
  while (high - low > Math.max(1, high / 50)) {
    const middle = Math.round((low + high) / 2);
    if (decided(middle)) high = middle;
    else low = middle;
  }
  return Number(high.toPrecision(2));
}
