import type { FixedPoint } from './hill-fixed-points.ts';

/**
 * Amplification: contacts per first contact, on average and at the margin, and the exponent seen with the loop
 * closed.
 */
export interface Amplification {
  /** x / lambda = 1/(1 - R). */
  readonly average: number;
  /** dx / dlambda = 1/(1 - G). */
  readonly marginal: number;
  /** d ln(x p)/d ln lambda = beta (1 - R)/(1 - G). */
  readonly closedLoopExponent: number;
}

/**
 * amplification describes a stable state of the loop; at a gain of 1 or more the state is unstable and the result
 * null.
 */
export function amplification({ reproduction, exponent, gain }: FixedPoint): Amplification | null {
  if (gain >= 1 || reproduction >= 1) return null;
  return {
    average: 1 / (1 - reproduction),
    marginal: 1 / (1 - gain),
    closedLoopExponent: (exponent * (1 - reproduction)) / (1 - gain),
  };
}
