import { normalQuantile } from '../../statistics/index.ts';
import type { Difference } from './difference.ts';

const ALPHA = 0.05;
const CHANCE = 0.8;
/** More customers than this nobody will run for one comparison. */
const MOST = 1_000_000;

/** What may be said of a difference. */
export interface Finding extends Difference {
  /** The p-value corrected for all that are tested beside it. */
  readonly adjusted: number;
  /** How the second bot stands to the first; undecided is inside the noise. */
  readonly answer: 'better' | 'worse' | 'undecided';
  /** The smallest difference that such a comparison would tell with a chance of 80 %. 0..1 */
  readonly visible: number;
  /** Of an undecided one: customers at the rate that would decide it, if it stays as it is; null where no number would. */
  readonly wanted: number | null;
}

/**
 * Rules on differences that are tested together. `floor`: what two runs of one bot differed by, which a difference must
 * exceed; 0 where that is not known.
 */
export function findings(
  differences: readonly (Difference & { readonly floor: number })[],
  correct: (p: readonly number[]) => readonly number[],
): Finding[] {
  const adjusted = correct(differences.map(({ p }) => p));
  return differences.map(({ floor, ...difference }, index) => {
    const answer = answerOf(difference, adjusted[index]!, floor);
    const { visible, wanted } = powerOf(difference, differences.length);
    return {
      ...difference,
      adjusted: adjusted[index]!,
      answer,
      visible,
      wanted: answer === 'undecided' ? wanted : null,
    };
  });
}

function answerOf({ value, low, high, better }: Difference, adjusted: number, floor: number): Finding['answer'] {
  if (value === null || adjusted >= ALPHA || Math.abs(value) <= floor || (low <= 0 && high >= 0)) return 'undecided';
  return value > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** What can be told when so many are tested, as if each had its share of the error: that is on the safe side of Holm. */
function powerOf({ n, value, low, high }: Difference, tests: number): { visible: number; wanted: number | null } {
  const standardError = (high - low) / 2 / normalQuantile(1 - ALPHA / 2);
  const visible = (normalQuantile(1 - ALPHA / 2 / tests) + normalQuantile(CHANCE)) * standardError;
  const wanted = value === null || value === 0 ? Infinity : Math.max(n + 1, n * (visible / value) ** 2);
  return { visible: Math.min(1, visible), wanted: wanted > MOST ? null : Number(wanted.toPrecision(2)) };
}
