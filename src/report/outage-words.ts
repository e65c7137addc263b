import type { Outage } from '../metrics/outage.ts';
import { count, duration, perHour } from './figures.ts';

/** That the bot was gone for a row of messages, and what that makes of the figures. `rate`: of the first of them, first contacts per hour. */
export function outageSentence({ from, to, messages, errors }: Outage, rate: number): string {
  const end =
    to === null
      ? ', and to the end of the run no other came. What was measured after that is a bot that is gone, whatever the rate: mend that first, and run again'
      : `; the next came ${duration(to - from)} after it. What was measured between them is a bot that is gone, whatever the rate`;
  return `The bot stopped answering: after a reply ${duration(from)} into the run ${count(messages)} messages in a row failed (${errors.join(', ')}), from ${perHour(rate)} on${end}.`;
}
