import type { PhaseEvent } from '../events/event.ts';
import { sameArm, CLOSED, OPEN, type ShockStep, type Trigger } from '../events/plan.ts';
import { kaplanMeier, medianSurvival, signFlip, type SignFlip } from '../statistics/index.ts';
import type { Ms } from '../time/clock.ts';
import { type Aftershock, aftershockOf, same, type Spell } from './aftershock.ts';
import type { Contact } from './contact.ts';
import { isError } from './error.ts';
import { type Estimate, share } from './estimate.ts';
import type { Fold } from './fold.ts';
import { journeysOf } from './sample.ts';

/** A trigger driven once. Times in ms since the step began, on the run's clock. */
export interface ShockLived extends Aftershock {
  readonly block: number;
  /** From the trigger's end until failures were as before it; null where they were not by the end of the hold. */
  readonly recovered: Ms | null;
  readonly held: Ms;
  /** Where it was stuck: the highest tried rate, first contacts per hour, at which it came back; null: at none, or it need not. */
  readonly recoversAt: number | null;
  readonly phases: readonly PhaseEvent[];
  /** Contacts and failures in equal parts of its time, from `at` on. */
  readonly course: readonly (Spell & { readonly at: Ms })[];
}

/** A trigger in all its blocks, with those who come back and without. */
export interface Shock {
  readonly trigger: Trigger;
  readonly closed: readonly ShockLived[];
  /** Nobody comes back: what is stuck here too is the bot's own doing (retries, a queue, a leak, a ban), and no feedback. */
  readonly control: readonly ShockLived[];
  /** Of the blocks: stuck with those who come back, and not without. */
  readonly metastable: Estimate;
  readonly says: 'metastable' | 'recovers' | 'down by itself' | 'fails at once' | 'undecided';
  /** Median time until it came back, by Kaplan and Meier; null: it mostly did not while it was looked at. */
  readonly recovery: Ms | null;
  /** Failing long after less failing before, with those who come back: exact over blocks. Null without a block. */
  readonly lasting: SignFlip | null;
}

/** Of the baseline's length, a part of the course. */
const PART = 1 / 8;
/** Parts of the hold in which a recovery is looked for. */
const PARTS = 16;
/** From so many failures before any trigger on, there is nothing to upset. */
const FAILING = 0.5;

/** Every trigger of a run, in the order of the plan; triggers that were never driven whole are left out. */
export function shocksIn(fold: Fold): Shock[] {
  const { shocks } = fold.head.plan;
  if (shocks === undefined) return [];
  return shocks.triggers.flatMap((trigger, index) => {
    const of = (arm: typeof CLOSED): ShockLived[] =>
      shocks.steps
        .filter((step) => step.trigger === index && sameArm(step, arm) && !fold.isVoid(step.step))
        .flatMap((step) => livedIn(fold, step, trigger) ?? []);
    const [closed, control] = [of(CLOSED), of(OPEN)];
    return closed.length === 0 ? [] : [shockOf(trigger, closed, control)];
  });
}

function shockOf(trigger: Trigger, closed: readonly ShockLived[], control: readonly ShockLived[]): Shock {
  const other = (block: number): ShockLived | undefined => control.find((each) => each.block === block);
  const alone = closed.filter(({ verdict, block }) => verdict === 'stuck' && other(block)?.verdict !== 'stuck');
  const stuck = closed.filter(({ verdict }) => verdict === 'stuck');
  const times = closed.map(({ recovered, held }) => recovered ?? held);
  return {
    trigger,
    closed,
    control,
    metastable: share(alone.length, closed.length),
    says: closed.every(({ before }) => before.error >= FAILING)
      ? 'fails at once'
      : alone.length > 0
        ? 'metastable'
        : stuck.length > 0
          ? 'down by itself'
          : closed.every(({ verdict }) => verdict === 'recovered')
            ? 'recovers'
            : 'undecided',
    recovery: medianSurvival(
      kaplanMeier(
        times,
        closed.map(({ recovered }) => (recovered === null ? 0 : 1)),
      ),
    ),
    lasting: signFlip(
      closed.map(({ before }) => before.error),
      closed.map(({ after }) => after.error),
    ),
  };
}

/** Null where the log stops before the hold is over. */
function livedIn(fold: Fold, { step, block }: ShockStep, { perHour }: Trigger): ShockLived | null {
  const rows = fold.rows(step);
  const phases = rows?.phases ?? [];
  const [baseline, trigger, hold, ...pushes] = phases;
  if (rows === null || !baseline || !trigger || !hold || pushes.length === 0) return null;
  const contacts = journeysOf(rows, -Infinity)
    .flatMap((journey) => journey.contacts)
    .filter(({ channel }) => channel !== 'phone')
    .sort((a, b) => a.at - b.at);
  const [from, until, end] = [trigger.at, hold.at, pushes[0]!.at];
  const spell = (begin: Ms, finish: Ms): Spell => spellOf(contacts, begin, finish);
  const held = end - until;
  const before = spell((baseline.at + from) / 2, from);
  const aftershock = aftershockOf(
    before,
    spell(until + held / 2, until + (3 * held) / 4),
    spell(until + (3 * held) / 4, end),
  );
  const part = (from - baseline.at) * PART;
  const last = contacts.at(-1)!.at;
  return {
    ...aftershock,
    block,
    held,
    recovered: recoveredIn(held / PARTS, (begin, finish) => same(spell(until + begin, until + finish), before)),
    recoversAt: aftershock.verdict === 'stuck' ? pushedBack(pushes, last, before, spell, perHour) : null,
    phases: phases.map((phase) => ({ ...phase, at: phase.at - baseline.at })),
    course: Array.from({ length: Math.floor((last - baseline.at) / part) }, (_, index) => {
      const at = index * part;
      return { at, ...spell(baseline.at + at, baseline.at + at + part) };
    }),
  };
}

/** The end of the first part of the hold that is, with the one after it, as it was before the trigger. */
function recoveredIn(part: Ms, asBefore: (from: Ms, to: Ms) => boolean): Ms | null {
  for (let index = 0; index + 1 < PARTS; index++)
    if (asBefore(index * part, (index + 1) * part) && asBefore((index + 1) * part, (index + 2) * part))
      return (index + 1) * part;
  return null;
}

/** The first of the falling rates at whose end failures were as before the trigger, or fewer. */
function pushedBack(
  pushes: readonly PhaseEvent[],
  last: Ms,
  before: Spell,
  spell: (from: Ms, to: Ms) => Spell,
  perHour: number,
): number | null {
  const back = pushes.find(({ at }, index) => {
    const end = pushes[index + 1]?.at ?? last;
    const seen = spell((at + end) / 2, end);
    return seen.n > 0 && (seen.error <= before.error || same(seen, before));
  });
  return back === undefined ? null : back.load * perHour;
}

function spellOf(contacts: readonly Contact[], from: Ms, to: Ms): Spell {
  let [n, failed] = [0, 0];
  for (const contact of contacts) {
    if (contact.at < from || contact.at >= to) continue;
    n++;
    if (isError(contact)) failed++;
  }
  return { contacts: (n * HOUR) / (to - from), error: n === 0 ? 0 : failed / n, n };
}

const HOUR: Ms = 3_600_000;
