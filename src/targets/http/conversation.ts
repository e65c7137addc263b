import { refusalIn, type Wrong } from '../answer.ts';
import type { Context } from '../caller.ts';
import { FAILED } from '../mapping/variables.ts';
import { excerpt } from '../mapping/json.ts';
import type { Hear } from '../target.ts';
import type { Answer, Exchange, Request, Way, Wire } from '../wire.ts';
import { Cookies } from './cookies.ts';
import type { Login } from './login.ts';
import type { Prepare } from './request.ts';
import { saveOf, type Opening } from './script.ts';

/** Adds what a request needs to be accepted, such as a signature. */
export type Sign = (request: Request, signed: (request: Request) => void) => void;

const NOTHING = (): void => undefined;
/** Told to nobody who still listens. */
const LEFT: Wrong = { code: 'left', detail: 'at the start: the customer left' };

/** The requests of one conversation, and what it knows: what was saved of one is in the next. */
export class Conversation {
  readonly context: Context;
  readonly #way: Way;
  readonly #sign: Sign | null;
  readonly #login: Login | null;
  readonly #cookies = new Cookies();
  #begun: 'no' | 'yes' | Wrong = 'no';
  #waiting: (() => void)[] = [];
  #failed = false;
  /** Gives up the request of the opening that is under way. */
  #giveUp = NOTHING;
  /** A farewell is being written. */
  #bidding = false;
  #closed = false;

  constructor(context: Context, wire: Wire, sign: Sign | null, login: Login | null) {
    this.#login = login;
    this.context = context;
    this.#way = wire.way();
    this.#sign = sign;
    this.whenFailing(NOTHING);
  }

  /** An expression that fails ends the conversation: nothing is sent of which a part is missing. `then` is told why. */
  whenFailing(then: (wrong: Wrong) => void): void {
    const failed = (detail: string): void => {
      const wrong = { code: 'mapping', detail };
      this.#failed = true;
      this.#settle(wrong);
      then(wrong);
      // A farewell that was being written is not sent either.
      this.#bidding = false;
      this.#part();
    };
    this.context[FAILED] = failed;
  }

  /** Opens the conversation, request by request. */
  begin(openings: readonly Opening[]): void {
    // The customer may have left while an answer was being read.
    if (this.#begun !== 'no') return;
    const [opening, ...rest] = openings;
    if (!opening) return this.#enter((wrong) => this.#settle(wrong ?? 'yes'));
    this.#giveUp = this.request(opening.prepare, {
      done: (answer) => {
        const wrong = opening.fine.includes(answer.status) ? null : refusalIn(answer);
        if (wrong) this.#settle({ ...wrong, detail: `at the start: ${wrong.detail}` });
        else
          this.keep(opening.save, answer, (missing) => {
            if (missing === null) this.begin(rest);
            else
              this.#settle({ code: `no_${missing}`, detail: `at the start: ${answer.status} ${excerpt(answer.body)}` });
          });
      },
      trouble: (code, detail) => this.#settle({ code, detail: `at the start: ${detail}` }),
    });
  }

  /** `then` is called when the conversation is open, with what went wrong if it could not be opened. */
  whenOpen(then: (wrong: Wrong | null) => void): void {
    const begun = this.#begun;
    if (begun === 'no') this.#waiting.push(() => this.whenOpen(then));
    else then(begun === 'yes' ? null : begun);
  }

  /** Sends a request. Returns: abort it; nothing is heard after that. */
  request(prepare: Prepare, exchange: Exchange): () => void {
    const call = { gone: false, abort: (): void => undefined };
    this.#prepared(prepare, exchange.trouble, (request) => {
      if (call.gone) return;
      call.abort = this.#way.send(request, {
        chunk: exchange.chunk,
        done: exchange.done,
        trouble: exchange.trouble,
        headers: (status, type, headers) => {
          if (headers['set-cookie']) this.#cookies.keep(headers);
          exchange.headers?.(status, type, headers);
        },
      });
    });
    return () => {
      call.gone = true;
      call.abort();
    };
  }

  /** The customer speaks; what the bot answers to it is kept for bots that keep no state. */
  said(text: string, hear: Hear): Hear {
    const { history } = this.context;
    this.context.turn++;
    this.context.text = text;
    history?.push({ role: 'user', text });
    return (signal) => {
      if (signal.kind === 'bubble' || signal.kind === 'late') history?.push({ role: 'assistant', text: signal.text });
      hear(signal);
    };
  }

  /** Keeps what is to be kept of an answer; `kept` is told the name of what it does not hold, or null. */
  keep(save: Opening['save'], answer: Answer, kept: (missing: string | null) => void): void {
    const context = this.context as Record<string, unknown>;
    saveOf(answer, save, context, (name, found) => (context[name] = found), kept);
  }

  /** Takes leave; what comes back is nobody's to hear. */
  bid(prepare: Prepare): void {
    this.#bidding = true;
    const over = (): void => {
      this.#bidding = false;
      this.#part();
    };
    this.whenOpen((wrong) => {
      if (wrong) return over();
      this.#prepared(prepare, over, (request) => {
        this.#way.bid(request);
        over();
      });
    });
  }

  /** Nothing more is sent, but for a farewell. Who is not let in yet waits for it no longer: nothing else would end that. */
  close(): void {
    this.#closed = true;
    if (this.#begun === 'no') {
      this.#giveUp();
      this.#settle(LEFT);
    }
    this.#part();
  }

  /** Lets the way go, but not before a farewell that is being written has been handed to it. */
  #part(): void {
    if (this.#closed && !this.#bidding) this.#way.close();
  }

  #prepared(prepare: Prepare, trouble: Exchange['trouble'], ready: (request: Request) => void): void {
    this.#enter((wrong) => {
      if (wrong) return trouble(wrong.code, wrong.detail);
      prepare(this.context, (request) => {
        if (this.#failed) return;
        const cookies = this.#cookies.header;
        const whole = cookies === null ? request : { ...request, headers: { ...cookies, ...request.headers } };
        if (this.#sign) this.#sign(whole, ready);
        else ready(whole);
      });
    });
  }

  #enter(then: (wrong: Wrong | null) => void): void {
    if (this.#login) this.#login.enter(this.context, then);
    else then(null);
  }

  #settle(begun: 'yes' | Wrong): void {
    if (typeof this.#begun === 'object') return;
    this.#begun = begun;
    this.#giveUp = NOTHING;
    for (const then of this.#waiting.splice(0)) then();
  }
}
