import type { Estimate } from '../interval.ts';
import { wilson } from './wilson.ts';

/**
 * newcombe compares two independent shares: the difference x1/n1 - x2/n2 with Newcombe's method 10 interval.
 * A sample of size 0 gives a null estimate. Throws RangeError as wilson does. Source: Newcombe 1998.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Estimate {
  const a = wilson(x1, n1, confidence);
  const b = wilson(x2, n2, confidence);
  if (n1 === 0 || n2 === 0) return { estimate: null, lower: a.lower - b.upper, upper: a.upper - b.lower };
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const difference = p1 - p2;
  return {
    estimate: difference,
    lower: difference - Math.hypot(p1 - a.lower, b.upper - p2),
    upper: difference + Math.hypot(a.upper - p1, p2 - b.lower),
  };
}
