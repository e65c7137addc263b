import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireShare } from '../numbers/domain.ts';
import { bisect, bracketAbove } from '../numbers/root.ts';
import { erlangA } from './erlang-a.ts';
import type { ImpatientRoom } from './erlang-a.ts';

/** Redial: the arrival rate once abandoners call again, and the abandonment probability at that rate. */
export interface Redial {
  readonly lambda: number;
  readonly pAbandon: number;
}

/**
 * erlangARedial is the one root of lambda' = lambda + redial lambda' P(abandon at lambda'): unique, because
 * abandoned contacts per hour never rise faster than the load. Missing, with the reason, when everyone redials and
 * the servers cannot carry the first contacts. Throws RangeError as erlangA does, or for redial outside [0, 1].
 */
export function erlangARedial(room: ImpatientRoom, redial: number): Finding<Redial> {
  requireShare('redial', redial);
  const pAbandonAt = (lambda: number): number => erlangA({ ...room, lambda }).pAbandon;
  const surplus = (lambda: number): number => lambda * (1 - redial * pAbandonAt(lambda)) - room.lambda;
  const overloaded = missing('everyone redials and the servers cannot carry the first contacts: no steady rate');
  if (redial === 1 && room.lambda >= room.servers * room.mu && room.lambda > 0) return overloaded;
  if (surplus(room.lambda) >= 0) return found({ lambda: room.lambda, pAbandon: pAbandonAt(room.lambda) });
  const high = bracketAbove(surplus, room.lambda * 2);
  if (high === null) return overloaded;
  const lambda = bisect(surplus, room.lambda, high);
  return found({ lambda, pAbandon: pAbandonAt(lambda) });
}
