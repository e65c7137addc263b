import { quantile } from './estimate.ts';
import type { Measure } from './measure.ts';

/** A quantile of reply time, ms: from when the customer's message was due to the last bubble; a wait in vain counts as long as it was lived. */
export function replyTime(percent: number): Measure {
  return {
    name: `reply_time p${percent}`,
    unit: 'ms',
    better: 'lower',
    of: ({ replies }) => quantile(replies, percent / 100),
  };
}
