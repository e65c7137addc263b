import type { Arm } from '../events/plan.ts';
import { sameArm } from '../events/plan.ts';
import type { Fold } from './fold.ts';
import { powerOf } from './power.ts';

/** What the run could show at all. */
export interface Design {
  /** Blocks of which a step was measured. */
  readonly blocks: number;
  /** Customers that count, at each rung. */
  readonly customers: number;
  /** The smallest difference of error shares that it could tell between two bots on these customers, or two rungs. 0..1 */
  readonly difference: number;
}

export function designOf(fold: Fold, arm: Arm, limit: number): Design {
  const steps = fold.head.plan.steps.filter((step) => sameArm(step, arm) && !step.sentinel && !fold.isVoid(step.step));
  const blocks = new Set(steps.map(({ block }) => block)).size;
  const customers = blocks * (steps[0]?.n ?? 0);
  return {
    blocks,
    customers,
    difference: customers === 0 ? 1 : Number(powerOf(customers, limit).difference.toPrecision(3)),
  };
}
