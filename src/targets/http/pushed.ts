import { refusalIn } from '../answer.ts';
import { Inbox, type Quiet } from '../inbox.ts';
import type { Clock } from '../../time/clock.ts';
import type { Session } from '../target.ts';
import type { Conversation } from './conversation.ts';
import type { Script } from './script.ts';

/** Where the bubbles of a conversation come from, if not in the reply to what was said. */
export interface Source {
  readonly times: Quiet;
  /** Begins to fill the inbox; `ready` is called when nothing can be missed any more. Returns: stop. */
  open(conversation: Conversation, inbox: Inbox, ready: () => void): () => void;
}

/** A session of a bot that takes a message and brings its bubbles by another way. */
export function pushed(conversation: Conversation, script: Script, source: Source, clock: Clock): Session {
  const inbox = new Inbox(clock, source.times, script);
  let abort = (): void => undefined;
  let stop = (): void => undefined;
  let closed = false;
  let waiting: (() => void)[] | null = [];
  const ready = (): void => {
    for (const then of waiting ?? []) then();
    waiting = null;
  };
  conversation.begin(script.start);
  conversation.whenOpen((wrong) => {
    if (closed) return;
    if (!wrong) stop = source.open(conversation, inbox, ready);
    else {
      inbox.break(wrong.code, wrong.detail);
      ready();
    }
  });
  return {
    say(text, hear) {
      const turn = inbox.begin(conversation.said(text, hear));
      const send = (): void => {
        if (!turn.open) return;
        abort = conversation.request(script.send, {
          done(answer) {
            const wrong = refusalIn(answer);
            if (wrong) inbox.fail(wrong.code, wrong.detail, answer.retryAfter);
          },
          trouble: (code, detail) => inbox.fail(code, detail),
        });
      };
      if (waiting) waiting.push(send);
      else send();
      return () => {
        inbox.close();
        abort();
      };
    },
    close() {
      closed = true;
      inbox.close();
      abort();
      stop();
      if (script.end) conversation.bid(script.end);
    },
  };
}
