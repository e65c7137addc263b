import { requirePositive, requireSameLength, requireShare } from '../numbers/domain.ts';
import { pava } from '../load/pava.ts';

/**
 * LadderFold: a fold read off a ladder; not resolved means the curve still falls at the top rung, so it lies there
 * or below.
 */
export interface LadderFold {
  readonly lambda: number;
  readonly x: number;
  readonly resolved: boolean;
}

/**
 * LadderGain: what an open-loop ladder says about the closed loop; pairs of adjacent rungs give one value fewer.
 */
export interface LadderGain {
  readonly failuresPerHour: readonly number[];
  /** Slope of failures per hour between adjacent rungs. */
  readonly slope: readonly number[];
  /** Loop gain r x slope between adjacent rungs. */
  readonly gain: readonly number[];
  /** Adjacent exponent; null where one of the two rungs has no failure. */
  readonly exponent: readonly (number | null)[];
  /** 1 / steepest slope; Infinity when failures never rise. */
  readonly criticalReturn: number;
  /** First-contact rate that would sustain each rung with the loop closed. */
  readonly lambda: readonly number[];
  readonly upperFold: LadderFold | null;
  readonly lowerFold: LadderFold | null;
  /** Why there is no fold; null when there is one. */
  readonly reason: string | null;
}

/**
 * ladderGain predicts the closed loop from an open-loop ladder: total contact rates (ascending, per hour), error
 * shares (made monotone by weighted PAVA first) and the return propensity. lambda(x) = x - r f(x) is piecewise
 * linear through the origin; its largest fall goes from the upper fold to the lower one (noise makes smaller falls). A
 * secant understates the steepest slope: insert rungs until criticalReturn moves less than a tenth. Throws
 * RangeError for unequal lengths, loads not ascending above 0, or shares outside [0, 1].
 */
export function ladderGain(
  loads: readonly number[],
  shares: readonly number[],
  returnPropensity: number,
  weights: readonly number[] = loads.map(() => 1),
): LadderGain {
  requireSameLength('loads', loads, 'shares', shares);
  requireShare('returnPropensity', returnPropensity);
  loads.forEach((x, i) => {
    requirePositive(`loads[${i}]`, x);
    requireShare(`shares[${i}]`, shares[i]!);
    if (i > 0 && !(x > loads[i - 1]!)) throw new RangeError('loads must be strictly ascending');
  });
  const failuresPerHour = pava(shares, weights).map((p, i) => p * loads[i]!);
  const slope = differences(failuresPerHour).map((rise, i) => rise / (loads[i + 1]! - loads[i]!));
  const lambda = loads.map((x, i) => x - returnPropensity * failuresPerHour[i]!);
  const steepest = Math.max(0, ...slope);
  return {
    failuresPerHour,
    slope,
    gain: slope.map((s) => returnPropensity * s),
    exponent: slope.map((_, i) => adjacentExponent(loads, failuresPerHour, i)),
    criticalReturn: 1 / steepest,
    lambda,
    ...foldsOf(loads, lambda),
  };
}

function differences(values: readonly number[]): readonly number[] {
  return values.slice(1).map((v, i) => v - values[i]!);
}

function adjacentExponent(loads: readonly number[], failures: readonly number[], i: number): number | null {
  const [low, high] = [failures[i]!, failures[i + 1]!];
  return low > 0 && high > 0 ? Math.log(high / low) / Math.log(loads[i + 1]! / loads[i]!) : null;
}

function foldsOf(
  loads: readonly number[],
  lambda: readonly number[],
): Pick<LadderGain, 'upperFold' | 'lowerFold' | 'reason'> {
  let [peak, bottom, top] = [0, 0, 0];
  lambda.forEach((v, i) => {
    if (v > lambda[top]!) top = i;
    if (lambda[top]! - v > lambda[peak]! - lambda[bottom]!) [peak, bottom] = [top, i];
  });
  if (peak === bottom) {
    return { upperFold: null, lowerFold: null, reason: 'lambda rises over the whole ladder: no fold within it' };
  }
  return {
    upperFold: { lambda: lambda[peak]!, x: loads[peak]!, resolved: true },
    lowerFold: { lambda: lambda[bottom]!, x: loads[bottom]!, resolved: bottom < lambda.length - 1 },
    reason: null,
  };
}
