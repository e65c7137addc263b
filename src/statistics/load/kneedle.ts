import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireAtLeast, requireFinite, requireSameLength } from '../numbers/domain.ts';

/** CurveShape: which way the curve bends and runs. Error over load is convex and increasing. */
export interface CurveShape {
  readonly curve: 'concave' | 'convex';
  readonly direction: 'increasing' | 'decreasing';
  /** How many mean steps the curve must fall below its peak before the peak counts as a knee; 1 in the paper. */
  readonly sensitivity: number;
}

/**
 * kneedle finds the knee of a curve given at ascending x. The curve is reflected to concave increasing, scaled to
 * the unit square, and the first local maximum of y - x is the knee if y - x falls below its threshold before the
 * threshold is reset; a fall in one step counts. Missing, with the reason, when there is no such maximum, the curve
 * is flat or has fewer than 3 points. Descriptive only: it has no interval of its own. Throws RangeError for
 * unequal lengths or x not ascending. Source: Satopaa, Albrecht, Irwin & Raghavan 2011.
 */
export function kneedle(x: readonly number[], y: readonly number[], shape: CurveShape): Finding<number> {
  requireSameLength('x', x, 'y', y);
  requireAtLeast('sensitivity', shape.sensitivity, 0);
  x.forEach((value, i) => {
    requireFinite(`x[${i}]`, value);
    requireFinite(`y[${i}]`, y[i]!);
    if (i > 0 && !(value > x[i - 1]!)) throw new RangeError('x must be strictly ascending');
  });
  if (x.length < 3) return missing('fewer than 3 points: no knee');
  if (Math.max(...y) === Math.min(...y)) return missing('a flat curve has no knee');
  const flipX = (shape.curve === 'convex') !== (shape.direction === 'decreasing');
  const flipY = shape.curve === 'convex';
  const unitX = flipX
    ? unit(x)
        .map((v) => 1 - v)
        .reverse()
    : unit(x);
  const facing = flipX ? unit(y).reverse() : unit(y);
  const difference = facing.map((v, i) => (flipY ? 1 - v : v) - unitX[i]!);
  const at = firstKnee(difference, shape.sensitivity / (x.length - 1));
  if (at === null) return missing('the curve never bends clearly away from its chord: no knee');
  return found(x[flipX ? x.length - 1 - at : at]!);
}

function unit(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((v) => (v - low) / span);
}

function firstKnee(difference: readonly number[], allowance: number): number | null {
  let candidate: number | null = null;
  let threshold = 0;
  for (let i = 1; i < difference.length; i++) {
    const here = difference[i]!;
    const before = difference[i - 1]!;
    const after = difference[i + 1];
    if (candidate !== null && here < threshold) return candidate;
    if (after === undefined) break;
    if (here >= before && here >= after) {
      candidate = i;
      threshold = here - allowance;
    } else if (here <= before && here <= after) {
      threshold = 0;
    }
  }
  return null;
}
