import type { Channel, Ending, JourneyEvent, Profile, Why } from '../events/event.ts';
import type { Fact } from '../events/need.ts';
import type { Meta } from '../events/transcript.ts';
import type { CaseFile, Entry } from '../office/office.ts';
import type { Ms } from '../time/clock.ts';
import type { Draft } from './voice.ts';

/** What a customer does next. */
export type Move =
  | {
      readonly kind: 'say';
      /** One message, or several in a row. */
      readonly texts: readonly string[];
      /** Simulated ms of reading, thinking and typing before it is sent. */
      readonly after: Ms;
      /** What it tells about itself with these words. */
      readonly gives: readonly Fact[];
      readonly why: Why;
    }
  | { readonly kind: 'leave'; readonly how: Ending; readonly after: Ms; readonly why: Why };

/** What comes of a contact that is over. Delays are simulated ms. */
export type Sequel =
  | { readonly kind: 'return'; readonly after: Ms; readonly channel: Channel; readonly discovered: boolean }
  | { readonly kind: 'rest'; readonly fate: JourneyEvent['fate'] };

/** One synthetic person with one problem: a state machine. All its dice come from its own streams. */
export interface Customer {
  readonly profile: Profile;
  /** Its rows in the back office. */
  readonly file: CaseFile;
  /** Real ms that it waits for a reply before it leaves. */
  readonly patience: Ms;
  /** What a channel would know of it when it is logged in (e-mail). */
  readonly known: readonly Fact[];
  /** Starts a contact; `after`: simulated ms since the last one ended, null on the first. */
  open(channel: Channel, after: Ms | null): Move;
  /** The bot's turn is over; `waited`: real ms since the customer spoke. No bubbles and an error: the call failed. */
  hear(reply: { readonly texts: readonly string[]; readonly meta: Meta; readonly error?: string }, waited: Ms): Move;
  /** What it is about to say, for a model to word; undefined: nothing. Left out by who never says anything of its own. */
  draft?(): Draft | undefined;
  /** No reply within its patience. */
  lostPatience(): Move & { kind: 'leave' };
  /** The contact is over. `writes`: what the back office did for it so far, null if nobody knows; `desk`: what people made of it. */
  sequel(how: Ending, writes: readonly Entry[] | null, desk: 'resolved' | 'failed' | 'abandoned' | null): Sequel;
  /** Frustration as it is remembered (peak-end over the worst contact) and satisfaction with the last contact, 0..1. */
  feelings(): { readonly remembered: number; readonly satisfaction: number };
  /** What it got wrong itself, by kind; counted by the engine into the simulated-customer ledger. */
  faults(): Readonly<Record<string, number>>;
}

/** Customer `n` of a step: the same person at every step, but for its identifiers. */
export type Crowd = (n: number, step: number) => Customer;
