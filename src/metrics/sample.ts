import type { Arm } from '../events/plan.ts';
import type { ContactId } from '../events/event.ts';
import type { Mode } from '../events/verdict.ts';
import { MODES } from '../events/verdict.ts';
import type { Contact, Journey } from './contact.ts';
import type { Fold } from './fold.ts';
import type { StepRows } from './step-rows.ts';
import { C, CHANNELS, DESKS, ENDINGS, FATES, J, OUTCOMES } from './step-rows.ts';

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
  const { plan } = fold.head;
  const planned = plan.steps.filter((step) => step.arm === arm && step.rung === rung);
  const whole = planned.filter(({ step }) => !fold.isVoid(step));
  const rows = whole.flatMap(({ step }) => fold.rows(step) ?? []);
  const journeys = rows.flatMap(journeysOf);
  const all = journeys.flatMap((journey) => journey.contacts);
  const perHour = plan.rungs[rung]!;
  return {
    arm,
    rung,
    perHour,
    hours: whole.reduce((sum, step) => sum + step.n / perHour, 0),
    contacts: all.filter(({ channel }) => channel !== 'phone'),
    calls: all.filter(({ channel }) => channel === 'phone'),
    journeys,
    replies: repliesOf(rows),
    timeScale: plan.timeScale,
    voidSteps: planned.filter(({ step }) => fold.isVoid(step)).map(({ step }) => step),
    steps: whole.map(({ step }) => step),
    leaks: rows.flatMap((step) => step.leaks.map(({ row, ...leak }) => ({ contact: idOf(step, row), ...leak }))),
  };
}

/** The arm that the report speaks of: with repeats where it was run, else the bot by itself. */
export function mainArm(fold: Fold): Arm {
  return fold.head.plan.steps.some((step) => step.arm === 'closed') ? 'closed' : 'open';
}

/** The rungs that an arm was planned for, ascending. */
export function rungsOf(fold: Fold, arm: Arm): number[] {
  const rungs = fold.head.plan.steps.filter((step) => step.arm === arm).map((step) => step.rung);
  return [...new Set(rungs)].sort((a, b) => a - b);
}

function repliesOf(rows: readonly StepRows[]): Float64Array {
  const all = new Float64Array(rows.reduce((sum, step) => sum + step.replies.length, 0));
  let next = 0;
  for (const step of rows) for (let i = 0; i < step.replies.length; i++) all[next++] = step.replies.get(i, 0);
  return all.sort();
}

function journeysOf(rows: StepRows): Journey[] {
  const journeys: Journey[] = [];
  const contacts: Contact[][] = [];
  for (let row = 0; row < rows.journeys.length; row++) {
    const get = (field: number): number => rows.journeys.get(row, field);
    const own: Contact[] = [];
    contacts.push(own);
    journeys.push({
      step: rows.step,
      customer: get(J.customer),
      who: rows.whos[get(J.who)]!,
      contacts: own,
      fate: named(FATES, get(J.fate)),
      remembered: known(get(J.remembered)),
      satisfaction: known(get(J.satisfaction)),
      discovered: get(J.discovered) === 1,
    });
  }
  for (let row = 0; row < rows.contacts.length; row++) {
    const journey = rows.contacts.get(row, C.journey);
    contacts[journey]!.push(contactOf(rows, row, journeys[journey]!));
  }
  return journeys;
}

function contactOf(rows: StepRows, row: number, journey: Journey): Contact {
  const get = (field: number): number => rows.contacts.get(row, field);
  return {
    id: idOf(rows, row),
    step: rows.step,
    customer: journey.customer,
    attempt: get(C.attempt),
    channel: CHANNELS[get(C.channel)] ?? 'chat',
    journey,
    due: get(C.due),
    at: get(C.at),
    after: known(get(C.after)),
    ended: known(get(C.ended)),
    ending: named(ENDINGS, get(C.ending)),
    outcome: named(OUTCOMES, get(C.outcome)),
    atWorst: named(OUTCOMES, get(C.atWorst)),
    modes: modesOf(get(C.modes)),
    failedAt: known(get(C.failedAt)),
    confidence: known(get(C.confidence)),
    turns: known(get(C.turns)) ?? 0,
    replies: known(get(C.replies)) ?? 0,
    broken: known(get(C.broken)) ?? 0,
    botTime: known(get(C.botTime)) ?? 0,
    customerTime: known(get(C.customerTime)) ?? 0,
    deskWaited: known(get(C.deskWaited)),
    desk: named(DESKS, get(C.desk)),
  };
}

function idOf(rows: StepRows, row: number): ContactId {
  const customer = rows.journeys.get(rows.contacts.get(row, C.journey), J.customer);
  return `${rows.step}/${customer}.${rows.contacts.get(row, C.attempt)}`;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function named<T>(names: readonly T[], index: number): T | null {
  return Number.isNaN(index) ? null : (names[index] ?? null);
}

const MODE_SETS = new Map<number, readonly Mode[]>();

/** The modes of a bit set; equal sets share one array, as most contacts have none. */
function modesOf(bits: number): readonly Mode[] {
  const key = Number.isNaN(bits) ? 0 : bits;
  let modes = MODE_SETS.get(key);
  if (modes === undefined) {
    modes = MODES.filter((_, index) => (key & (1 << index)) !== 0);
    MODE_SETS.set(key, modes);
  }
  return modes;
}
