import { FEWEST_BLOCKS } from '../clusters.ts';
import type { Difference, Spread } from './difference.ts';
import { differenceOf } from './difference.ts';
import type { AtRate } from './matched.ts';
import type { Tally } from './tallies.ts';

/** Two runs of one bot on the same customers: what differs between them is noise. */
export interface Noise {
  /** At the deciding rate, the repeat run minus the first. */
  readonly here: Difference;
  /** The largest difference that a repeat run showed at the deciding rate, whichever way; a smaller one names nobody. 0..1 */
  readonly floor: number;
  /** Null where the runs were alike to the last customer, or too few rates were driven. */
  readonly spread: Spread | null;
}

/**
 * The noise of one measure. `repeats`: of each repeat run, at the same rates, the customers whom the first run and it
 * met. `here`: which of the rates decides.
 */
export function noiseOf(tally: Tally, repeats: readonly (readonly AtRate[])[], here: number): Noise {
  const all = repeats.map((rates) => rates.map(({ matched }) => differenceOf(tally, matched, [0, 1])));
  const floor = Math.max(...all.map((rates) => Math.abs(rates[here]!.value ?? 0)));
  const squares = all
    .flat()
    .flatMap(({ value, standardError }) =>
      value === null || standardError === null || standardError === 0 ? [] : [(value / standardError) ** 2],
    );
  const square = squares.reduce((sum, each) => sum + each, 0) / squares.length;
  return {
    here: all[0]![here]!,
    floor,
    spread: squares.length < FEWEST_BLOCKS ? null : { square, rates: squares.length },
  };
}
