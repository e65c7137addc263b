import { requireFinite, requireShare } from './domain.ts';
import { incompleteGamma } from './incomplete-gamma.ts';

const SQRT_2PI = 2.5066282746310002;

/** normalUpperTail is P(Z > z) for a standard normal Z, accurate relative to its size for z up to 38. */
export function normalUpperTail(z: number): number {
  if (z === Infinity) return 0;
  if (z === -Infinity) return 1;
  requireFinite('z', z);
  const tails = incompleteGamma(0.5, (z * z) / 2);
  return z >= 0 ? tails.upper / 2 : 0.5 + tails.lower / 2;
}

/** normalTwoSided is P(|Z| > |z|) for a standard normal Z. */
export function normalTwoSided(z: number): number {
  return 2 * normalUpperTail(Math.abs(z));
}

/**
 * normalQuantile is the z with P(Z <= z) = p; p = 0 gives -Infinity, p = 1 gives Infinity. Throws RangeError
 * outside [0, 1]. Abramowitz & Stegun 26.2.23 as the start, then Newton on the logarithm of the tail, so tiny p
 * keep relative accuracy.
 */
export function normalQuantile(p: number): number {
  requireShare('p', p);
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

function upperQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let i = 0; i < 6; i++) {
    const q = normalUpperTail(z);
    const step = ((Math.log(q) - Math.log(tail)) * q * SQRT_2PI) / Math.exp((-z * z) / 2);
    z += step;
    if (Math.abs(step) <= 1e-16 * Math.abs(z)) break;
  }
  return z;
}

/** zForConfidence is the two-sided critical value of the standard normal, for example 1.96 at 0.95. */
export function zForConfidence(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
