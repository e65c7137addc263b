import { requireAtLeast, requireCount, requirePositive } from '../numbers/domain.ts';
import { inverseErlangB } from './erlang-b.ts';
import { erlangCService } from './erlang-c.ts';

/**
 * ImpatientRoom: arrivals and services per unit of time, servers, and the rate at which a waiting customer gives
 * up.
 */
export interface ImpatientRoom {
  readonly lambda: number;
  readonly mu: number;
  readonly servers: number;
  readonly theta: number;
}

/**
 * ImpatientService: waiting and abandonment probability, mean wait of all arrivals, mean queue length, occupancy.
 */
export interface ImpatientService {
  readonly pWait: number;
  readonly pAbandon: number;
  readonly meanWait: number;
  readonly queueLength: number;
  readonly occupancy: number;
}

const RESCALE = 1e-250;

/**
 * erlangA describes M/M/c+M. Any load is stable while theta > 0; theta = 0 is Erlang C. State probabilities are
 * taken relative to state c and rescaled on the way up; the states below c are 1/B, so low load on many servers
 * cannot overflow. Throws RangeError for negative rates, mu not above 0 or servers not a count. Source: Palm 1957;
 * Garnett, Mandelbaum & Reiman 2002.
 */
export function erlangA({ lambda, mu, servers, theta }: ImpatientRoom): ImpatientService {
  requireAtLeast('lambda', lambda, 0);
  requirePositive('mu', mu);
  requireCount('servers', servers);
  requireAtLeast('theta', theta, 0);
  if (lambda === 0) {
    return { pWait: servers === 0 ? 1 : 0, pAbandon: 0, meanWait: 0, queueLength: 0, occupancy: 0 };
  }
  if (theta === 0) return patient(lambda, mu, servers);
  const { below, busy, queued } = weights(lambda, mu, servers, theta);
  const total = below + busy;
  const pWait = busy / total;
  const queueLength = queued / total;
  const pAbandon = Math.min(1, (theta * queueLength) / lambda);
  const occupancy = servers === 0 ? 0 : Math.min(1, (lambda * (1 - pAbandon)) / (servers * mu));
  return { pWait, pAbandon, meanWait: queueLength / lambda, queueLength, occupancy };
}

interface Weights {
  /** Weight of the states in which a server is free. */
  readonly below: number;
  /** Weight of the states in which an arrival waits. */
  readonly busy: number;
  readonly queued: number;
}

function weights(lambda: number, mu: number, servers: number, theta: number): Weights {
  let below = inverseErlangB(lambda / mu, servers) - 1;
  let term = 1;
  let busy = 1;
  let queued = 0;
  for (let waiting = 1; ; waiting++) {
    const leaving = servers * mu + waiting * theta;
    term *= lambda / leaving;
    busy += term;
    queued += waiting * term;
    if (leaving > lambda && waiting * term <= 1e-17 * (1 - lambda / leaving) * queued) break;
    if (busy > 1 / RESCALE) {
      below *= RESCALE;
      term *= RESCALE;
      busy *= RESCALE;
      queued *= RESCALE;
    }
  }
  return { below, busy, queued };
}

function patient(lambda: number, mu: number, servers: number): ImpatientService {
  const { pWait, meanWait, occupancy } = erlangCService({ lambda, mu, servers, target: 0 });
  return { pWait, pAbandon: 0, meanWait, queueLength: lambda * meanWait, occupancy };
}
