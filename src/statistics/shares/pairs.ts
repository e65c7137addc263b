import { requireCount } from '../numbers/domain.ts';

/**
 * Pairs: how many customers failed with both bots, only with A, only with B, with neither (a 2x2 table of pairs).
 */
export interface Pairs {
  readonly bothFail: number;
  readonly onlyAFails: number;
  readonly onlyBFails: number;
  readonly neither: number;
}

/** pairTotal is the number of pairs; throws RangeError unless all four cells are counts. */
export function pairTotal(pairs: Pairs): number {
  requireCount('bothFail', pairs.bothFail);
  requireCount('onlyAFails', pairs.onlyAFails);
  requireCount('onlyBFails', pairs.onlyBFails);
  requireCount('neither', pairs.neither);
  return pairs.bothFail + pairs.onlyAFails + pairs.onlyBFails + pairs.neither;
}
