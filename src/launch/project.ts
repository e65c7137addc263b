import { keyed } from '../chance/keyed.ts';
import { agentsForAbandonment } from '../statistics/index.ts';
import { type Foretold, foretell } from './halves.ts';
import { type Measured, measuredFrom } from './measured.ts';
import type { Seen } from './observed.ts';
import { ABANDONED, FAILS, OUTCOMES, type Outcome, RESOLVED } from './outcome.ts';
import { PLAIN } from './plain.ts';
import { type Launched, simulate } from './simulate.ts';
import type { Staff, World } from './world.ts';

/** What is to be launched. */
export interface Wanted {
  readonly seed: number;
  readonly perDay: number;
  readonly days: number;
  /** Rates by part of a day, relative to the mean. */
  readonly curve: readonly number[];
  readonly copies: number;
  /** By hour of a day; one number: always as many. Null: as many as keep those who give up below `ABANDON` at the busiest hour. */
  readonly agents: number | readonly number[] | null;
  readonly desk: Pick<Staff, 'handle' | 'patience' | 'error'> &
    Partial<Pick<Staff, 'concurrency' | 'crowding' | 'anger' | 'again'>>;
  readonly attempts: number;
}

/** A count of the launch, with the band that the run's own noise allows. */
export interface Count {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a launch would come to. */
export interface Projected {
  readonly wanted: Wanted;
  /** The most at once. */
  readonly agents: number;
  readonly first: number;
  readonly counts: Readonly<
    Record<'repeat' | 'failed' | 'harmed' | 'annoyed' | 'churned' | 'desk' | 'abandoned', Count>
  >;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly contacts: number }[];
  readonly hours: readonly {
    readonly first: number;
    readonly repeat: number;
    readonly resolved: number;
    readonly failed: number;
  }[];
  /** Parts of the contacts with the bot, 0..1. */
  readonly measured: {
    /** At a load between the lowest and the highest that were measured; below; above. */
    readonly within: number;
    readonly below: number;
    readonly above: number;
    /** Of what is said of an intent at a load: its own contacts, and not borrowed from all. */
    readonly own: number;
    /** Of the failures: followed by what was measured of that very failure. */
    readonly followed: number;
    readonly upTo: number;
    /** Whether the run let anybody come back: else anger and loss were not seen. */
    readonly returns: boolean;
    readonly highest: number;
  };
  readonly odds: Measured['odds'];
  readonly guessed: readonly Outcome[];
  readonly blocks: number;
  readonly halves: readonly Foretold[];
  readonly events: number;
  readonly peak: number;
  /** Customers who will call again after the last day. */
  readonly toCome: number;
}

/** At most this share gives up where nobody says how many agents there are. */
const ABANDON = 0.03;
/** Launches with the run's contacts drawn anew, each of about so many contacts. */
const REDRAWN = 20;
const SMALL = 30_000;

/** Lives a launch on what a run measured. @throws IrateError where the run says too little */
export function project(seen: readonly Seen[], wanted: Wanted): Projected {
  const known = measuredFrom(seen);
  const agents = [wanted.agents ?? staffed(known, wanted)].flat();
  const launched = simulate(worldOf(known, wanted, agents, 1));
  const drawn = Array.from({ length: REDRAWN }, (_, index) => {
    const again = measuredFrom(redrawn(seen, index), 2 * keyed(wanted.seed, index, 0, 0));
    const scale = Math.min(1, SMALL / (wanted.perDay * wanted.days));
    return {
      tally: simulate(worldOf(again, { ...wanted, seed: wanted.seed + 1 + index }, agents, scale)).tally,
      scale,
    };
  });
  const counted = (of: (tally: Launched['tally']) => number): Count => {
    const value = of(launched.tally);
    const noise = drawn.map(({ tally, scale }) => of(tally) / scale).sort((a, b) => a - b);
    // The outermost of twenty: 5 % in each tail.
    return { value, low: Math.min(value, noise[0]!), high: Math.max(value, noise.at(-1)!) };
  };
  const { tally } = launched;
  return {
    wanted,
    agents: Math.max(...agents),
    first: tally.sum('first'),
    counts: {
      repeat: counted((each) => each.sum('repeat')),
      failed: counted(failures),
      harmed: counted((each) => each.sum('harmed')),
      annoyed: counted((each) => each.sum('annoyed')),
      churned: counted((each) => each.sum('churned')),
      desk: counted((each) => each.sum('desk')),
      abandoned: counted((each) => each.sum(ABANDONED)),
    },
    outcomes: OUTCOMES.map((outcome, code) => ({ outcome, contacts: tally.sum(code) })),
    hours: Array.from({ length: tally.bins }, (_, hour) => ({
      first: tally.sum('first', hour, hour + 1),
      repeat: tally.sum('repeat', hour, hour + 1),
      resolved: tally.sum(RESOLVED, hour, hour + 1),
      failed: failures(tally, hour, hour + 1),
    })),
    measured: { ...trust(launched, known), returns: seen.some(({ open }) => !open) },
    odds: known.odds,
    guessed: known.guessed,
    blocks: known.blocks,
    halves: foretell(seen),
    events: launched.events,
    peak: launched.peak,
    toCome: launched.toCome,
  };
}

function failures(tally: Launched['tally'], from?: number, to?: number): number {
  return OUTCOMES.reduce((sum, _, code) => sum + (FAILS[code] ? tally.sum(code, from, to) : 0), 0);
}

function trust({ tally, highest }: Launched, known: Measured): Omit<Projected['measured'], 'returns'> {
  const [below, within, above] = [tally.sum('below'), tally.sum('within'), tally.sum('above')];
  const all = below + within + above;
  const guessed = known.guessed.reduce((sum, outcome) => sum + tally.sum(OUTCOMES.indexOf(outcome)), 0);
  return {
    within: within / all,
    below: below / all,
    above: above / all,
    own: known.own,
    followed: 1 - guessed / Math.max(1, failures(tally)),
    upTo: known.measuredUpTo,
    highest,
  };
}

/** The world of a launch; `scale` makes it smaller all over: fewer customers, of a smaller bot, for fewer agents. */
export function worldOf(known: Measured, wanted: Wanted, agents: readonly number[], scale: number): World {
  return {
    ...PLAIN,
    seed: wanted.seed,
    hours: 24 * wanted.days,
    drain: 2,
    perHour: (wanted.perDay / 24) * scale,
    curve: wanted.curve,
    intents: known.intents.map(({ name, weight }) => ({ name, weight, to: 'bot' })),
    bot: known.surface,
    measuredUpTo: known.measuredUpTo,
    copies: wanted.copies * scale,
    staff: { ...PLAIN.staff, ...wanted.desk, agents: agents.map((each) => Math.round(each * scale)) },
    after: known.after,
    attempts: wanted.attempts,
  };
}

/** Enough agents for the busiest hour of a small launch in which nobody has to wait. */
function staffed(known: Measured, wanted: Wanted): number {
  const scale = Math.min(1, SMALL / (wanted.perDay * wanted.days));
  const { tally } = simulate(worldOf(known, wanted, [1e6], scale));
  const busiest =
    Math.max(...Array.from({ length: tally.bins }, (_, hour) => tally.sum('desk', hour, hour + 1))) / scale;
  const { handle, patience, concurrency = 1 } = wanted.desk;
  const [work, contacts] = [tally.sum('workHours'), tally.sum('desk')];
  // As long as it takes them, the upset and those who call again among them.
  const mean = contacts === 0 ? handle : work / contacts;
  const places = agentsForAbandonment({ lambda: busiest, mu: 1 / mean, theta: 1 / patience }, ABANDON);
  return Math.ceil(places / concurrency);
}

/** The run's contacts drawn anew with replacement. */
function redrawn(seen: readonly Seen[], index: number): Seen[] {
  return seen.map((_, place) => seen[Math.floor(keyed(index, place, 0, 1) * seen.length)]!);
}
