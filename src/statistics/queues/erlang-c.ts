import { requireAtLeast, requireCount, requirePositive } from '../numbers/domain.ts';
import { inverseErlangB } from './erlang-b.ts';

/**
 * erlangC is the probability of waiting in M/M/c at offered load A (erlangs) and c servers; 1 when A >= c.
 * Throws RangeError for a negative load or c not a count. Source: Erlang 1917.
 */
export function erlangC(offered: number, servers: number): number {
  requireAtLeast('offered', offered, 0);
  requireCount('servers', servers);
  if (offered >= servers) return 1;
  const load = offered / servers;
  // C = B/(1 - rho(1 - B)), written on 1/B so that a blocking probability below 1e-308 simply gives 0.
  return 1 / (load + (1 - load) * inverseErlangB(offered, servers));
}

/** WaitingRoom: arrivals and services per unit of time, servers, and the answer-within target in the same unit. */
export interface WaitingRoom {
  readonly lambda: number;
  readonly mu: number;
  readonly servers: number;
  readonly target: number;
}

/**
 * WaitingService: probability of waiting, mean wait of all (Infinity when overloaded), share answered in time,
 * occupancy.
 */
export interface WaitingService {
  readonly pWait: number;
  readonly meanWait: number;
  readonly serviceLevel: number;
  readonly occupancy: number;
}

/**
 * erlangCService describes M/M/c: when the offered load is c or more everyone waits for ever, nobody is answered in
 * time and occupancy is 1. Throws RangeError for a negative rate or target, mu not above 0 or servers not a count.
 */
export function erlangCService({ lambda, mu, servers, target }: WaitingRoom): WaitingService {
  requireAtLeast('lambda', lambda, 0);
  requirePositive('mu', mu);
  requireAtLeast('target', target, 0);
  const offered = lambda / mu;
  const pWait = erlangC(offered, servers);
  if (offered >= servers) return { pWait, meanWait: Infinity, serviceLevel: 0, occupancy: 1 };
  const spare = servers * mu - lambda;
  return {
    pWait,
    meanWait: pWait / spare,
    serviceLevel: 1 - pWait * Math.exp(-spare * target),
    occupancy: offered / servers,
  };
}
