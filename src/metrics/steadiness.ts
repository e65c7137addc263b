import { backlogDrift, mser5, newcombe } from '../statistics/index.ts';
import type { Ms } from '../time/clock.ts';
import type { Rows } from './rows.ts';
import { C, J, OUTCOMES } from './step-fields.ts';
import type { StepRows } from './step-rows.ts';

/** Whether a step came to rest, so that what is measured in it is its rung's and no passing state. */
export interface Steadiness {
  /** What began before this moment of the run's clock is warm-up, by MSER-5 on the contacts under way. */
  readonly from: Ms;
  /** Contacts under way that were added each hour of the run's clock, where they rise beyond doubt; else null. */
  readonly gathering: number | null;
  /** Null where that cannot be told: too few contacts, or too short a step (then nothing is taken for warm-up). */
  readonly steady: boolean | null;
  readonly why: 'too_few' | 'too_short' | 'gathering' | 'halves_differ' | null;
}

/** Fewer first contacts than this tell nothing. */
const FEWEST = 100;
/** Looks at the contacts under way, evenly over the arrivals, for the warm-up. */
const LOOKS = 200;
/** Looks for a drift are this many handle times apart, so that one does not see what the other saw. */
const APART = 2;
const FEWEST_LOOKS = 6;
const MOST_LOOKS = 40;
/** Many rungs are looked at, and each look is one more chance to be fooled. */
const ALPHA = 0.005;
/** A rise of the contacts under way by less than this share of them is none to speak of. */
const SLIGHT = 0.25;
const HOUR: Ms = 3_600_000;

/** Of one step at so many first contacts an hour. */
export function steadinessOf(rows: StepRows, perHour: number): Steadiness {
  const unknown: Steadiness = { from: -Infinity, gathering: null, steady: null, why: 'too_few' };
  const firsts = firstContacts(rows);
  if (firsts.length < FEWEST || rows.begun.length === 0) return unknown;
  const [start, end] = [rows.begun.get(0, 0), firsts.at(-1)!.at];
  const span = rows.lastArrival - start;
  if (span <= 0) return unknown;
  const underWay = underWayIn(rows.begun, rows.over);
  const cut = mser5(Array.from({ length: LOOKS }, (_, look) => underWay(start + (span * (look + 0.5)) / LOOKS)));
  if (cut === null || cut.tooShort) return { ...unknown, why: 'too_short' };
  const from = start + (span * cut.truncate) / LOOKS;
  const gathering = gatheringIn(underWay, from, end, handleTime(rows, perHour));
  const why = gathering !== null ? 'gathering' : halves(firsts, from);
  return { from, gathering, steady: why === null, why };
}

interface First {
  readonly at: Ms;
  readonly customer: number;
  readonly failed: boolean;
}

/** First contacts that count, in the order of their arrival. */
function firstContacts({ contacts, journeys }: StepRows): First[] {
  const firsts: First[] = [];
  for (let row = 0; row < contacts.length; row++) {
    if (!Number.isNaN(contacts.get(row, C.before))) continue;
    const outcome = OUTCOMES[contacts.get(row, C.outcome)];
    const customer = journeys.get(contacts.get(row, C.journey), J.customer);
    const failed = outcome !== 'resolved' && outcome !== 'handed_off';
    firsts.push({ at: contacts.get(row, C.at), customer, failed });
  }
  return firsts.sort((a, b) => a.at - b.at || a.customer - b.customer);
}

/** Contacts under way at a moment. The log is in the order of time. */
function underWayIn(begun: Rows, over: Rows): (at: Ms) => number {
  const until = (times: Rows, at: Ms): number => {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times.get(middle, 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (at) => until(begun, at) - until(over, at);
}

/** Mean time that a contact is under way, by Little's law over all that ended. */
function handleTime({ begun, over }: StepRows, perHour: number): Ms {
  const n = Math.min(begun.length, over.length);
  let sum = 0;
  // Sums of ends less sums of beginnings are sums of durations, whichever belongs to which.
  for (let row = 0; row < n; row++) sum += over.get(row, 0) - begun.get(row, 0);
  return n === 0 ? HOUR / perHour : Math.max(1, sum / n);
}

function gatheringIn(underWay: (at: Ms) => number, from: Ms, end: Ms, handle: Ms): number | null {
  const looks = Math.min(MOST_LOOKS, Math.floor((end - from) / (APART * handle)));
  if (looks < FEWEST_LOOKS) return null;
  const hours = Array.from({ length: looks }, (_, look) => ((end - from) * (look + 0.5)) / looks / HOUR);
  const seen = hours.map((hour) => underWay(from + hour * HOUR));
  const drift = backlogDrift(hours, seen);
  if (drift === null || drift.p >= ALPHA) return null;
  const mean = seen.reduce((sum, each) => sum + each, 0) / looks;
  return (drift.slope * (end - from)) / HOUR > SLIGHT * mean ? drift.slope : null;
}

/** A rung at rest fails as often in its second half as in its first. */
function halves(firsts: readonly First[], from: Ms): 'halves_differ' | null {
  const counted = firsts.filter(({ at }) => at >= from);
  const half = counted.length >> 1;
  if (half < FEWEST / 2) return null;
  const failed = (part: readonly First[]): number => part.filter((each) => each.failed).length;
  const [first, second] = [counted.slice(0, half), counted.slice(half)];
  const { lower, upper } = newcombe(failed(second), second.length, failed(first), first.length, 1 - 2 * ALPHA);
  return lower > 0 || upper < 0 ? 'halves_differ' : null;
}
