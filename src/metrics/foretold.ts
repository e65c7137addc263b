import type { Loop } from './loop.ts';
import type { Shock } from './shock.ts';

/** What the bot by itself foretells of a rate: first contacts per hour, held for long. */
export type Foretold = 'cannot tip' | 'comes back' | 'may tip' | 'fails at once' | 'unknown';

/** Where the bot may either serve or fail; first contacts per hour. */
interface Range {
  readonly lower: number;
  readonly upper: number;
  /** There surely is such a range. */
  readonly sure: boolean;
  /** The lower end was found. */
  readonly resolved: boolean;
}

/** Null range: there is none on the ladder. */
export function foretoldAt(range: Range | null, perHour: number): Foretold {
  if (range === null) return 'cannot tip';
  if (perHour >= range.lower) return !range.sure ? 'unknown' : perHour > range.upper ? 'fails at once' : 'may tip';
  return range.resolved ? 'comes back' : 'unknown';
}

/** The range as a ladder has it. */
export function rangeIn({ folds }: Loop): Range | null {
  if (folds === null || folds.lower.value === null || folds.upper.value === null) return null;
  return { lower: folds.lower.value, upper: folds.upper.value, sure: folds.sure, resolved: folds.resolved };
}

/** What came refutes what was foretold. Coming back from one trigger refutes nothing: another may be larger. */
export function refutes(says: Shock['says'], foretold: Foretold): boolean {
  if (says === 'metastable') return foretold === 'cannot tip' || foretold === 'comes back';
  if (says === 'fails at once') return foretold === 'cannot tip' || foretold === 'comes back';
  return says === 'recovers' && foretold === 'fails at once';
}
