import { controlBot, nullControl } from '../bots/controls/control.ts';
import { chance } from '../chance/random.ts';
import type { Crowd } from '../customers/customer.ts';
import { run } from '../engine/run.ts';
import type { Event, HealthEvent, RunEvent, WarningEvent } from '../events/event.ts';
import { drivenIn, OPEN, topRate } from '../events/plan.ts';
import { count, duration } from '../report/figures.ts';
import type { LoopMeter } from '../time/loop.ts';
import { realClock } from '../time/real.ts';

/** Above the top rung by so much the generator must still keep its time. */
const ABOVE = 1.5;
/** Long enough for a quantile, short enough to be waited for, s. */
const LASTS = 3;
const MOST = 1500;
const CUT_OFF = 4000;

/**
 * Drives the same people at half more than the top rate against a bot in this process that answers at once: whether this
 * machine keeps its time. Null if it does; else what to print and log. Each rung is watched again while it is driven.
 */
export async function headroom(
  heading: RunEvent,
  crowd: Crowd,
  unsafe: (text: string) => string | null,
  loop: LoopMeter | null,
): Promise<WarningEvent | null> {
  const rate = ABOVE * topRate(heading.plan);
  const cast = Math.max(1, ...drivenIn(heading.plan).map((step) => step.lead + step.n + step.tail));
  const n = Math.min(MOST, cast, Math.max(1, Math.ceil((rate / 3600) * LASTS)));
  const steps = [{ step: 0, block: 0, ...OPEN, rung: 0, sentinel: false, n, lead: 0, tail: 0 }];
  const shocks = { triggers: [], steps: [] };
  const plan = { ...heading.plan, rungs: [rate], steps, shocks, maxContact: CUT_OFF };
  const clock = realClock();
  const dice = chance('headroom');
  const target = controlBot(nullControl(0), { clock, chance: dice });
  let health = null as HealthEvent | null;
  const write = (event: Event): void => {
    if (event.kind === 'health') health = event;
  };
  const office = { office: null, articles: [], keys: {} };
  const ports = { clock, chance: dice, target, crowd, ...office, unsafe, loop, write, behind: () => false };
  await run({ ...heading, plan }, ports, new AbortController().signal);
  return health === null ? null : warningOf(health, rate);
}

/** What is wrong with how the generator kept its time, in words; null if nothing is. */
export function warningOf(
  { void: behind, lateness, loopDelay, faults }: HealthEvent,
  rate: number,
): WarningEvent | null {
  if (!behind) return null;
  const loop = loopDelay === null ? '' : `, its loop for ${duration(loopDelay.p99)}`;
  const others = Object.keys(faults).map((kind) => `; ${kind}`);
  return {
    kind: 'warning',
    at: 0,
    code: 'no_headroom',
    text: `Before the run, at ${count(rate)} new customers an hour against a bot that costs nothing, 1% of messages were ${duration(lateness.p99)} late or more${loop}${others.join('')}: this machine has no headroom above the top rate. Rates at which it falls behind are not measured.`,
  };
}
