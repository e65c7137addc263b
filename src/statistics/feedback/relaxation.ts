import { requireFinite, requirePositive } from '../numbers/domain.ts';

/**
 * relaxationTime is the time constant with which a disturbance of the loop dies out, tau/(1 - G), in the unit of
 * tau (mean return delay, > 0); Infinity at a gain of 1 or more. Throws RangeError outside the domain.
 */
export function relaxationTime(gain: number, tau: number): number {
  requireFinite('gain', gain);
  requirePositive('tau', tau);
  return gain >= 1 ? Infinity : tau / (1 - gain);
}

/**
 * Growth: exponential rate of a disturbance (negative when it dies out) and its doubling time (Infinity when it
 * does).
 */
export interface Growth {
  readonly ratePerHour: number;
  readonly doublingHours: number;
}

/**
 * loopGrowth is how fast a disturbance of the loop grows with exponential return delay of mean tauHours (> 0): (G -
 * 1)/tau. Throws RangeError outside the domain. Source: Euler & Lotka.
 */
export function loopGrowth(gain: number, tauHours: number): Growth {
  requireFinite('gain', gain);
  requirePositive('tauHours', tauHours);
  const ratePerHour = (gain - 1) / tauHours;
  return { ratePerHour, doublingHours: ratePerHour > 0 ? Math.LN2 / ratePerHour : Infinity };
}
