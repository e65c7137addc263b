import { type Foretold, foretoldAt, refutes } from '../metrics/foretold.ts';
import { ladderGain, type LadderGain } from '../statistics/index.ts';
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
  const gain = foldsIn(seen);
  const perHour = wanted.perDay / 24 / wanted.copies;
  const { upperFold, lowerFold } = gain.gain;
  const range = upperFold &&
    lowerFold && { lower: lowerFold.lambda, upper: upperFold.lambda, sure: true, resolved: lowerFold.resolved };
  const says = foretoldAt(range, perHour);
  const delay = meanDelay(seen);
  const hours = trigger.hours + (SPANS.baseline + SPANS.hold) * delay;
  const scale = Math.min(1, CONTACTS / ((wanted.perDay / 24) * hours));
  const small = worldOf(known, { ...wanted, curve: [1] }, [1e6], scale);
  const world = { ...small, memory: Math.max(small.memory, FELT / small.perHour) };
  const found = shocked(world, trigger, { baseline: SPANS.baseline * delay, hold: SPANS.hold * delay }, SEEDS);
  const tipped = found.metastable > 0;
  return { foretold: { ...gain, says }, perHour, shocked: found, agrees: !tipped || !refutes('metastable', says) };
}

/** The ladder of the bot by itself, and how many of the failed call it again. */
function foldsIn(seen: readonly Seen[]): { readonly gain: LadderGain; readonly returns: number } {
  const first = seen.filter(({ open, repeat }) => open && !repeat);
  const loads = [...new Set(first.map(({ load }) => load))].sort((a, b) => a - b);
  const at = loads.map((load) => first.filter((contact) => contact.load === load));
  const failed = first.filter(({ outcome }) => FAILS[outcome]);
  const returns =
    failed.length === 0 ? 0 : failed.filter(({ next, phone }) => next === 'returns' && !phone).length / failed.length;
  const shares = at.map((contacts) => contacts.filter(({ outcome }) => FAILS[outcome]).length / contacts.length);
  return {
    gain: ladderGain(
      loads,
      shares,
      returns,
      at.map((contacts) => contacts.length),
    ),
    returns,
  };
}

/** Hours until the failed come back, on average. */
function meanDelay(seen: readonly Seen[]): number {
  const delays = seen.flatMap(({ delay }) => delay ?? []);
  return delays.length === 0 ? 1 : Math.max(0.1, delays.reduce((sum, delay) => sum + delay, 0) / delays.length);
}
