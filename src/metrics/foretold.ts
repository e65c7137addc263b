import type { Loop } from './loop.ts';
import type { Shock } from './shock.ts';

/** What the bot by itself foretells of a rate: first contacts per hour, held for long. */
export type Foretold = 'cannot tip' | 'comes back' | 'may tip' | 'fails at once' | 'unknown';

/** Where the bot may either serve or fail; first contacts per hour. `resolved`: the lower end was found. */
interface Range {
  readonly lower: number;
  readonly upper: number;
  readonly resolved: boolean;
}

/** Null range: there is none on the ladder. */
export function foretoldAt(range: Range | null, perHour: number): Foretold {
  if (range === null) return 'cannot tip';
  if (perHour > range.upper) return 'fails at once';
  if (perHour >= range.lower) return 'may tip';
  return range.resolved ? 'comes back' : 'unknown';
}

/** The range as a ladder has it. */
export function rangeIn({ folds }: Loop): Range | null {
  if (folds === null || folds.lower.value === null || folds.upper.value === null) return null;
  return { lower: folds.lower.value, upper: folds.upper.value, resolved: folds.resolved };
}

/** What came refutes what was foretold. Coming back from one trigger refutes nothing: another may be larger. */
export function refutes(says: Shock['says'], foretold: Foretold): boolean {
  if (says === 'metastable') return foretold === 'cannot tip' || foretold === 'comes back';
  if (says === 'fails at once') return foretold === 'cannot tip' || foretold === 'comes back';
  return says === 'recovers' && foretold === 'fails at once';
}
