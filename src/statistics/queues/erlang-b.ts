import { requireAtLeast, requireCount } from '../numbers/domain.ts';

/**
 * erlangB is the blocking probability of M/M/c/c at offered load A (erlangs) and c servers; 1 at c = 0, 0 at A = 0
 * with servers. Throws RangeError for a negative load or c not a count. Source: Erlang 1917, the recursion on 1/B.
 */
export function erlangB(offered: number, servers: number): number {
  requireAtLeast('offered', offered, 0);
  requireCount('servers', servers);
  return 1 / inverseErlangB(offered, servers);
}

/** inverseErlangB is 1/B: it only adds positive terms, and where B is below 1e-308 it is Infinity. */
export function inverseErlangB(offered: number, servers: number): number {
  if (offered === 0) return servers === 0 ? 1 : Infinity;
  let inverse = 1;
  for (let k = 1; k <= servers; k++) inverse = 1 + (k / offered) * inverse;
  return inverse;
}
