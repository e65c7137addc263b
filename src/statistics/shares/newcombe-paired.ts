import type { Estimate } from '../interval.ts';
import { pairTotal } from './pairs.ts';
import type { Pairs } from './pairs.ts';
import { wilson } from './wilson.ts';

/**
 * newcombePaired compares two bots on the same customers: share failed with A minus share failed with B, with
 * Newcombe's paired method 10 interval (phi continuity-corrected; phi = 0 when a margin is empty). No pair gives a
 * null estimate and [-1, 1]. Throws RangeError unless all cells are counts. Source: Newcombe 1998, Statistics in
 * Medicine 17:2635.
 */
export function newcombePaired(pairs: Pairs, confidence = 0.95): Estimate {
  const n = pairTotal(pairs);
  if (n === 0) return { estimate: null, lower: -1, upper: 1 };
  const failedA = pairs.bothFail + pairs.onlyAFails;
  const failedB = pairs.bothFail + pairs.onlyBFails;
  const a = wilson(failedA, n, confidence);
  const b = wilson(failedB, n, confidence);
  const p1 = failedA / n;
  const p2 = failedB / n;
  const difference = (pairs.onlyAFails - pairs.onlyBFails) / n;
  const phi = correctedPhi(pairs, n);
  return {
    estimate: difference,
    lower: difference - correlatedLength(p1 - a.lower, b.upper - p2, phi),
    upper: difference + correlatedLength(a.upper - p1, p2 - b.lower, phi),
  };
}

function correctedPhi({ bothFail: a, onlyAFails: b, onlyBFails: c, neither: d }: Pairs, n: number): number {
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  if (margins === 0) return 0;
  const cross = a * d - b * c;
  return (cross > 0 ? Math.max(cross - n / 2, 0) : cross) / Math.sqrt(margins);
}

function correlatedLength(u: number, v: number, phi: number): number {
  return Math.sqrt(Math.max(0, u * u - 2 * phi * u * v + v * v));
}
