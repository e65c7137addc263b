import type { Afterwards } from '../events/plan.ts';
import { HIGH_RETURNS, LOW_RETURNS } from '../events/plan.ts';
import type { Scenario } from './scenario.ts';

export const LEVELS = ['low', 'mid', 'high'] as const;

/** What a level of each guess means: times what the personas have. */
const TIMES = {
  repeat: { low: LOW_RETURNS, mid: 1, high: HIGH_RETURNS },
  churn: { low: 0.5, mid: 1, high: 2 },
} as const;

/** What a scenario declares of what customers do after a failure, as factors. */
export function afterwardsOf({ afterwards: { repeat, churn } }: Scenario): Afterwards {
  return {
    repeat: typeof repeat === 'number' ? repeat : TIMES.repeat[repeat],
    churn: typeof churn === 'number' ? churn : TIMES.churn[churn],
  };
}
