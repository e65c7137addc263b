import { ladder } from '../arrivals/ladder.ts';
import type { Chance } from '../chance/random.ts';
import { duration, rate } from '../events/units.ts';
import type { Arm, Arrivals, Plan, Trigger } from '../events/plan.ts';
import { afterwardsOf } from '../scenarios/afterwards.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Ms } from '../time/clock.ts';
import { returningIn, stepsOf } from './blocks.ts';
import { shocksOf } from './shocks.ts';

/** What the command line may set instead of the scenario. */
export interface Wishes {
  readonly seed: string;
  readonly arms: readonly Arm[];
  /** @default 1 */
  readonly blocks?: number;
  readonly ladder?: string;
  /** Customers at each rung, instead of the ladder's. */
  readonly n?: number;
  readonly arrivals?: Arrivals;
  readonly timeScale?: number;
  readonly returnScale?: number;
  readonly washOut?: Ms;
  readonly now?: string;
  readonly thresholds?: readonly string[];
  readonly triggers?: readonly Trigger[];
}

/** Between two rungs where nothing else is said, ms. */
const WASH_OUT: Ms = 500;

/** Resolves what is asked for to a plan without a gap. @throws IrateError on an unreadable ladder, rate or duration */
export function planOf(scenario: Scenario, wishes: Wishes, chance: Chance): Plan {
  const { rungs, n } = { ...ladder(wishes.ladder ?? scenario.ladder), ...(wishes.n && { n: wishes.n }) };
  const returnScale = wishes.returnScale ?? scenario.returnScale;
  const timeScale = wishes.timeScale ?? scenario.timeScale;
  const { launch, desk, costs } = scenario;
  const { arms, blocks = 1, triggers = [] } = wishes;
  const steps = stepsOf({ rungs, arms, blocks, n, timeScale, returnScale }, chance);
  const settling = returningIn({ timeScale, returnScale });
  return {
    seed: wishes.seed,
    rungs,
    steps,
    ...(triggers.length > 0 && { shocks: shocksOf({ triggers, blocks, settling, from: steps.length }, chance) }),
    arrivals: wishes.arrivals ?? scenario.arrivals,
    now: wishes.now ?? scenario.now,
    timeScale,
    returnScale,
    washOut: wishes.washOut ?? WASH_OUT,
    maxContact: duration(scenario.maxContact),
    maxTurns: scenario.maxTurns,
    launch: launch ? { normal: rate(launch.normal), peak: rate(launch.peak) } : null,
    thresholds: wishes.thresholds ?? scenario.thresholds,
    afterwards: afterwardsOf(scenario),
    ...(costs && { costs }),
    desk: { agents: desk.agents, handle: duration(desk.handle), patience: duration(desk.patience), error: desk.error },
  };
}
