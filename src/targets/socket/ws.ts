import type { IncomingMessage } from 'node:http';
import type { WebSocket as Connected } from 'ws';
import { refusalIn } from '../answer.ts';
import { codeOf } from '../broken.ts';
import { certificatesOf, type Ground } from '../ground.ts';
import { jsonIn } from '../mapping/json.ts';
import type { Fill } from '../mapping/template.ts';
import { secondsIn } from '../retry-after.ts';
import { LIMIT } from '../wire.ts';
import type { Ear, Plug, Socket } from './plug.ts';

/** ms that a bot has to close its side. */
const FAREWELL = 2_000;
/** Nothing went wrong. */
const NORMAL = 1000;

/** Below are the protocol's own codes, of which but few tell what the bot thinks; from here on they are the bot's. */
const OWN = 3000;
const SAID = new Set([1002, 1003, 1007, 1008]);

/** A short word for how a socket was closed. */
function closedBy(code: number): string {
  if (code === NORMAL) return 'closed';
  return code >= OWN || SAID.has(code) ? `closed_${code}` : 'reset';
}

/** Where a WebSocket leads. */
export interface Handshake {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocols: readonly string[];
}

/** Plain WebSockets, one a conversation. `json`: frames are JSON, else they are texts. */
export function webSockets(handshake: Fill<Handshake>, json: boolean, ground: Ground): Plug<string> {
  const library = import('ws');
  const open = new Map<Connection, Promise<void>>();
  return {
    open(context, ear) {
      const connection = new Connection(json, ground, ear);
      handshake(context, (where) => {
        void library.then(({ WebSocket }) => {
          const gone = connection.connect(where, WebSocket);
          open.set(connection, gone);
          void gone.then(() => open.delete(connection));
        });
      });
      return connection;
    },
    async close() {
      for (const connection of open.keys()) connection.close();
      await Promise.all(open.values());
    },
  };
}

class Connection implements Socket<string> {
  readonly #json: boolean;
  readonly #ground: Ground;
  readonly #ear: Ear;
  #socket: Connected | null = null;
  #closed = false;

  constructor(json: boolean, ground: Ground, ear: Ear) {
    this.#json = json;
    this.#ground = ground;
    this.#ear = ear;
  }

  /** Resolved when it is gone. */
  connect({ url, headers, protocols }: Handshake, WebSocket: typeof Connected): Promise<void> {
    const { permission, agent, trace } = this.#ground;
    if (this.#closed) return Promise.resolve();
    const all = { 'user-agent': agent, ...headers };
    try {
      permission.permit(url, ['ws:', 'wss:']);
      const options = {
        lookup: permission.lookup,
        ...certificatesOf(this.#ground),
        maxPayload: LIMIT,
        perMessageDeflate: false,
        closeTimeout: FAREWELL,
      };
      this.#socket = new WebSocket(url, [...protocols], { headers: all, ...options });
    } catch (error) {
      this.#gone('no_handshake', (error as Error).message);
      return Promise.resolve();
    }
    trace.see?.({ way: 'sent', what: `WebSocket ${url}`, headers: all, body: '' });
    return this.#listen(this.#socket);
  }

  send(message: string): void {
    if (this.#socket?.readyState !== 1) return;
    this.#see('sent', message);
    this.#socket.send(message);
  }

  close(): void {
    this.#closed = true;
    this.#socket?.close(NORMAL);
  }

  #listen(socket: Connected): Promise<void> {
    socket.once('open', () => this.#ear.open());
    socket.on('message', (data) => {
      const text = (data as Buffer).toString();
      this.#see('got', text);
      // Some servers keep a line alive with empty frames.
      if (text !== '') this.#ear.message(this.#json ? jsonIn(text) : text, { data: text });
    });
    socket.once('unexpected-response', (request, response) => {
      this.#refused(response, () => request.destroy());
    });
    socket.on('error', (error: Error & { code?: string }) => this.#gone(codeOf(error), error.message));
    return new Promise((gone) => {
      socket.once('close', (code, reason) => {
        this.#gone(closedBy(code), `the socket was closed: ${code} ${reason.toString()}`.trim());
        gone();
      });
    });
  }

  /** The handshake was answered by something else than a WebSocket. */
  #refused(response: IncomingMessage, then: () => void): void {
    const { statusCode: status = 0, headers } = response;
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.once('close', () => {
      const body = Buffer.concat(chunks).toString();
      const answer = { status, headers, body, type: headers['content-type'] ?? '', retryAfter: secondsIn(headers) };
      const wrong = refusalIn(answer) ?? { code: 'no_handshake', detail: body };
      this.#ground.trace.see?.({ way: 'got', what: `${status} ${answer.type}`.trim(), headers: {}, body });
      this.#gone(wrong.code, wrong.detail, answer.retryAfter);
      then();
    });
  }

  #gone(code: string, detail: string, retryAfter?: number): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#ear.gone(code, detail, retryAfter);
  }

  #see(way: 'sent' | 'got', body: string): void {
    this.#ground.trace.see?.({ way, what: 'frame', headers: {}, body });
  }
}
