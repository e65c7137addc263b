import type { Clock } from '../../time/clock.ts';
import { refusalIn, type Wrong } from '../answer.ts';
import { Inbox } from '../inbox.ts';
import { remembering } from '../mapping/reply.ts';
import type { Hear, Session } from '../target.ts';
import type { Conversation } from './conversation.ts';
import type { Line, Manners, Source } from './source.ts';

/** A session of a bot that takes a message and brings its bubbles by another way. */
export class PushedSession implements Session {
  readonly #conversation: Conversation;
  readonly #manners: Manners;
  readonly #source: Source;
  readonly #inbox: Inbox;
  #line: Line | null = null;
  #abort: () => void = () => undefined;
  #early = false;
  #ready = false;
  #closed = false;
  /** The turn that begins when the line is ready. */
  #waiting: (() => void) | null = null;

  constructor(conversation: Conversation, manners: Manners, source: Source, clock: Clock) {
    this.#conversation = conversation;
    this.#manners = manners;
    this.#source = source;
    const understand = remembering(manners.understand, conversation.context);
    this.#inbox = new Inbox(clock, source.times, { ...manners, understand });
    conversation.whenFailing((wrong) => this.#break(wrong));
    if (source.before) source.before(conversation, (wrong) => (wrong ? this.#break(wrong) : this.#begin()));
    else this.#begin();
  }

  say(text: string, hear: Hear): () => void {
    if (this.#waiting) throw new Error('a turn began while another was under way');
    const begin = (): void => {
      const turn = this.#inbox.begin(this.#conversation.said(text, hear));
      if (turn.open) this.#send();
    };
    // What the bot says before is its greeting, no answer.
    if (this.#ready) begin();
    else this.#waiting = begin;
    return () => this.#leave();
  }

  close(): void {
    this.#closed = true;
    this.#leave();
    this.#line?.close();
    if (this.#manners.end) this.#conversation.bid(this.#manners.end);
    this.#conversation.close();
  }

  #leave(): void {
    this.#waiting = null;
    this.#inbox.close();
    this.#abort();
  }

  #begin(): void {
    if (this.#closed) return;
    this.#conversation.begin(this.#manners.start);
    this.#conversation.whenOpen((wrong) => {
      if (wrong) this.#break(wrong);
      else if (!this.#closed) this.#connect();
    });
  }

  #connect(): void {
    this.#line = this.#source.open(this.#conversation, this.#inbox, () => {
      // Some are ready before they have said what the line is.
      if (this.#line) this.#greet();
      else this.#early = true;
    });
    if (this.#early) this.#greet();
  }

  #greet(): void {
    const { greeting } = this.#source.times;
    if (greeting === null) this.#open();
    else this.#inbox.greeting(greeting, () => this.#open());
  }

  #open(): void {
    this.#ready = true;
    const begin = this.#waiting;
    this.#waiting = null;
    begin?.();
  }

  #break({ code, detail, retryAfter }: Wrong): void {
    this.#inbox.break(code, detail, retryAfter);
    this.#open();
  }

  #send(): void {
    const { send } = this.#manners;
    if (this.#line?.say) this.#abort = this.#line.say();
    else if (send)
      this.#abort = this.#conversation.request(send, {
        done: (answer) => {
          const wrong = refusalIn(answer);
          if (wrong) this.#inbox.fail(wrong.code, wrong.detail, answer.retryAfter);
        },
        trouble: (code, detail) => this.#inbox.fail(code, detail),
      });
  }
}
