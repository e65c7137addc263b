import type { Chance } from '../chance/random.ts';
import type { Target } from '../targets/target.ts';
import type { Clock } from '../time/clock.ts';

/**
 * A bot of which a share of the turns is turned away before they reach it, as by a gateway with too little room (429).
 * `capacity`: the share that it is let answer now, 0..1. The dice are the contact's own.
 */
export function shedding(target: Target, clock: Clock, chance: Chance, capacity: () => number): Target {
  return {
    ...target,
    open(caller) {
      const session = target.open(caller);
      const random = chance('shed', caller.contact);
      return {
        say(text, hear) {
          if (random() < capacity()) return session.say(text, hear);
          const alarm = clock.alarm(0, () =>
            hear({
              kind: 'trouble',
              code: 'http_429',
              detail: 'turned away by irate: the shock leaves the bot less room',
            }),
          );
          return () => clock.silence(alarm);
        },
        close: () => session.close(),
      };
    },
  };
}
