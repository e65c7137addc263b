import type { ContactId } from '../events/event.ts';
import type { Contact } from '../metrics/contact.ts';
import type { Cause } from '../metrics/error.ts';
import { causeOf, isError } from '../metrics/error.ts';
import type { Fold } from '../metrics/fold.ts';
import type { Sample } from '../metrics/sample.ts';
import { mainArm, rungsOf, sampleOf } from '../metrics/sample.ts';
import type { Pair } from '../metrics/worst.ts';
import { worstPairs } from '../metrics/worst.ts';
import { leaksIn } from './leaks.ts';
import { decidingRung } from './peak.ts';
import { isResolved } from '../metrics/resolution.ts';

/** At most this many conversations are kept, so that the report stays small whatever the run. */
const SHOWN = 180;
/** Of them, resolved ones, for comparison. */
const RESOLVED = 20;
/** Leaks of which both sides are shown. */
const LEAKS = 6;

/** Which contacts the report shows in full, chosen from the rows alone, so that a second pass keeps only their words. */
export interface Picks {
  readonly fixFirst: readonly (Omit<Pair, 'contacts'> & { readonly contact: ContactId })[];
  /** The rung that they come from, contacts per hour. */
  readonly fixFirstAt: number | null;
  /** The same customer at a low and at a high rate. */
  readonly speeds: { readonly low: ContactId; readonly high: ContactId } | null;
  /** All of them, in the order in which they are shown. */
  readonly contacts: ReadonlySet<ContactId>;
  /** Failed contacts in the run, shown or not. */
  readonly failed: number;
}

export function picksOf(fold: Fold): Picks {
  const arm = mainArm(fold);
  const rungs = rungsOf(fold, arm);
  const deciding = decidingRung(fold)?.rung ?? rungs.at(-1);
  const samples = function* (): Generator<Sample> {
    for (const rung of rungs) yield sampleOf(fold, arm, rung);
  };
  const failures = new Groups();
  const resolved: ContactId[] = [];
  let fixFirst: Picks['fixFirst'] = [];
  let fixFirstAt: number | null = null;
  let fixedAtDeciding = false;
  let failed = 0;
  let low: Sample | null = null;
  let high: Sample | null = null;
  for (const sample of samples()) {
    if (sample.contacts.length === 0) continue;
    low ??= sample;
    // Ascending: rungs above the deciding one count only while nobody was annoyed at it.
    if (sample.rung === deciding || (deciding !== undefined && sample.rung > deciding && !fixedAtDeciding)) {
      const found = fixFirstOf(sample);
      if (sample.rung === deciding) fixedAtDeciding = found.length > 0;
      if (found.length > 0) [fixFirst, fixFirstAt] = [found, sample.perHour];
    }
    high = sample;
    for (const contact of sample.contacts) {
      const cause = causeOf(contact);
      if (isError(contact)) failed++;
      if (cause !== null) failures.add(`${sample.rung}/${cause}/${contact.journey.who.intent}`, contact);
      else if (resolved.length < RESOLVED && contact.customer % 3 === 0) resolved.push(contact.id);
    }
  }
  const speeds = low === null || high === null || low === high ? null : speedsOf(fold, low, high);
  const first = [...fixFirst.map(({ contact }) => contact), ...(speeds === null ? [] : [speeds.high, speeds.low])];
  const leaks = leaksIn(fold)
    .slice(0, LEAKS)
    .flatMap(({ contact, other }) => [contact, ...otherOf(other)]);
  const room = SHOWN - RESOLVED;
  const contacts = new Set([...new Set([...first, ...leaks, ...failures.inTurn(room)])].slice(0, room));
  for (const contact of resolved) contacts.add(contact);
  return { fixFirst, fixFirstAt, speeds, contacts, failed };
}

function fixFirstOf(sample: Sample): Picks['fixFirst'] {
  return worstPairs(sample)
    .slice(0, 3)
    .map(({ contacts, ...pair }) => ({ ...pair, contact: contacts[0]!.id }));
}

function otherOf(other: string | null): ContactId[] {
  return other !== null && /^\d+\/\d+\.\d+$/.test(other) ? [other as ContactId] : [];
}

/** The most telling first: what a customer cannot see through weighs more than a reply that never came. */
const TELLING: readonly Cause[] = [
  'false_resolution',
  'confident_incorrect',
  'cross_talk',
  'missed_handoff',
  'context_loss',
];

/**
 * A customer who was served at the low rate and failed at the high one: complex and telling cases first, then the
 * lowest number. Only within one block is the same number the same person.
 */
function speedsOf(fold: Fold, low: Sample, high: Sample): Picks['speeds'] {
  const blocks = new Map(fold.head.plan.steps.map(({ step, block }) => [step, block]));
  const keyOf = ({ step, customer }: Contact): string => `${blocks.get(step)}/${customer}`;
  const served = new Map<string, Contact>();
  for (const { contacts } of low.journeys) {
    const first = contacts[0]!;
    if (isResolved(first) && causeOf(first) === null) served.set(keyOf(first), first);
  }
  let best: { rank: number; pair: NonNullable<Picks['speeds']> } | null = null;
  for (const { contacts, who } of high.journeys) {
    const now = contacts[0]!;
    const before = served.get(keyOf(now));
    if (before === undefined || !isError(now)) continue;
    const telling = TELLING.indexOf(causeOf(now)!);
    const rank = (who.lane === 'complex' ? 0 : 10) + (telling < 0 ? TELLING.length : telling);
    if (best === null || rank < best.rank) best = { rank, pair: { low: before.id, high: now.id } };
  }
  return best?.pair ?? null;
}

/** Contacts by group, to be shown in turn: one of each group, then a second of each, so that no common failure hides a rare one. */
class Groups {
  readonly #groups = new Map<string, ContactId[]>();

  add(group: string, contact: Contact): void {
    const members = this.#groups.get(group);
    if (members === undefined) this.#groups.set(group, [contact.id]);
    else if (members.length < 24) members.push(contact.id);
  }

  inTurn(limit: number): ContactId[] {
    const all: ContactId[] = [];
    // The highest rung was seen last and is shown first.
    const groups = [...this.#groups.values()].reverse();
    for (let round = 0; round < 24 && all.length < limit; round++)
      for (const members of groups) if (members[round] !== undefined) all.push(members[round]!);
    return all.slice(0, limit);
  }
}
