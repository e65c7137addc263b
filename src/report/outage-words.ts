import type { Outage } from '../metrics/outage.ts';
import { count, duration, perHour } from './figures.ts';

/** That the bot was silent for a row of messages, and what that may make of the figures: overload looks the same. `rate`: of the first of them, first contacts per hour. */
export function outageSentence({ from, to, messages, errors }: Outage, rate: number): string {
  const end =
    to === null
      ? ', and to the end of the run no other came. If it fell over, what was measured after that tells nothing of those rates: see what the bot logged, and run again'
      : `; the next came ${duration(to - from)} after it`;
  return `The bot stopped answering: after a reply ${duration(from)} into the run ${count(messages)} messages in a row failed (${errors.join(', ')}), from ${perHour(rate)} on${end}.`;
}
