import { duration } from '../../events/units.ts';
import { refusalIn } from '../answer.ts';
import { Inbox, type Pushed, type Quiet } from '../inbox.ts';
import { remembering } from '../mapping/reply.ts';
import type { Clock, Ms } from '../../time/clock.ts';
import type { Session } from '../target.ts';
import type { Turn } from '../turn.ts';
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
  /** Begins to fill the inbox; `ready` is called when nothing can be missed any more. */
  open(conversation: Conversation, inbox: Inbox, ready: () => void): Line;
  /** Of the whole target: what all its conversations share. */
  close?(): Promise<void>;
}

/** What a conversation hangs on while it lasts. */
export interface Line {
  /** Says what the context holds, by the same way; without it, it is said by a request. */
  say?(): void;
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

/** A session of a bot that takes a message and brings its bubbles by another way. */
export function pushed(conversation: Conversation, manners: Manners, source: Source, clock: Clock): Session {
  const understand = remembering(manners.understand, conversation.context);
  const inbox = new Inbox(clock, source.times, { ...manners, understand });
  let abort = (): void => undefined;
  let line: Line | null = null;
  let closed = false;
  let open = false;
  let waiting: (() => void) | null = null;
  const ready = (): void => {
    open = true;
    waiting?.();
    waiting = null;
  };
  const { greeting } = source.times;
  const greeted = (): void => (greeting === null ? ready() : inbox.greeting(greeting, ready));
  conversation.begin(manners.start);
  conversation.whenOpen((wrong) => {
    if (closed) return;
    if (!wrong) line = source.open(conversation, inbox, greeted);
    else {
      inbox.break(wrong.code, wrong.detail);
      ready();
    }
  });
  const send = (turn: Turn): void => {
    if (!turn.open) return;
    if (line?.say) line.say();
    else if (manners.send)
      abort = conversation.request(manners.send, {
        done(answer) {
          const wrong = refusalIn(answer);
          if (wrong) inbox.fail(wrong.code, wrong.detail, answer.retryAfter);
        },
        trouble: (code, detail) => inbox.fail(code, detail),
      });
  };
  return {
    say(text, hear) {
      if (waiting) throw new Error('a turn began while another was under way');
      const begin = (): void => send(inbox.begin(conversation.said(text, hear)));
      // What the bot says before is its greeting, no answer.
      if (open) begin();
      else waiting = begin;
      return () => {
        waiting = null;
        inbox.close();
        abort();
      };
    },
    close() {
      closed = true;
      waiting = null;
      inbox.close();
      abort();
      line?.close();
      if (manners.end) conversation.bid(manners.end);
    },
  };
}
