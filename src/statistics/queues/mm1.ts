import { requireAtLeast, requirePositive, requireShare } from '../numbers/domain.ts';

/** SingleServer: mean number in system and queue, mean time in system and queue; all Infinity when overloaded. */
export interface SingleServer {
  readonly inSystem: number;
  readonly inQueue: number;
  readonly timeInSystem: number;
  readonly timeInQueue: number;
}

/**
 * mm1 describes M/M/1 with arrivals lambda >= 0 and services mu > 0 per unit of time. Throws RangeError otherwise.
 */
export function mm1(lambda: number, mu: number): SingleServer {
  requireAtLeast('lambda', lambda, 0);
  requirePositive('mu', mu);
  if (lambda >= mu) {
    return { inSystem: Infinity, inQueue: Infinity, timeInSystem: Infinity, timeInQueue: Infinity };
  }
  const load = lambda / mu;
  return {
    inSystem: lambda / (mu - lambda),
    inQueue: (load * lambda) / (mu - lambda),
    timeInSystem: 1 / (mu - lambda),
    timeInQueue: load / (mu - lambda),
  };
}

/** mm1TimeBeyond is P(time in system > t) in M/M/1, exp(-(mu - lambda) t); 1 when overloaded. Errors as in mm1. */
export function mm1TimeBeyond(lambda: number, mu: number, t: number): number {
  requireAtLeast('lambda', lambda, 0);
  requirePositive('mu', mu);
  requireAtLeast('t', t, 0);
  return lambda >= mu ? 1 : Math.exp(-(mu - lambda) * t);
}

/** Feedback: M/M/1 whose customers come straight back with some probability; Infinity where overloaded. */
export interface Feedback {
  readonly lambda: number;
  readonly load: number;
  readonly inSystem: number;
  readonly sojournPerCustomer: number;
  readonly sojournPerVisit: number;
}

/**
 * mm1Feedback is M/M/1 with instant Bernoulli feedback: lambda' = lambda/(1 - p). Throws RangeError for a negative
 * lambda, mu not above 0 or p outside [0, 1]. Source: Jackson 1957.
 */
export function mm1Feedback(lambda: number, mu: number, pReturn: number): Feedback {
  requireShare('pReturn', pReturn);
  const total = lambda === 0 ? 0 : lambda / (1 - pReturn);
  const { inSystem, timeInSystem } = mm1(total === Infinity ? mu : total, mu);
  return {
    lambda: total,
    load: total / mu,
    inSystem,
    sojournPerCustomer: timeInSystem / (1 - pReturn),
    sojournPerVisit: timeInSystem,
  };
}

/** Retrial: probability that an arrival is blocked, and mean number of blocked customers who will try again. */
export interface Retrial {
  readonly pBlock: number;
  readonly orbit: number;
}

/**
 * mm1Retrial is the single-server retrial queue M/M/1/1 with retrial rate nu > 0 per waiting customer: blocking
 * rho, orbit rho (lambda + rho nu)/((1 - rho) nu); 1 and Infinity when overloaded. Throws RangeError otherwise.
 * Source: Falin & Templeton 1997.
 */
export function mm1Retrial(lambda: number, mu: number, nu: number): Retrial {
  requireAtLeast('lambda', lambda, 0);
  requirePositive('mu', mu);
  requirePositive('nu', nu);
  const load = lambda / mu;
  if (load >= 1) return { pBlock: 1, orbit: Infinity };
  return { pBlock: load, orbit: (load * (lambda + load * nu)) / ((1 - load) * nu) };
}
