import { controlBot, type Control } from '../../src/bots/controls/control.ts';
import { controlRuling } from '../../src/bots/controls/ruling.ts';
import { chance } from '../../src/chance/random.ts';
import { wordlessCrowd } from '../../src/customers/wordless.ts';
import { stepsOf } from '../../src/engine/blocks.ts';
import { run } from '../../src/engine/run.ts';
import { type RunEvent, VERSION } from '../../src/events/event.ts';
import type { Arm, Plan, Step } from '../../src/events/plan.ts';
import { Fold } from '../../src/metrics/fold.ts';
import { virtualClock } from '../../src/time/virtual.ts';

/** A bot and customers of which the truth is known. */
export interface World {
  readonly control: Control;
  /** Chance that a customer comes back after a failure. */
  readonly returns: number;
  /** Mean delay until then, simulated ms. */
  readonly delay: number;
  /** The load that the bot feels at a step, contacts per hour; left out: what it counts. */
  readonly load?: (step: Step, perHour: number) => number;
  /** Spread of the failing share from step to step, as a log-normal's sigma: blocks are not equal. @default 0 */
  readonly uneven?: number;
}

/** What is run. */
export interface Design {
  readonly rungs: readonly number[];
  readonly arms: readonly Arm[];
  readonly blocks: number;
  readonly n: number;
  /** Ascending in every block, as no study should be run. @default false */
  readonly ascending?: boolean;
}

/** So long that steps begin at about equal distances: what drifts then drifts from step to step. */
export const WASH_OUT = 1_800_000;

/** One study of a control through the whole engine, in virtual time: its events, folded. `look` sees them after each block but the last. */
export async function study(
  world: World,
  design: Design,
  seed: string,
  look: (fold: Fold) => void = () => undefined,
): Promise<Fold> {
  const dice = chance(seed);
  const clock = virtualClock();
  const plan = planFor(design, seed);
  const fold = new Fold();
  let step = plan.steps[0]!;
  let began = 0;
  const uneven = world.uneven ?? 0;
  const factors = plan.steps.map((each) =>
    Math.exp(uneven * normal(dice('uneven', each.step)) - (uneven * uneven) / 2),
  );
  const control: Control = {
    ...world.control,
    // A block is a session: what drifts with time begins anew.
    failing: (perHour, now) => Math.min(1, world.control.failing(perHour, now - began) * factors[step.step]!),
  };
  const load = world.load;
  const target = controlBot(control, {
    clock,
    chance: dice,
    ...(load && { load: () => load(step, plan.rungs[step.rung]!) }),
  });
  const write = controlRuling((event) => {
    if (event.kind === 'step') {
      const next = plan.steps[event.step]!;
      if (next.block !== step.block) began = event.at;
      step = next;
    }
    fold.add(event);
  });
  await run(
    headingOf(plan, target.name),
    {
      clock,
      chance: dice,
      target,
      crowd: wordlessCrowd({ returns: world.returns, delay: world.delay }, dice, plan.steps),
      office: null,
      articles: [],
      keys: {},
      unsafe: () => null,
      loop: null,
      write,
      behind: () => false,
      enough: () => (look(fold), false),
    },
    new AbortController().signal,
  );
  return fold;
}

export function planFor({ rungs, arms, blocks, n, ascending }: Design, seed: string): Plan {
  // Returns within seconds: a rung lasts for many of them.
  const scales = { timeScale: 1000, returnScale: 100_000 };
  const random = stepsOf({ rungs, arms, blocks, n, ...scales }, chance(seed));
  const steps = ascending
    ? [...random]
        .sort((a, b) => a.block - b.block || Number(a.sentinel) - Number(b.sentinel) || a.rung - b.rung)
        .map((each, step) => ({ ...each, step }))
    : random;
  return {
    seed,
    rungs,
    steps,
    arrivals: 'poisson',
    now: '2026-03-03T10:00:00Z',
    ...scales,
    washOut: WASH_OUT,
    maxContact: 120_000,
    maxTurns: 4,
    launch: null,
    thresholds: [],
    desk: { agents: 1000, handle: 60_000, patience: 3_600_000, error: 0 },
  };
}

export function headingOf(plan: Plan, name: string): RunEvent {
  return {
    kind: 'run',
    at: 0,
    version: VERSION,
    id: 'control',
    began: null,
    time: 'virtual',
    plan,
    scenario: { name: 'control', hash: '' },
    target: { name, protocol: 'in process', turnEnd: 'the call returns', connection: 'none' },
    versions: {},
    command: 'bench',
  };
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
