import type { Ms } from '../time/clock.ts';
import type { HealthEvent } from './health.ts';
import type { Fact, Need } from './need.ts';
import type { Phase, Plan } from './plan.ts';
import type { OfficeRecord } from './record.ts';
import type { Shard } from './shard.ts';
import type { Meta } from './transcript.ts';
import type { Verdict } from './verdict.ts';

export type { HealthEvent } from './health.ts';

/** The log's format; a reader refuses a version that it does not know. */
export const VERSION = 2;

/** "step/customer": all contacts of one customer for one problem, at one step of the plan. */
export type JourneyId = `${number}/${number}`;
/** "step/customer.attempt": the nth customer is the same person at every step. */
export type ContactId = `${JourneyId}.${number}`;

export type Channel = 'chat' | 'mail' | 'phone';

/** Who a customer is and what it must end up with: all that is needed to rule on its contacts. */
export interface Profile {
  readonly persona: string;
  readonly intent: string;
  readonly lane: 'simple' | 'complex';
  readonly stakes: 'low' | 'medium' | 'high';
  readonly language: string;
  readonly vulnerable: boolean;
  readonly needs: readonly Need[];
  /** Values by which nobody else can be meant (order numbers, e-mail): in another customer's reply they are a leak. */
  readonly identifiers: readonly string[];
}

/** Why a customer said what it said. */
export interface Why {
  /** What it was after. */
  readonly goal: string;
  /** What in the bot's reply made it say so. */
  readonly trigger: string;
  /** Frustration, 0..1, when it spoke. */
  readonly frustration: number;
  readonly trust: number;
}

/** How a contact ended, as the customer lived it. */
export type Ending =
  | 'content' // it believes that it has what it needed
  | 'handed_over' // a human takes over
  | 'stranded' // it was told that a human takes over, and none did
  | 'gave_up' // it left unserved
  | 'closed' // the bot closed on it
  | 'timed_out' // no reply within its patience
  | 'broken' // the line failed
  | 'cut_off'; // still open at `maxContact` or `maxTurns`, or when the run was stopped

export interface RunEvent {
  readonly kind: 'run';
  readonly at: Ms;
  readonly version: typeof VERSION;
  readonly id: string;
  /** When it began, ISO 8601; null in virtual time. */
  readonly began: string | null;
  readonly time: 'real' | 'virtual';
  readonly plan: Plan;
  readonly scenario: { readonly name: string; readonly hash: string };
  readonly target: {
    readonly name: string;
    readonly protocol: string;
    readonly turnEnd: string;
    readonly connection: string;
  };
  /** Versions that the crowd or the scores depend on. */
  readonly versions: Readonly<Record<string, string>>;
  /** Whether the back office was asked: else what was done in it is not known. */
  readonly office?: boolean;
  /** The commitment to what it was run with, made before. */
  readonly seal?: string;
  /** How the run was started, for the replay line. */
  readonly command: string;
  /** Where only a part of the run was driven; all parts together are the run (`irate merge`). */
  readonly shard?: Shard;
}
export interface StepEvent {
  readonly kind: 'step';
  readonly at: Ms;
  readonly step: number;
}
/** A part of a shock begins. */
export interface PhaseEvent {
  readonly kind: 'phase';
  readonly at: Ms;
  readonly step: number;
  readonly name: Phase['name'];
  /** Times the first-contact rate; and the share of turns that the bot is let answer. */
  readonly load: number;
  readonly capacity: number;
}
/** A contact starts. */
export interface ContactEvent {
  readonly kind: 'contact';
  readonly at: Ms;
  readonly due: Ms;
  readonly contact: ContactId;
  readonly channel: Channel;
  /** Simulated ms since the end of the contact before; null on a first contact. */
  readonly after: Ms | null;
  /** On a journey's first contact only. */
  readonly profile: Profile | null;
}
/** The customer speaks: one or several messages in a row. */
export interface SaidEvent {
  readonly kind: 'said';
  readonly at: Ms;
  readonly due: Ms;
  readonly contact: ContactId;
  readonly texts: readonly string[];
  /** What it gave away about itself. */
  readonly gives: readonly Fact[];
  readonly why: Why;
}
/** How a reply is heard that was under way when the harness cut its contact off. */
export const CUT_OFF = 'cut_off';
/** The bot's turn is over: its bubbles, or its failure; or a bubble that came after that. Times are since the run began. */
export interface HeardEvent {
  readonly kind: 'heard';
  readonly at: Ms;
  readonly contact: ContactId;
  readonly texts: readonly string[];
  readonly meta: Meta;
  readonly firstByte: Ms | null;
  readonly firstBubble: Ms | null;
  readonly lastBubble: Ms | null;
  /** How the turn's end was seen; `CUT_OFF`: it was not, and this is what could be read of it until then. */
  readonly how: string;
  readonly error?: string;
  /** Of the error, one line. */
  readonly detail?: string;
  /** Seconds that a rate limit asks to wait. */
  readonly retryAfter?: number;
  /** A bubble of a turn that was over already: no answer to what was said since. */
  readonly late?: true;
}
export interface EndEvent {
  readonly kind: 'end';
  readonly at: Ms;
  readonly contact: ContactId;
  readonly how: Ending;
  readonly why: Why;
}
/** One write in the back office, on a row of this journey's customer. */
export interface ActionEvent {
  readonly kind: 'action';
  readonly at: Ms;
  readonly journey: JourneyId;
  readonly action: string;
  readonly args: Readonly<Record<string, string>>;
  readonly ok: boolean;
}
/** What the back office shows of the customer when a contact is over. */
export interface OfficeEvent {
  readonly kind: 'office';
  readonly at: Ms;
  readonly contact: ContactId;
  readonly record: OfficeRecord;
}
/** What the human desk made of a contact that was handed over. */
export interface DeskEvent {
  readonly kind: 'desk';
  readonly at: Ms;
  readonly contact: ContactId;
  /** Simulated ms in the queue. */
  readonly waited: Ms;
  readonly how: 'resolved' | 'failed' | 'abandoned';
}
/** The customer finds out that what it believed was wrong. */
export interface DiscoveryEvent {
  readonly kind: 'discovery';
  readonly at: Ms;
  readonly journey: JourneyId;
  /** Simulated ms since the contact that misled it. */
  readonly after: Ms;
}
/** A journey is over (or the step is). */
export interface JourneyEvent {
  readonly kind: 'journey';
  readonly at: Ms;
  readonly journey: JourneyId;
  readonly fate: 'content' | 'given_up' | 'churned' | 'served_by_human' | 'open';
  /** Of an open journey: where it would have called again, had the step let it or lasted. */
  readonly again?: Channel;
  /** Peak-end of frustration over the worst contact, 0..1: annoyed from 0.6. */
  readonly remembered: number;
  /** Exponentially decayed mean of the last contact's turns as satisfaction, 0..1. */
  readonly satisfaction: number;
}
export interface VerdictEvent {
  readonly kind: 'verdict';
  readonly contact: ContactId;
  readonly verdict: Verdict;
}
export interface WarningEvent {
  readonly kind: 'warning';
  readonly at: Ms;
  readonly code: string;
  readonly text: string;
}
export interface DoneEvent {
  readonly kind: 'done';
  readonly at: Ms;
  /** decided: all that was asked for was shown before the plan's end. */
  readonly why: 'finished' | 'interrupted' | 'decided';
}

/** One line of the event log. */
export type Event =
  | RunEvent
  | StepEvent
  | PhaseEvent
  | ContactEvent
  | SaidEvent
  | HeardEvent
  | EndEvent
  | ActionEvent
  | OfficeEvent
  | DeskEvent
  | DiscoveryEvent
  | JourneyEvent
  | HealthEvent
  | VerdictEvent
  | WarningEvent
  | DoneEvent;

/** Writes one event; never waits. */
export type Write = (event: Event) => void;

/** The parts of a contact id. */
export function partsOf(contact: ContactId): { step: number; customer: number; attempt: number; journey: JourneyId } {
  // Asked at every event: cut, not split.
  const [slash, dot] = [contact.indexOf('/'), contact.lastIndexOf('.')];
  return {
    step: +contact.slice(0, slash),
    customer: +contact.slice(slash + 1, dot),
    attempt: +contact.slice(dot + 1),
    journey: contact.slice(0, dot) as JourneyId,
  };
}
