import { controlRuling } from '../../src/bots/controls/ruling.ts';
import { type Chance, chance } from '../../src/chance/random.ts';
import { type Will, wordlessCrowd } from '../../src/customers/wordless.ts';
import { run } from '../../src/engine/run.ts';
import { shocksOf } from '../../src/engine/shocks.ts';
import { drivenIn, OPEN, type Plan, type Trigger } from '../../src/events/plan.ts';
import { Fold } from '../../src/metrics/fold.ts';
import { type Shock, shocksIn } from '../../src/metrics/shock.ts';
import type { Target } from '../../src/targets/target.ts';
import type { Clock } from '../../src/time/clock.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { headingOf, planFor } from './study.ts';

/** A bot and customers of which the truth is known; `delay` on the bot's clock. */
export interface Upset {
  readonly bot: (clock: Clock, chance: Chance) => Target;
  readonly will: Will;
}

/** Triggers a control through the whole engine, in virtual time. `settling`: from a contact to the next, ms. */
export async function upset(
  world: Upset,
  triggers: readonly Trigger[],
  blocks: number,
  settling: number,
  seed: string,
): Promise<Shock[]> {
  const base = planFor({ rungs: triggers.map(({ perHour }) => perHour), arms: [OPEN], blocks: 0, n: 1 }, seed);
  const shocks = shocksOf({ triggers, blocks, settling, from: 0 }, chance(seed));
  return shocksIn(await driven(world, { ...base, shocks }, seed));
}

/** Of a rung, those who come before it is measured. */
const WARM = 0.25;

/** The bot by itself up a ladder: shares of failures. */
export async function alone(world: Upset, rungs: readonly number[], n: number, seed: string): Promise<Fold> {
  const plan = planFor({ rungs, arms: [OPEN], blocks: 1, n }, seed);
  // A bot with a memory must have felt the rung before it is measured there.
  const steps = plan.steps.map((step) => ({ ...step, lead: Math.ceil(WARM * n) }));
  return driven(world, { ...plan, steps }, seed);
}

async function driven({ bot, will }: Upset, plan: Plan, seed: string): Promise<Fold> {
  const dice = chance(seed);
  const clock = virtualClock();
  const target = bot(clock, dice);
  const fold = new Fold();
  await run(
    headingOf(plan, target.name),
    {
      clock,
      chance: dice,
      target,
      crowd: wordlessCrowd({ ...will, delay: will.delay * plan.returnScale }, dice, drivenIn(plan)),
      office: null,
      articles: [],
      keys: {},
      unsafe: () => null,
      loop: null,
      write: controlRuling((event) => fold.add(event)),
      behind: () => false,
    },
    new AbortController().signal,
  );
  return fold;
}
