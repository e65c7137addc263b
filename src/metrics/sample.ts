import type { Arm, Step } from '../events/plan.ts';
import { CLOSED, OPEN, sameArm } from '../events/plan.ts';
import type { ContactId } from '../events/event.ts';
import type { Ms } from '../time/clock.ts';
import type { Contact, Journey } from './contact.ts';
import type { Fold } from './fold.ts';
import type { StepRows } from './step-rows.ts';
import { contactId, JourneyView } from './views.ts';

/** One rung in one arm, all blocks together: what a measure measures. Every contact started counts, finished or not. */
export interface Sample {
  readonly arm: Arm;
  readonly rung: number;
  /** First contacts per hour. */
  readonly perHour: number;
  /** Hours of load that the first contacts stand for. */
  readonly hours: number;
  /** Contacts with the bot. */
  readonly contacts: readonly Contact[];
  /** Contacts by phone: people answer there, so nothing in them is the bot's doing; but they are repeats that it caused. */
  readonly calls: readonly Contact[];
  readonly journeys: readonly Journey[];
  /** Reply times, ms, sorted upwards. */
  readonly replies: Float64Array;
  /** Simulated time is the customer's own real time times this. */
  readonly timeScale: number;
  /** Steps that could not be measured; their contacts are left out. */
  readonly voidSteps: readonly number[];
  readonly steps: readonly number[];
  readonly leaks: readonly Leak[];
}

/** Cross-talk: `contact` was shown the data of `other`. */
export interface Leak {
  readonly contact: ContactId;
  readonly other: string | null;
  readonly quote: string;
}

/** Gathers one rung of one arm. */
export function sampleOf(fold: Fold, arm: Arm, rung: number): Sample {
  const { steps } = fold.head.plan;
  return gather(
    fold,
    steps.filter((step) => sameArm(step, arm) && step.rung === rung && !step.sentinel),
    arm,
    rung,
  );
}

/** Gathers these steps, all of one rung and arm, whatever they were for. */
export function sampleOfSteps(fold: Fold, steps: readonly number[]): Sample {
  const planned = fold.head.plan.steps.filter(({ step }) => steps.includes(step));
  return gather(fold, planned, planned[0]!, planned[0]!.rung);
}

function gather(fold: Fold, planned: readonly Step[], { returns, sensitivity }: Arm, rung: number): Sample {
  const { plan } = fold.head;
  const whole = planned.filter(({ step }) => !fold.isVoid(step));
  const rows = whole.flatMap(({ step }) => fold.rows(step) ?? []);
  const journeys = rows.flatMap((step) => journeysOf(step, fold.steadiness(step.step)?.from ?? -Infinity));
  const all = journeys.flatMap((journey) => journey.contacts);
  const perHour = plan.rungs[rung]!;
  return {
    arm: { returns, sensitivity },
    rung,
    perHour,
    hours: journeys.length / perHour,
    contacts: all.filter(({ channel }) => channel !== 'phone'),
    calls: all.filter(({ channel }) => channel === 'phone'),
    journeys,
    replies: repliesOf(rows),
    timeScale: plan.timeScale,
    voidSteps: planned.filter(({ step }) => fold.isVoid(step)).map(({ step }) => step),
    steps: whole.map(({ step }) => step),
    leaks: rows.flatMap((step) => step.leaks.map(({ row, ...leak }) => ({ contact: contactId(step, row), ...leak }))),
  };
}

/** The arm that the report speaks of: with repeats where it was run, else the bot by itself. */
export function mainArm(fold: Fold): Arm {
  const arms = armsOf(fold);
  return [CLOSED, OPEN, ...arms].find((arm) => arms.some((other) => sameArm(arm, other))) ?? CLOSED;
}

/** The arms that were planned: the open loop first, then by the will to come back and the sensitivity. */
export function armsOf(fold: Fold): Arm[] {
  const arms = new Map(
    fold.head.plan.steps.map(({ returns, sensitivity }) => [`${returns}/${sensitivity}`, { returns, sensitivity }]),
  );
  return [...arms.values()].sort((a, b) => a.returns - b.returns || a.sensitivity - b.sensitivity);
}

/** The rungs that an arm was planned for, ascending. */
export function rungsOf(fold: Fold, arm: Arm): number[] {
  const rungs = fold.head.plan.steps.filter((step) => sameArm(step, arm)).map((step) => step.rung);
  return [...new Set(rungs)].sort((a, b) => a - b);
}

function repliesOf(rows: readonly StepRows[]): Float64Array {
  const all = new Float64Array(rows.reduce((sum, step) => sum + step.replies.length, 0));
  let next = 0;
  for (const step of rows) for (let i = 0; i < step.replies.length; i++) all[next++] = step.replies.get(i, 0);
  return all.sort();
}

/** Of customers who came when the step had warmed up; those before them were only load. */
export function journeysOf(rows: StepRows, from: Ms): Journey[] {
  const journeys = Array.from({ length: rows.journeys.length }, (_, row) => new JourneyView(rows, row));
  // Whoever came in the same ms stands in one order, whichever of them the log tells first.
  const sorted = journeys.sort((a, b) => a.contacts[0]!.at - b.contacts[0]!.at || a.customer - b.customer);
  return from === -Infinity ? sorted : sorted.filter(({ contacts }) => contacts[0]!.at >= from);
}
