import { requireFinite, requirePositive, requireSameLength } from '../numbers/domain.ts';

/**
 * LittlesLaw: time-average number in system, arrivals per unit of time, mean time in system within the interval.
 */
export interface LittlesLaw {
  readonly inSystem: number;
  readonly arrivalRate: number;
  /** Null when nobody arrived. */
  readonly timeInSystem: number | null;
}

/**
 * littlesLaw checks L = lambda W on one path over [0, horizon]: time each contact spent inside the interval (a null
 * departure is still open). L and lambda W agree by construction when the counts are right; a mismatch with
 * separately kept counters is a bug. Throws RangeError for unequal lengths, a departure before its arrival or a
 * horizon not above 0. Source: Little 1961.
 */
export function littlesLaw(
  arrivals: readonly number[],
  departures: readonly (number | null)[],
  horizon: number,
): LittlesLaw {
  requireSameLength('arrivals', arrivals, 'departures', departures);
  requirePositive('horizon', horizon);
  let inside = 0;
  let time = 0;
  arrivals.forEach((arrival, i) => {
    requireFinite(`arrivals[${i}]`, arrival);
    const departure = departures[i] ?? Infinity;
    if (departure < arrival) throw new RangeError(`departures[${i}] lies before its arrival`);
    if (arrival >= horizon || departure < 0) return;
    inside++;
    time += Math.min(departure, horizon) - Math.max(arrival, 0);
  });
  return {
    inSystem: time / horizon,
    arrivalRate: inside / horizon,
    timeInSystem: inside === 0 ? null : time / inside,
  };
}
