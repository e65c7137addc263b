import { ladder } from '../arrivals/ladder.ts';
import type { Chance } from '../chance/random.ts';
import { duration, rate } from '../events/units.ts';
import type { Arm, Plan, Step } from '../events/plan.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Ms } from '../time/clock.ts';

/** What the command line may set instead of the scenario. */
export interface Wishes {
  readonly seed: string;
  readonly arm: Arm;
  readonly ladder?: string;
  readonly timeScale?: number;
  readonly returnScale?: number;
  readonly now?: string;
  readonly thresholds?: readonly string[];
}

/** Mean of the customers' delay until they return, simulated ms: a rung must last for three of these (science.md P4). */
const MEAN_RETURN: Ms = 24 * 3_600_000;
const RETURNS = 3;

/** Resolves what is asked for to a plan without a gap. @throws IrateError on an unreadable ladder, rate or duration */
export function planOf(scenario: Scenario, wishes: Wishes, chance: Chance): Plan {
  const { rungs, n } = ladder(wishes.ladder ?? scenario.ladder);
  const returnScale = wishes.returnScale ?? scenario.returnScale;
  const { launch, desk } = scenario;
  return {
    seed: wishes.seed,
    rungs,
    steps: steps(rungs, n, wishes.arm, (RETURNS * MEAN_RETURN) / returnScale, chance),
    arrivals: scenario.arrivals,
    now: wishes.now ?? scenario.now,
    timeScale: wishes.timeScale ?? scenario.timeScale,
    returnScale,
    maxContact: duration(scenario.maxContact),
    maxTurns: scenario.maxTurns,
    launch: launch ? { normal: rate(launch.normal), peak: rate(launch.peak) } : null,
    thresholds: wishes.thresholds ?? scenario.thresholds,
    desk: { agents: desk.agents, handle: duration(desk.handle), patience: duration(desk.patience), error: desk.error },
  };
}

/** One block: every rung once, in random order, so that a drift of the bot is no effect of load. */
function steps(rungs: readonly number[], n: number, arm: Arm, atLeast: Ms, chance: Chance): Step[] {
  const block = 0;
  const random = chance('order', block);
  const order = rungs.map((perHour, rung) => ({ perHour, rung, key: random() })).sort((a, b) => a.key - b.key);
  return order.map(({ perHour, rung }, step) => {
    const needed = arm === 'closed' ? Math.ceil((perHour * atLeast) / 3_600_000) : 0;
    return { step, block, arm, rung, n, fillers: Math.max(0, needed - n) };
  });
}
