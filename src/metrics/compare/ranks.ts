import { mulberry32 } from '../../statistics/index.ts';
import type { Finding } from './finding.ts';
import type { Matched } from './matched.ts';
import type { Tally } from './tallies.ts';

/** Where one bot stands among the others; 1 is the best. */
export interface Rank {
  /** The best and the worst place that it may have: the places that no test rules out. */
  readonly from: number;
  readonly to: number;
  /** How often it came first, alone, when the customers were drawn anew. 0..1 */
  readonly first: number;
}

/** A duel on the measure that ranks. */
export interface Ranked {
  readonly first: number;
  readonly second: number;
  readonly finding: Pick<Finding, 'answer'>;
}

const REPLICATES = 2000;

/**
 * Ranks with their uncertainty. A bot is no better than 1 + those shown better than it and no worse than the number of
 * bots less those shown worse: where the duels keep the family-wise error, so do all the ranks together (Mogstad,
 * Romano, Shaikh & Wilhelm 2024).
 */
export function ranksOf(tally: Tally, matched: readonly Matched[], bots: number, duels: readonly Ranked[]): Rank[] {
  const firsts = firstPlaces(tally, matched, bots);
  return Array.from({ length: bots }, (_, bot) => {
    const count = (asFirst: string, asSecond: string): number =>
      duels.filter(
        ({ first, second, finding: { answer } }) =>
          (first === bot && answer === asFirst) || (second === bot && answer === asSecond),
      ).length;
    return { from: 1 + count('better', 'worse'), to: bots - count('worse', 'better'), first: firsts[bot]! };
  });
}

/** The bootstrap over customers, all bots together: in which share of the draws each bot was best, alone. */
function firstPlaces(tally: Tally, matched: readonly Matched[], bots: number): number[] {
  const parts = matched.map(({ journeys }) => journeys.map(tally.of));
  const uniform = mulberry32(1);
  const firsts = new Array<number>(bots).fill(0);
  for (let draw = 0; draw < REPLICATES; draw++) {
    const sums = firsts.map(() => ({ count: 0, of: 0 }));
    for (let i = 0; i < parts.length; i++) {
      const drawn = parts[Math.floor(uniform() * parts.length)]!;
      sums.forEach((sum, bot) => {
        sum.count += drawn[bot]!.count;
        sum.of += drawn[bot]!.of;
      });
    }
    const badness = sums.map(({ count, of }) =>
      of === 0 ? Infinity : (tally.better === 'lower' ? 1 : -1) * (count / of),
    );
    const best = Math.min(...badness);
    if (badness.filter((each) => each === best).length === 1) firsts[badness.indexOf(best)]!++;
  }
  return firsts.map((times) => times / REPLICATES);
}
