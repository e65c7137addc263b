import type { Arm } from '../events/plan.ts';
import { signFlip } from '../statistics/index.ts';
import { isError } from './error.ts';
import type { Estimate } from './estimate.ts';
import { NOTHING } from './estimate.ts';
import type { Fold } from './fold.ts';
import { sampleOfSteps } from './sample.ts';

/** The lowest rung at the end of each block against the same rung within it: whether the bot changed while it was run. */
export interface Drift {
  readonly arm: Arm;
  /** Share of contacts that fail, at the end less before, -1..1; with an interval over blocks from two on. */
  readonly difference: Estimate;
  /** Chance of so large a rise if nothing drifted (signs flipped by block). */
  readonly p: number;
  readonly blocks: number;
}

/** Null where no block has both. */
export function driftOf(fold: Fold): Drift | null {
  const { steps } = fold.head.plan;
  const sentinels = steps.filter(({ sentinel, step }) => sentinel && !fold.isVoid(step));
  const pairs = sentinels.flatMap((last) => {
    const first = steps.find(
      ({ block, rung, returns, sensitivity, sentinel, step }) =>
        !sentinel &&
        block === last.block &&
        rung === last.rung &&
        returns === last.returns &&
        sensitivity === last.sensitivity &&
        !fold.isVoid(step),
    );
    return first === undefined ? [] : [[shareAt(fold, first.step), shareAt(fold, last.step)] as const];
  });
  const known = pairs.filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null);
  // More blocks than can be flipped one by one tell no more.
  const used = known.slice(0, MOST);
  const found = signFlip(
    used.map(([first]) => first),
    used.map(([, last]) => last),
  );
  if (found === null) return null;
  const { difference, p, lower, upper } = found;
  const { returns, sensitivity } = sentinels[0]!;
  return {
    arm: { returns, sensitivity },
    difference: { ...NOTHING, value: difference, low: lower, high: upper, n: used.length },
    p,
    blocks: used.length,
  };
}

const MOST = 40;

function shareAt(fold: Fold, step: number): number | null {
  const { contacts } = sampleOfSteps(fold, [step]);
  return contacts.length === 0 ? null : contacts.filter(isError).length / contacts.length;
}
