import { type Afterwards, GUESSES } from '../events/plan.ts';
import type { Scenario } from './scenario.ts';

export const LEVELS = ['low', 'mid', 'high'] as const;

/** What a scenario declares of what customers do after a failure, as factors. */
export function afterwardsOf({ afterwards: { repeat, churn } }: Scenario): Afterwards {
  return {
    repeat: typeof repeat === 'number' ? repeat : GUESSES.repeat[repeat],
    churn: typeof churn === 'number' ? churn : GUESSES.churn[churn],
  };
}
