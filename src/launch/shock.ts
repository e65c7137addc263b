import { type Foretold, foretoldAt, refutes } from '../metrics/foretold.ts';
import { ladderGain, type LadderGain, wilson } from '../statistics/index.ts';
import { measuredFrom } from './measured.ts';
import type { Seen } from './observed.ts';
import { FAILS } from './outcome.ts';
import { type Wanted, worldOf } from './project.ts';
import { type Shocked, shocked, type Trigger } from './tipping.ts';

/** What a run foretells of a shock, and what came of it on the calendar. */
export interface ShockTest {
  /** From the bot by itself and the share of the failed who call it again. Rates of a copy, an hour. */
  readonly foretold: {
    readonly gain: LadderGain;
    readonly returns: number;
    /** Failures rise steeply enough for a fold, whatever chance allows. */
    readonly sure: boolean;
    readonly says: Foretold;
  };
  /** First contacts per hour of a copy. */
  readonly perHour: number;
  readonly shocked: Shocked;
  /** Whether what came is what was foretold. */
  readonly agrees: boolean;
}

/** Contacts of a protocol at most, and its seeds. */
const CONTACTS = 150_000;
const SEEDS = [1, 2, 3, 4, 5];
/** Mean delays that a baseline and the hold last. */
const SPANS = { baseline: 4, hold: 8 };
/** Contacts over which a small bot feels its load: fewer would be noise. */
const FELT = 200;

/** Foretells from the ladder, then triggers the launch at its mean rate. @throws IrateError where the run says too little */
export function shockTest(seen: readonly Seen[], wanted: Wanted, trigger: Trigger): ShockTest {
  const known = measuredFrom(seen);
  const perHour = wanted.perDay / 24 / wanted.copies;
  const foretold = foretoldFrom(seen, perHour);
  const delay = meanDelay(seen);
  const hours = trigger.hours + (SPANS.baseline + SPANS.hold) * delay;
  const scale = Math.min(1, CONTACTS / ((wanted.perDay / 24) * hours));
  const small = worldOf(known, { ...wanted, curve: [1] }, [1e6], scale);
  const world = { ...small, memory: Math.max(small.memory, FELT / small.perHour) };
  const found = shocked(world, trigger, { baseline: SPANS.baseline * delay, hold: SPANS.hold * delay }, SEEDS);
  const tipped = found.metastable > 0;
  return { foretold, perHour, shocked: found, agrees: !tipped || !refutes('metastable', foretold.says) };
}

/** From the ladder of the bot by itself, and how many of the failed call it again. `perHour`: first contacts. */
export function foretoldFrom(seen: readonly Seen[], perHour: number): ShockTest['foretold'] {
  const first = seen.filter(({ open, repeat }) => open && !repeat);
  const loads = [...new Set(first.map(({ load }) => load))].sort((a, b) => a - b);
  const at = loads.map((load) => first.filter((contact) => contact.load === load));
  const failed = first.filter(({ outcome }) => FAILS[outcome]);
  const returns =
    failed.length === 0 ? 0 : failed.filter(({ next, phone }) => next === 'returns' && !phone).length / failed.length;
  const fails = at.map((contacts) => contacts.filter(({ outcome }) => FAILS[outcome]).length);
  const n = at.map((contacts) => contacts.length);
  const shares = fails.map((k, rung) => k / n[rung]!);
  // Between two rungs: the upper fails as seldom, and the lower as often, as chance allows.
  const least = loads.slice(1).map((load, rung) => {
    const [below, above] = [wilson(fails[rung]!, n[rung]!), wilson(fails[rung + 1]!, n[rung + 1]!)];
    return (load * above.lower - loads[rung]! * below.upper) / (load - loads[rung]!);
  });
  const gain = ladderGain(loads, shares, returns, n);
  const { upperFold, lowerFold } = gain;
  const sure = returns * Math.max(0, ...least) >= 1;
  const range = upperFold &&
    lowerFold && { lower: lowerFold.lambda, upper: upperFold.lambda, sure, resolved: lowerFold.resolved };
  return { gain, returns, sure, says: foretoldAt(range, perHour) };
}

/** Hours until the failed come back, on average. */
function meanDelay(seen: readonly Seen[]): number {
  const delays = seen.flatMap(({ delay }) => delay ?? []);
  return delays.length === 0 ? 1 : Math.max(0.1, delays.reduce((sum, delay) => sum + delay, 0) / delays.length);
}
