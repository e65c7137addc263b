import { requireShare } from '../numbers/domain.ts';

/** GeometricChain: contacts per issue when each contact causes the next with probability R. */
export interface GeometricChain {
  readonly mean: number;
  readonly variance: number;
  readonly atLeastThree: number;
}

/**
 * geometricChain describes contacts per issue at a contact reproduction number R in [0, 1]; mean and variance are
 * Infinity at R = 1. Throws RangeError outside [0, 1]. Source: geometric distribution.
 */
export function geometricChain(reproduction: number): GeometricChain {
  requireShare('reproduction', reproduction);
  const stop = 1 - reproduction;
  return { mean: 1 / stop, variance: reproduction / (stop * stop), atLeastThree: reproduction * reproduction };
}
