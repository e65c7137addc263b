import type { IncomingMessage, ServerResponse } from 'node:http';

/** A message longer than this is no customer's. */
const LIMIT = 4_000_000;

/** One HTTP request with its body read, and the ways to answer it. */
export interface Exchange {
  /** Null if it is no JSON object. */
  readonly body: Readonly<Record<string, unknown>> | null;
  send(status: number, body: unknown, headers?: Readonly<Record<string, string>>): void;
  /** Server-sent events, ended by [DONE]. */
  stream(events: readonly unknown[]): void;
  /** Breaks the connection off. */
  drop(): void;
  /** Called if the client leaves before the answer. */
  gone(hear: () => void): void;
}

/** Reads a request whole, then hands it on. */
export function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  ready: (exchange: Exchange) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > LIMIT) request.destroy();
    else chunks.push(chunk);
  });
  request.on('end', () => ready(exchangeOf(Buffer.concat(chunks).toString(), response)));
  request.on('error', () => response.destroy());
}

function exchangeOf(text: string, response: ServerResponse): Exchange {
  return {
    body: objectIn(text),
    send(status, body, headers = {}) {
      if (response.destroyed) return;
      const json = JSON.stringify(body);
      response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(json),
        ...headers,
      });
      response.end(json);
    },
    stream(events) {
      if (response.destroyed) return;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`);
      response.end('data: [DONE]\n\n');
    },
    drop: () => response.destroy(),
    gone: (hear) => response.once('close', () => response.writableFinished || hear()),
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
