import { type Aftershock, aftershockOf, same, type Spell } from '../metrics/aftershock.ts';
import { ladderGain, type LadderGain } from '../statistics/index.ts';
import { afterOf } from './after.ts';
import { simulate } from './simulate.ts';
import type { Tally } from './tally.ts';
import type { Shock, World } from './world.ts';

/** What upsets a launch for a while: more customers, or less of the bot. */
export type Trigger = Pick<Shock, 'load' | 'capacity'> & { readonly hours: number };

/** The protocol: a baseline, the trigger, the trigger gone and the rate as before; with and without those who come back. */
export interface Shocked {
  readonly perHour: number;
  readonly trigger: Trigger;
  readonly closed: readonly Aftershock[];
  /** Nobody comes back: what is stuck here too is overload, and no feedback. */
  readonly control: readonly Aftershock[];
  /** Of all seeds, stuck with the loop closed and not stuck without. 0..1 */
  readonly metastable: number;
  /** The rate to which first contacts had to fall until it recovered, an hour; null where it was not stuck, or did not at any. */
  readonly recoversAt: number | null;
}

/** Hours of the protocol's parts. */
export interface Spans {
  readonly baseline: number;
  readonly hold: number;
}

/** A push lowers the rate by so much of it, again and again. */
const PUSH = 0.1;
/** Times the hold: what has gathered must drain. */
const PUSHED = 4;

/** Triggers a launch, takes the trigger away, and looks whether it comes back; a corrective push where it does not. */
export function shocked(world: World, trigger: Trigger, { baseline, hold }: Spans, seeds: readonly number[]): Shocked {
  const until = baseline + trigger.hours;
  const shock = { from: baseline, to: until, load: trigger.load, capacity: trigger.capacity };
  const timed = { ...world, hours: until + hold, shocks: [shock], bin: baseline / 4 };
  const live = (of: World): Aftershock[] =>
    seeds.map((seed) => judged(simulate({ ...of, seed }).tally, baseline, until, hold));
  const closed = live(timed);
  const control = live(alone(timed));
  const stuck = closed.findIndex(({ verdict }) => verdict === 'stuck');
  return {
    perHour: world.perHour,
    trigger,
    closed,
    control,
    metastable:
      closed.filter(({ verdict }, i) => verdict === 'stuck' && control[i]!.verdict !== 'stuck').length / seeds.length,
    recoversAt:
      stuck < 0
        ? null
        : pushed({ ...timed, seed: seeds[stuck]!, hours: until + hold / 4 }, closed[stuck]!.before, PUSHED * hold),
  };
}

/** The same bot and people, and nobody comes back. */
function alone(world: World): World {
  return { ...world, after: afterOf({}) };
}

function judged(tally: Tally, baseline: number, until: number, hold: number): Aftershock {
  const before = spell(tally, baseline / 2, baseline);
  const late = spell(tally, until + hold / 2, until + (3 * hold) / 4);
  const after = spell(tally, until + (3 * hold) / 4, until + hold);
  return aftershockOf(before, late, after);
}

function spell(tally: Tally, from: number, to: number): Spell {
  const n = tally.contacts(from, to);
  return { contacts: n / (to - from), error: tally.errorShare(from, to) ?? 0, n };
}

/** Lowers the rate from the world's end on, ever more, until the failures become as they were before the trigger. */
function pushed(world: World, before: Spell, hold: number): number | null {
  for (let part = 1 - PUSH; part > PUSH / 2; part -= PUSH) {
    const shocks = [...world.shocks, { from: world.hours, to: Infinity, load: part, capacity: 1 }];
    const { tally } = simulate({ ...world, hours: world.hours + hold, shocks, bin: hold / 8 });
    const seen = spell(tally, world.hours + (3 * hold) / 4, world.hours + hold);
    if (seen.error <= before.error || same(seen, before)) return world.perHour * part;
  }
  return null;
}

/** The bot by itself at some rates: share of failures at each, from the second half of so many contacts. */
export function openLadder(world: World, rates: readonly number[], contacts: number): number[] {
  return rates.map((perHour) => {
    const hours = contacts / perHour;
    return simulate({ ...alone(world), perHour, hours, shocks: [], bin: hours / 2 }).tally.errorShare(hours / 2) ?? 0;
  });
}

/** What the bot by itself foretells of the loop, with so many of the failed coming back. */
export function foretold(world: World, rates: readonly number[], contacts: number, returns: number): LadderGain {
  return ladderGain(rates, openLadder(world, rates, contacts), returns);
}
