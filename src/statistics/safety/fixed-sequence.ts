import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { binomialLowerTail } from '../numbers/binomial.ts';
import { requireInside, requirePart, requireSameLength } from '../numbers/domain.ts';
import { clopperPearsonUpper } from '../shares/clopper-pearson.ts';

/** FixedSequence: exact p-values and upper bounds per rung, in the order given, and the highest rate shown safe. */
export interface FixedSequence {
  readonly pValues: readonly number[];
  readonly upper: readonly number[];
  readonly safeRate: Finding<number>;
}

/**
 * safeRateFixedSequence tests H0: error share >= threshold on each rung from the lowest rate up and stops at the
 * first rung that does not reject; no alpha need be split. p-values are exact binomial and accurate relative to
 * their size; an empty rung has p = 1. The safe rate is missing, with the reason, when the first rung already fails
 * or there is none. Throws RangeError for bad counts or unequal lengths. Source: Maurer, Hothorn & Lehmacher 1995.
 */
export function safeRateFixedSequence(
  rates: readonly number[],
  errors: readonly number[],
  n: readonly number[],
  threshold: number,
  alpha = 0.05,
): FixedSequence {
  requireSameLength('rates', rates, 'errors', errors);
  requireSameLength('rates', rates, 'n', n);
  requireInside('threshold', threshold);
  requireInside('alpha', alpha);
  const pValues = errors.map((k, i) => {
    requirePart(`errors[${i}]`, k, `n[${i}]`, n[i]!);
    return binomialLowerTail(k, n[i]!, threshold);
  });
  const upper = errors.map((k, i) => clopperPearsonUpper(k, n[i]!, 1 - alpha));
  const climb = rates.map((_, i) => i).sort((a, b) => rates[a]! - rates[b]!);
  const stop = climb.findIndex((i) => pValues[i]! >= alpha);
  const passed = stop === -1 ? climb : climb.slice(0, stop);
  const highest = passed.at(-1);
  const safeRate =
    highest === undefined
      ? missing(rates.length === 0 ? 'no rung was run' : 'below the ladder: the lowest rung is not shown safe')
      : found(rates[highest]!);
  return { pValues, upper, safeRate };
}
