import { drivenIn, type Plan, rateOf, type ShockStep, type Step } from '../events/plan.ts';
import { IrateError } from '../events/trouble.ts';
import type { Ms } from '../time/clock.ts';

const HOUR: Ms = 3_600_000;
/** The longest contacts of a step, simulated ms, without the bot's own time; and that time. */
const LAST_CONTACTS: Ms = 4 * 60_000;
const LAST_REPLIES: Ms = 2500;
/** Simulated ms in which returns still count: the headline window of 7 days. */
const WINDOW: Ms = 7 * 24 * HOUR;

/** How long a step goes on after the last first contact that counts was due: by the plan alone, so that all shards see the same window. */
export function lingers({ returns }: Step | ShockStep, { timeScale, returnScale }: Plan): Ms {
  return LAST_CONTACTS / timeScale + LAST_REPLIES + (returns > 0 ? WINDOW / returnScale : 0);
}

/** How much a run may cost. */
export type Budget = { readonly ms: Ms } | { readonly contacts: number };

/** Fewer customers than this at a rung tell nothing. */
const LEAST = 20;
/** With so many blocks an interval over blocks is worth having; more customers come before more blocks. */
const BLOCKS = [8, 6, 5, 4, 3, 2, 1];
/** Customers at a rung that a block is worth having for. */
const WORTH = 50;
const MOST_BLOCKS = 100;

/** About how long a plan takes in real time, ms. */
export function lasts(plan: Plan): Ms {
  return drivenIn(plan).reduce((sum, step) => sum + stepLasts(step, plan) + plan.washOut, 0);
}

/** When each step from `first` on begins if several machines are to begin it together, and that one at `at`: none waits for another. */
export function startsOf(plan: Plan, first: number, at: Ms): ReadonlyMap<number, Ms> {
  let next = at;
  const starts = new Map<number, Ms>();
  for (const step of drivenIn(plan).slice(first)) {
    starts.set(step.step, next);
    next = Math.ceil(next + stepLasts(step, plan) + plan.washOut);
  }
  return starts;
}

function stepLasts(step: Step | ShockStep, plan: Plan): Ms {
  const arriving =
    'phases' in step
      ? step.phases.reduce((sum, phase) => sum + phase.lasts, 0)
      : ((step.lead + step.n + step.tail) * HOUR) / rateOf(plan, step);
  return arriving + lingers(step, plan);
}

/** First contacts that a plan sends, the fillers among them. */
export function firstContacts(plan: Plan): number {
  return drivenIn(plan).reduce((sum, { lead, n, tail }) => sum + lead + n + tail, 0);
}

/**
 * The plan that makes most of a budget: eight blocks if a rung can have enough customers in each, else fewer; beyond the
 * `wanted` customers at a rung, more blocks. @throws IrateError if not even one small block fits
 */
export function fitted(budget: Budget, wanted: number, build: (blocks: number, n: number) => Plan): Plan {
  const fits = (plan: Plan): boolean =>
    'ms' in budget ? lasts(plan) <= budget.ms : firstContacts(plan) <= budget.contacts;
  if (fits(build(BLOCKS[0]!, wanted))) {
    let blocks = BLOCKS[0]!;
    while (blocks < MOST_BLOCKS && fits(build(blocks + 1, wanted))) blocks++;
    return build(blocks, wanted);
  }
  for (const blocks of BLOCKS) {
    const least = Math.min(wanted, blocks === 1 ? LEAST : WORTH);
    if (!fits(build(blocks, least))) continue;
    let [low, high] = [least, wanted];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (fits(build(blocks, middle))) low = middle;
      else high = middle;
    }
    return build(blocks, fits(build(blocks, high)) ? high : low);
  }
  const least = build(1, Math.min(wanted, LEAST));
  const needed = 'ms' in budget ? `${Math.ceil(lasts(least) / 60_000)}m` : `${firstContacts(least)} contacts`;
  throw new IrateError(
    'small_budget',
    'this budget is too small for one customer crowd at every rate',
    '--budget',
    `Give at least "${needed}", or fewer rates with --ladder.`,
  );
}
