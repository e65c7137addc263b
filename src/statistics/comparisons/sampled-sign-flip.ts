import { requireCount, requireFinite, requirePositive } from '../numbers/domain.ts';
import { mulberry32 } from '../random/mulberry32.ts';

/** FlipSampling: stop after `enough` draws at least as extreme as what was seen, at the latest after `most` draws. */
export interface FlipSampling {
  readonly most: number;
  readonly enough: number;
  readonly seed: number;
}

/**
 * sampledSignFlip is the two-sided randomisation test of paired differences for more pairs than can be enumerated:
 * under the null each difference might as well have had the other sign. The p-value is valid at every level: h / l if
 * the l-th draw is the h-th as extreme (h = enough), else (g + 1) / (most + 1); ties within rounding count as
 * extreme. Differences of 0 tell nothing; without any other the p-value is 1. Throws RangeError unless the
 * differences are finite and `most` and `enough` are whole numbers above 0. Source: Fisher 1935; Besag & Clifford
 * 1991.
 */
export function sampledSignFlip(differences: readonly number[], { most, enough, seed }: FlipSampling): number {
  for (const [name, value] of Object.entries({ most, enough })) {
    requireCount(name, value);
    requirePositive(name, value);
  }
  differences.forEach((d, i) => {
    requireFinite(`difference ${i}`, d);
  });
  const sizes = Float64Array.from(differences.filter((d) => d !== 0));
  if (sizes.length === 0) return 1;
  const bar = Math.abs(sizes.reduce((sum, d) => sum + d, 0)) - 1e-12 * sizes.reduce((sum, d) => sum + Math.abs(d), 0);
  const uniform = mulberry32(seed);
  let extreme = 0;
  for (let draw = 1; draw <= most; draw++) {
    let sum = 0;
    for (const size of sizes) sum += uniform() < 0.5 ? size : -size;
    if (Math.abs(sum) >= bar && ++extreme === enough) return enough / draw;
  }
  return (extreme + 1) / (most + 1);
}
