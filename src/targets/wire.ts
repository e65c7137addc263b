import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { codeOf } from './broken.ts';
import { type Decoder, decoderOf, textOf } from './charset.ts';
import { Connections, policyOf, Queue, SHARED, type Connecting, type Waits } from './connections.ts';
import type { Ground, Trace } from './ground.ts';
import { excerpt } from './mapping/json.ts';
import { secondsIn } from './retry-after.ts';

/** A reply larger than this is cut: no customer reads ten million characters. */
export const LIMIT = 10_000_000;
/** ms that a bot has to take leave of a customer who is gone; the run's end waits for it. */
const FAREWELL = 2_000;

/** One HTTP request. `path` with its query. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The whole of what came back. */
export interface Answer {
  readonly status: number;
  /** The content type, '' if there is none. */
  readonly type: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Seconds that it asks to wait before the next request. */
  readonly retryAfter: number | undefined;
}

/** One HTTP exchange as it happens. Ends with one `done` or `trouble`. */
export interface Exchange {
  readonly headers?: (status: number, type: string, headers: IncomingHttpHeaders) => void;
  readonly chunk?: ((text: string) => void) | undefined;
  readonly done: (answer: Answer) => void;
  readonly trouble: (code: string, detail: string) => void;
}

/** The way of one conversation to the bot. */
export interface Way {
  /** Returns: abort it; nothing is heard after that. */
  send(request: Request, exchange: Exchange): () => void;
  /** Tells the bot that a customer is gone; what comes back is nobody's to hear. */
  bid(request: Request): void;
  /** The conversation is over; farewells under way come to their end. */
  close(): void;
}

/** HTTP to one origin. No retry, no redirect: what happens is what is measured. */
export interface Wire {
  readonly policy: string;
  way(): Way;
  /** Who had to wait for a connection since the last call. */
  waits(): Waits;
  /** Waits for farewells under way, and for nothing else. */
  close(): Promise<void>;
}

export function openWire(origin: string, ground: Ground, connecting: Connecting = ground.connecting ?? SHARED): Wire {
  const queue = new Queue();
  const farewells = new Set<Promise<void>>();
  const all = new Set<Connections>();
  const connections = (): Connections => {
    const opened = new Connections(origin, ground, connecting, queue);
    all.add(opened);
    return opened;
  };
  const way = (taken: Connections, gone: () => void): Way => wayOver(taken, origin, ground, farewells, gone);
  const shared = connecting === 'conversation' ? null : way(connections(), () => undefined);
  return {
    policy: policyOf(connecting),
    way() {
      if (shared) return shared;
      const own = connections();
      return way(own, () => {
        if (all.delete(own)) void own.destroy();
      });
    },
    waits: () => queue.take(),
    async close() {
      await Promise.all(farewells);
      await Promise.all([...all].map((each) => each.destroy()));
    },
  };
}

function wayOver(
  connections: Connections,
  origin: string,
  { agent, trace }: Ground,
  farewells: Set<Promise<void>>,
  gone: () => void,
): Way {
  const bids = new Set<Promise<void>>();
  const dispatch = (request: Request, exchange: Exchange, timeout: number): (() => void) => {
    const { method, path, body } = request;
    const headers = { 'user-agent': agent, ...request.headers };
    const watched = trace.see ? traced(trace, `${method} ${origin}${path}`, headers, body, exchange) : exchange;
    const control: Control = { aborted: false, request: null };
    const leave = connections.take((client, free) => {
      const options = { path, method, headers, body, headersTimeout: timeout, bodyTimeout: timeout };
      client.dispatch(options, listener(watched, control, free));
    });
    return () => {
      control.aborted = true;
      leave();
      control.request?.abort(LEFT);
    };
  };
  return {
    send: (request, exchange) => dispatch(request, exchange, 0),
    bid(request) {
      const farewell = new Promise<void>((done) => {
        dispatch(request, { done: () => done(), trouble: () => done() }, FAREWELL);
      });
      for (const kept of [farewells, bids]) {
        kept.add(farewell);
        void farewell.then(() => kept.delete(farewell));
      }
    },
    close() {
      if (bids.size === 0) gone();
      else void Promise.all(bids).then(gone);
    },
  };
}

const LEFT = new Error('the customer left');

interface Control {
  aborted: boolean;
  /** While it is under way. */
  request: Dispatcher.DispatchController | null;
}

function listener(exchange: Exchange, control: Control, free: () => void): Dispatcher.DispatchHandler {
  let status = 0;
  let type = '';
  let headers: IncomingHttpHeaders = {};
  let size = 0;
  const chunks: Buffer[] = [];
  // Only who reads along pays for decoding piece by piece.
  let decoder: Decoder | null = null;
  return {
    onRequestStart(request) {
      control.request = request;
      if (control.aborted) request.abort(LEFT);
    },
    onResponseStart(_request, statusCode, responseHeaders) {
      status = statusCode;
      headers = responseHeaders;
      type = headers['content-type'] ?? '';
      if (exchange.chunk) decoder = decoderOf(type);
      if (!control.aborted) exchange.headers?.(status, type, headers);
    },
    onResponseData(request, chunk) {
      size += chunk.length;
      if (size > LIMIT) {
        request.abort(Object.assign(new Error(`the reply is longer than ${LIMIT} bytes`), { code: 'too_long' }));
        return;
      }
      chunks.push(chunk);
      if (decoder && !control.aborted) exchange.chunk!(decoder.write(chunk));
    },
    onResponseEnd() {
      control.request = null;
      free();
      if (control.aborted) return;
      const rest = decoder?.end() ?? '';
      if (rest !== '') exchange.chunk!(rest);
      exchange.done(new Whole(status, type, headers, chunks));
    },
    onResponseError(_request, error) {
      control.request = null;
      free();
      if (control.aborted) return;
      const code = codeOf(error);
      // Who hangs up in the middle of a reply does speak this protocol.
      if (code !== 'reset' || status === 0) exchange.trouble(code, error.message);
      else exchange.trouble('truncated', `${error.message} after ${status} ${excerpt(textOf(chunks, type))}`.trim());
    },
  };
}

/** Of a stream nobody asks for the body as one. */
class Whole implements Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: IncomingHttpHeaders;
  readonly #chunks: readonly Buffer[];
  #body: string | null = null;

  constructor(status: number, type: string, headers: IncomingHttpHeaders, chunks: readonly Buffer[]) {
    this.status = status;
    this.type = type;
    this.headers = headers;
    this.#chunks = chunks;
  }

  get body(): string {
    return (this.#body ??= textOf(this.#chunks, this.type));
  }

  get retryAfter(): number | undefined {
    return secondsIn(this.headers);
  }
}

function traced(
  trace: Trace,
  what: string,
  headers: Readonly<Record<string, string>>,
  body: string | null,
  exchange: Exchange,
): Exchange {
  trace.see?.({ way: 'sent', what, headers, body: body ?? '' });
  return {
    ...exchange,
    done(answer) {
      const got = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      const headers = Object.fromEntries(got) as Record<string, string>;
      trace.see?.({ way: 'got', what: `${answer.status} ${answer.type}`.trim(), headers, body: answer.body });
      exchange.done(answer);
    },
    trouble(code, detail) {
      trace.see?.({ way: 'got', what: code, headers: {}, body: detail });
      exchange.trouble(code, detail);
    },
  };
}
