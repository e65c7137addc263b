import type { IncomingHttpHeaders } from 'node:http';
import { Pool, type Dispatcher } from 'undici';
import { codeOf } from './broken.ts';
import type { Ground, Trace } from './ground.ts';
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
  readonly chunk?: (text: string) => void;
  readonly done: (answer: Answer) => void;
  readonly trouble: (code: string, detail: string) => void;
}

/** Keep-alive connections to one origin, shared by all conversations. No retry, no redirect: what happens is what is measured. */
export interface Wire {
  readonly policy: string;
  /** Returns: abort it; nothing is heard after that. */
  send(request: Request, exchange: Exchange): () => void;
  /** Tells the bot that a customer is gone; what comes back is nobody's to hear. */
  bid(request: Request): void;
  /** Waits for farewells under way, and for nothing else. */
  close(): Promise<void>;
}

export function openWire(origin: string, ground: Ground, connections = 1024): Wire {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { lookup: ground.permission.lookup },
  });
  const farewells = new Set<Promise<void>>();
  const dispatch = (request: Request, exchange: Exchange, timeout: number): (() => void) => {
    const { method, path, headers, body } = request;
    const control: Control = { aborted: false, abort: NOTHING };
    const all = { 'user-agent': ground.agent, ...headers };
    const watched = ground.trace.see
      ? traced(ground.trace, `${method} ${origin}${path}`, all, body, exchange)
      : exchange;
    const options = { path, method, headers: all, body, headersTimeout: timeout, bodyTimeout: timeout };
    pool.dispatch(options, listener(watched, control));
    return () => {
      control.aborted = true;
      control.abort();
    };
  };
  return {
    policy: `shared pool of at most ${connections} keep-alive connections`,
    send: (request, exchange) => dispatch(request, exchange, 0),
    bid(request) {
      const gone = new Promise<void>((done) => {
        dispatch(request, { done: () => done(), trouble: () => done() }, FAREWELL);
      });
      farewells.add(gone);
      void gone.then(() => farewells.delete(gone));
    },
    async close() {
      await Promise.all(farewells);
      await pool.destroy();
    },
  };
}

const LEFT = new Error('the customer left');
const NOTHING = (): void => undefined;

interface Control {
  aborted: boolean;
  abort: () => void;
}

function listener(exchange: Exchange, control: Control): Dispatcher.DispatchHandler {
  let status = 0;
  let type = '';
  let headers: IncomingHttpHeaders = {};
  let size = 0;
  const chunks: Buffer[] = [];
  // Only who reads along pays for decoding piece by piece.
  const decoder = exchange.chunk ? new TextDecoder() : null;
  return {
    onRequestStart(request) {
      control.abort = () => request.abort(LEFT);
      if (control.aborted) control.abort();
    },
    onResponseStart(_request, statusCode, responseHeaders) {
      status = statusCode;
      headers = responseHeaders;
      type = headers['content-type'] ?? '';
      if (!control.aborted) exchange.headers?.(status, type, headers);
    },
    onResponseData(request, chunk) {
      size += chunk.length;
      if (size > LIMIT) {
        request.abort(Object.assign(new Error(`the reply is longer than ${LIMIT} bytes`), { code: 'too_long' }));
        return;
      }
      chunks.push(chunk);
      if (decoder && !control.aborted) exchange.chunk!(decoder.decode(chunk, { stream: true }));
    },
    onResponseEnd() {
      control.abort = NOTHING;
      if (control.aborted) return;
      const rest = decoder?.decode() ?? '';
      if (rest !== '') exchange.chunk!(rest);
      const body = textOf(chunks);
      exchange.done({ status, type, headers, body, retryAfter: secondsIn(headers) });
    },
    onResponseError(_request, error) {
      if (!control.aborted) exchange.trouble(codeOf(error), error.message);
    },
  };
}

function textOf(chunks: readonly Buffer[]): string {
  const text = chunks.length === 1 ? chunks[0]!.toString() : Buffer.concat(chunks).toString();
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
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
