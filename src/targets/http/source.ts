import { duration } from '../../events/units.ts';
import type { Ms } from '../../time/clock.ts';
import type { Wrong } from '../answer.ts';
import type { Inbox, Pushed, Quiet } from '../inbox.ts';
import type { Conversation } from './conversation.ts';
import type { Prepare } from './request.ts';
import type { Opening } from './script.ts';

/** When a turn is over, and when the first may begin. */
export interface Times extends Quiet {
  /** How long the bot has to speak first; null: it does not. */
  readonly greeting: Ms | null;
}

/** Where the bubbles of a conversation come from, if not in the reply to what was said. */
export interface Source {
  readonly times: Times;
  /** What must be there before the conversation begins; `then` is told what is not. */
  before?(conversation: Conversation, then: (wrong: Wrong | null) => void): void;
  /** Begins to fill the inbox; `ready` is called when nothing can be missed any more. */
  open(conversation: Conversation, inbox: Inbox, ready: () => void): Line;
  /** Of the whole target: what all its conversations share. */
  close?(): Promise<void>;
}

/** What a conversation hangs on while it lasts. */
export interface Line {
  /** Says what the context holds, by the same way; without it, it is said by a request. Returns: abort it. */
  say?(): () => void;
  close(): void;
}

/** What is done by requests, and how events are read. */
export interface Manners extends Pushed {
  readonly start: readonly Opening[];
  readonly send: Prepare | null;
  readonly end: Prepare | null;
}

/** Of settings. @throws IrateError if one is no duration */
export function timesOf({
  quiet,
  max,
  greeting,
}: {
  quiet: string;
  max: string;
  greeting?: string | undefined;
}): Times {
  return {
    quiet: duration(quiet),
    max: duration(max),
    greeting: greeting === undefined ? null : duration(greeting),
  };
}
