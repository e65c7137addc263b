import { expectedIn } from '../../src/arrivals/phased.ts';
import type { SettingName } from '../../src/bots/settings.ts';
import type { Arm, Phase, Plan, ShockStep } from '../../src/events/plan.ts';
import { isError } from '../../src/metrics/error.ts';
import { journeysOf } from '../../src/metrics/sample.ts';
import { wilson } from '../../src/statistics/index.ts';
import type { Ms } from '../../src/time/clock.ts';
import { driven } from './driven.ts';

const PER_SECOND = 3600;

/** What was seen at one rate, in the second half of the time for which it was held; blocks together. */
export interface Held {
  /** First contacts a second. */
  readonly rate: number;
  readonly contacts: number;
  readonly failed: number;
  /** Of the failed, after how many the customer contacts the bot again, or would. */
  readonly back: number;
}

/** Rates that are driven without a pause, each held equally long. */
export interface Way {
  /** First contacts a second, in the order in which they are driven. */
  readonly rates: readonly number[];
  readonly dwell: Ms;
  /** What comes before the first of them, that much a second and for so long; null: the bot is at rest. */
  readonly after: { readonly rate: number; readonly lasts: Ms } | null;
}

/** Drives a bot along a way, through the whole engine in virtual time, a block a seed. */
export async function along(bot: SettingName, seeds: readonly string[], arm: Arm, way: Way): Promise<Held[]> {
  const blocks: Held[][] = [];
  for (const seed of seeds) blocks.push(await block(bot, seed, arm, way));
  const sum = (rung: number, of: (held: Held) => number): number =>
    blocks.reduce((all, block) => all + of(block[rung]!), 0);
  return way.rates.map((rate, rung) => ({
    rate,
    contacts: sum(rung, ({ contacts }) => contacts),
    failed: sum(rung, ({ failed }) => failed),
    back: sum(rung, ({ back }) => back),
  }));
}

async function block(bot: SettingName, seed: string, arm: Arm, { rates, dwell, after }: Way): Promise<Held[]> {
  const phases: Phase[] = rates.map((load) => ({ name: 'hold', lasts: dwell, load, capacity: 1 }));
  if (after !== null) phases.unshift({ name: 'trigger', lasts: after.lasts, load: after.rate, capacity: 1 });
  const n = Math.round(expectedIn(PER_SECOND, phases));
  const step: ShockStep = { step: 0, block: 0, ...arm, trigger: 0, phases, n, lead: 0, tail: 0 };
  const trigger = { perHour: PER_SECOND, load: 1, capacity: 1, lasts: 0 };
  const only = (plan: Plan): Plan => ({ ...plan, steps: [], shocks: { triggers: [trigger], steps: [step] } });
  const { fold } = await driven(bot, seed, { arms: [arm], ladder: '1/s; 1 each' }, only);
  const rows = fold.rows(0)!;
  const journeys = journeysOf(rows, -Infinity);
  return rows.phases.slice(-rates.length).map(({ at, load: rate }) => {
    const held = { rate, contacts: 0, failed: 0, back: 0 };
    for (const { contacts, again } of journeys)
      for (const contact of contacts) {
        if (contact.channel === 'phone' || contact.at < at + dwell / 2 || contact.at >= at + dwell) continue;
        held.contacts++;
        if (!isError(contact)) continue;
        held.failed++;
        if (contact !== contacts.at(-1) || (again !== null && again !== 'phone')) held.back++;
      }
    return held;
  });
}

/** Two neighbours on a way: it tips somewhere between them. */
export interface Tipping {
  /** The highest rate below the other at which it surely serves. */
  readonly serves: Held;
  /** The lowest rate at which it surely is down. */
  readonly down: Held;
}

/** It is down where most contacts fail. */
const MOST = 0.5;

/** Where a way tips, whichever way it was driven; null: nowhere on it. Rates at which it cannot be told lie between the two. */
export function tippingIn(way: readonly Held[]): Tipping | null {
  const ascending = [...way].sort((a, b) => a.rate - b.rate);
  const first = ascending.findIndex(({ failed, contacts }) => wilson(failed, contacts).lower > MOST);
  const serving = ascending
    .slice(0, Math.max(0, first))
    .findLast(({ failed, contacts }) => wilson(failed, contacts).upper < MOST);
  return serving === undefined ? null : { serves: serving, down: ascending[first]! };
}
