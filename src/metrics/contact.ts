import type { Channel, ContactId, Ending, JourneyEvent, Profile } from '../events/event.ts';
import type { FindingKind, Mode, Outcome } from '../events/verdict.ts';
import type { Ms } from '../time/clock.ts';

/** Who called, as far as a measure may ask. */
export type Who = Pick<Profile, 'persona' | 'intent' | 'lane' | 'stakes' | 'language' | 'vulnerable'>;

/** One contact, reduced to what the measures need. Null: it did not happen, or is not known. */
export interface Contact {
  readonly id: ContactId;
  readonly step: number;
  readonly customer: number;
  readonly attempt: number;
  readonly channel: Channel;
  readonly journey: Journey;
  readonly due: Ms;
  readonly at: Ms;
  /** Simulated ms since the contact before; null on a first contact. */
  readonly after: Ms | null;
  readonly ended: Ms | null;
  readonly ending: Ending | null;
  readonly outcome: Outcome | null;
  readonly atWorst: Outcome | null;
  readonly modes: readonly Mode[];
  /** What the back office shows against the bot; null where it was not looked at. */
  readonly findings: readonly FindingKind[] | null;
  /** Index of the turn at which the first failure shows. */
  readonly failedAt: number | null;
  /** How sure the bot sounded, 0..1. */
  readonly confidence: number | null;
  /** How often the customer spoke. */
  readonly turns: number;
  /** How often the bot's turn ended, failures included. */
  readonly replies: number;
  /** Of the replies, those that failed. */
  readonly broken: number;
  /** The customer waited for the bot, real ms. */
  readonly botTime: Ms;
  /** The customer read, thought and typed, real ms: times `timeScale` it is simulated. */
  readonly customerTime: Ms;
  /** Simulated ms in the queue of the human desk; null if it was not handed over. */
  readonly deskWaited: Ms | null;
  readonly desk: 'resolved' | 'failed' | 'abandoned' | null;
}

/** All contacts of one customer for one problem at one step. */
export interface Journey {
  readonly step: number;
  readonly customer: number;
  readonly who: Who;
  readonly contacts: readonly Contact[];
  readonly fate: JourneyEvent['fate'] | null;
  /** Peak-end of frustration over the worst contact, 0..1. */
  readonly remembered: number | null;
  /** 0..1 */
  readonly satisfaction: number | null;
  /** Where it would have called again, had it been let, or had the step lasted. */
  readonly again: Channel | null;
  /** The customer found out that it had been told something wrong. */
  readonly discovered: boolean;
}
