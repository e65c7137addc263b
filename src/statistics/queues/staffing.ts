import { requireInside, requireShare } from '../numbers/domain.ts';
import { erlangA } from './erlang-a.ts';
import type { ImpatientRoom } from './erlang-a.ts';
import { erlangCService } from './erlang-c.ts';
import type { WaitingRoom } from './erlang-c.ts';

/**
 * agentsForServiceLevel is the least number of servers that answer the wanted share within the target time (Erlang
 * C). No arrivals need none. Throws RangeError unless 0 < share < 1 and as erlangCService does.
 */
export function agentsForServiceLevel(room: Omit<WaitingRoom, 'servers'>, share: number): number {
  requireInside('share', share);
  if (room.lambda === 0) return 0;
  return least((servers) => erlangCService({ ...room, servers }).serviceLevel >= share);
}

/**
 * agentsForAbandonment is the least number of servers at which at most the wanted share gives up (Erlang A). No
 * arrivals need none. Throws RangeError unless 0 <= share <= 1 and as erlangA does; share 0 needs patience without
 * end (theta 0).
 */
export function agentsForAbandonment(room: Omit<ImpatientRoom, 'servers'>, share: number): number {
  requireShare('share', share);
  if (room.lambda === 0) return 0;
  // Whoever does not give up is served: fewer servers than that takes have no time for it.
  const busy = Math.floor((room.lambda * (1 - share)) / room.mu) - 1;
  return least((servers) => erlangA({ ...room, servers }).pAbandon <= share, Math.max(0, busy));
}

// Both criteria improve with every server, so doubling and then halving finds the first that suffices, from `low` on.
function least(suffices: (servers: number) => boolean, low = 0): number {
  if (suffices(low)) return low;
  let high = low + 1;
  for (let stride = 2; !suffices(high); stride *= 2) {
    low = high;
    high += stride;
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (suffices(middle)) high = middle;
    else low = middle;
  }
  return high;
}
