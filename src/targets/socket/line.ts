import type { Clock, Ms } from '../../time/clock.ts';
import type { Context } from '../caller.ts';
import type { Line } from '../http/source.ts';
import type { Inbox } from '../inbox.ts';
import { listed, type Pick } from '../mapping/expression.ts';
import { Scope, type Values } from '../mapping/variables.ts';
import { excerpt } from '../mapping/json.ts';
import type { Fill } from '../mapping/template.ts';
import { Sequence } from '../sequence.ts';
import { Heartbeats, type Heartbeat } from './heartbeats.ts';
import { Hello, type Step } from './hello.ts';
import type { Plug, Socket } from './plug.ts';

/** What is said over a socket, and how. */
export interface Etiquette<M> {
  readonly hello: readonly Step<M>[];
  readonly heartbeats: readonly Heartbeat<M>[];
  /** Null: the customer's words go another way. */
  readonly send: Fill<M> | null;
  readonly end: Fill<M> | null;
  /** Where the events are in a message. */
  readonly items: Pick | null;
  /** The mapping reads `$data`: messages need not be JSON. */
  readonly plain: boolean;
  /** How long the bot has for each step of the hello. */
  readonly max: Ms;
}

const NOTHING = (): void => undefined;

/** One conversation over a socket of its own. */
export class SocketLine<M> implements Line {
  readonly say?: () => () => void;
  readonly #etiquette: Etiquette<M>;
  readonly #context: Context;
  readonly #inbox: Inbox;
  readonly #ready: () => void;
  readonly #socket: Socket<M>;
  readonly #hello: Hello<M>;
  readonly #heartbeats: Heartbeats<M>;
  /** Messages are read in their order, whatever reading them takes. */
  readonly #sequence = new Sequence();
  #open = false;
  #closed = false;

  constructor(
    etiquette: Etiquette<M>,
    plug: Plug<M>,
    conversation: { readonly context: Context; readonly inbox: Inbox; readonly clock: Clock },
    ready: () => void,
  ) {
    const { context, inbox, clock } = conversation;
    const { send, hello, heartbeats, max } = etiquette;
    this.#etiquette = etiquette;
    this.#context = context;
    this.#inbox = inbox;
    this.#ready = ready;
    const write = (fill: Fill<M>, variables?: Values): void => this.#send(fill, variables);
    if (send) {
      const say = (): (() => void) => {
        write(send);
        return NOTHING;
      };
      this.say = say;
    }
    this.#hello = new Hello(hello, context, { clock, max }, write, (met) => this.#met(met));
    this.#heartbeats = new Heartbeats(heartbeats, clock, write);
    this.#socket = plug.open(context, {
      open: () => this.#begin(),
      message: (value, variables) => this.#take(value, variables),
      gone: (code, detail, retryAfter) =>
        this.#sequence.add((done) => {
          this.#gone(code, detail, retryAfter);
          done();
        }),
    });
  }

  close(): void {
    this.#closed = true;
    this.#stop();
    const { end } = this.#etiquette;
    if (!end || !this.#open) return this.#socket.close();
    end(this.#context, (message) => {
      this.#socket.send(message);
      this.#socket.close();
    });
  }

  #send(fill: Fill<M>, variables: Values = this.#context): void {
    fill(variables, (message) => {
      if (!this.#closed && !this.#inbox.broken) this.#socket.send(message);
    });
  }

  #begin(): void {
    if (this.#closed) return;
    this.#open = true;
    this.#heartbeats.begin();
    this.#hello.go();
  }

  #met(met: boolean): void {
    if (!met) this.#inbox.break('no_hello', 'the bot did not answer the hello');
    this.#ready();
  }

  #take(value: unknown, own: Values): void {
    this.#sequence.add((done) => {
      if (this.#closed) return done();
      if (this.#hello.over && this.#etiquette.heartbeats.length === 0) return this.#hear(value, own, done);
      const variables = new Scope(own, this.#context);
      this.#heartbeats.answer(value, variables, (was) => {
        if (was) done();
        else if (!this.#hello.over) this.#hello.meet(value, variables, done);
        else this.#hear(value, own, done);
      });
    });
  }

  #hear(value: unknown, own: Values, done: () => void): void {
    const { items, plain } = this.#etiquette;
    if (value === undefined && !plain) {
      this.#inbox.fail('not_json', excerpt(String(own['data'])));
      return done();
    }
    if (!items) {
      this.#inbox.receive(value, own);
      return done();
    }
    items(value, new Scope(own, this.#context), (found) => {
      for (const item of listed(found)) this.#inbox.receive(item, own);
      done();
    });
  }

  #gone(code: string, detail: string, retryAfter?: number): void {
    if (this.#closed) return;
    this.#stop();
    const early = !this.#open || !this.#hello.over;
    if (code === 'closed' && !early) this.#inbox.hangUp(detail);
    else this.#inbox.break(code, early && this.#open ? `at the hello: ${detail}` : detail, retryAfter);
    if (early) this.#ready();
  }

  #stop(): void {
    this.#hello.stop();
    this.#heartbeats.stop();
  }
}
