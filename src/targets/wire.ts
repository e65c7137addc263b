import { Agent, type Dispatcher } from 'undici';
import { lookupLoopback } from './permission.ts';

/** A reply larger than this is cut: no customer reads ten million characters. */
const LIMIT = 10_000_000;

/** One HTTP exchange as it happens. Ends with one `done` or `trouble`. */
export interface Exchange {
  readonly headers?: (status: number, type: string) => void;
  readonly chunk?: (text: string) => void;
  readonly done: (status: number, type: string, body: string, retryAfter: number | undefined) => void;
  readonly trouble: (code: string, detail: string) => void;
}

/** Keep-alive connections to one origin, shared by all conversations. No retry, no redirect: what happens is what is measured. */
export interface Wire {
  readonly policy: string;
  post(path: string, headers: Readonly<Record<string, string>>, body: string, exchange: Exchange): () => void;
  close(): Promise<void>;
}

export function openWire(origin: string, connections = 1024): Wire {
  const agent = new Agent({
    connections,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { lookup: lookupLoopback },
  });
  return {
    policy: `shared pool of at most ${connections} keep-alive connections`,
    post(path, headers, body, exchange) {
      const controller = { aborted: false, abort: (): void => undefined };
      agent.dispatch(
        { origin, path, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body },
        listener(exchange, controller),
      );
      return () => {
        controller.aborted = true;
        controller.abort();
      };
    },
    close: () => agent.destroy(),
  };
}

function listener(exchange: Exchange, controller: { aborted: boolean; abort: () => void }): Dispatcher.DispatchHandler {
  let status = 0;
  let type = '';
  let retryAfter: number | undefined;
  let body = '';
  const decoder = new TextDecoder();
  return {
    onRequestStart(request) {
      controller.abort = () => request.abort(new Error('the customer left'));
      if (controller.aborted) controller.abort();
    },
    onResponseStart(_request, statusCode, headers) {
      status = statusCode;
      type = String(headers['content-type'] ?? '');
      const wait = Number(headers['retry-after']);
      if (wait >= 0) retryAfter = wait;
      exchange.headers?.(status, type);
    },
    onResponseData(request, chunk) {
      const text = decoder.decode(chunk, { stream: true });
      if (body.length + text.length > LIMIT) {
        request.abort(new Error(`the reply is longer than ${LIMIT} characters`));
        return;
      }
      body += text;
      if (!controller.aborted) exchange.chunk?.(text);
    },
    onResponseEnd() {
      if (!controller.aborted) exchange.done(status, type, body + decoder.decode(), retryAfter);
    },
    onResponseError(_request, error) {
      if (!controller.aborted) exchange.trouble(codeOf(error), error.message);
    },
  };
}

/** A short word for what went wrong with a socket. */
function codeOf(error: Error & { code?: string }): string {
  if (error.code === 'ECONNREFUSED') return 'refused';
  if (error.code === 'ECONNRESET' || error.code === 'UND_ERR_SOCKET') return 'reset';
  if (error.code === 'ENOTFOUND') return 'unknown_host';
  return error.code?.toLowerCase() ?? 'broken';
}
