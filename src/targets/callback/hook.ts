import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Trace } from '../ground.ts';
import { listed, pick, type Pick } from '../mapping/expression.ts';
import { FAILED, type Values } from '../mapping/variables.ts';
import { jsonIn } from '../mapping/json.ts';
import { bodyTemplate, type Fill } from '../mapping/template.ts';
import { LIMIT } from '../wire.ts';
import type { CallbackSettings } from './schema.ts';

/** Hears what the bot says to one conversation. */
export interface Receiver {
  receive(item: unknown, variables: Values): void;
  /** An expression failed by which a call is sorted: it may have been this conversation's. */
  fail(why: string): void;
}

/** The server that a bot calls back: on this machine alone, for all conversations of one target. */
export class Hook {
  readonly #server: Server;
  readonly #path: string;
  readonly #address: string | undefined;
  readonly #status: number;
  readonly #verify: Pick | null;
  readonly #answer: Fill;
  readonly #items: Pick | null;
  readonly #match: Pick;
  readonly #trace: Trace;
  readonly #receivers = new Map<string, Receiver>();
  readonly #listening: Promise<string | null>;

  /** @throws IrateError if an expression cannot be parsed */
  constructor({ hook, match, reply }: CallbackSettings, trace: Trace) {
    const { port, path = `/${randomUUID()}`, address, verify, answer, status } = hook;
    this.#path = path;
    this.#address = address;
    this.#status = status;
    this.#verify = verify === undefined ? null : pick(verify, 'target.hook.verify');
    this.#answer = bodyTemplate(answer === '' ? '""' : answer, 'target.hook.answer');
    this.#items = reply.items === undefined ? null : pick(reply.items, 'target.reply.items');
    this.#match = pick(match, 'target.match');
    this.#trace = trace;
    this.#server = createServer((request, response) => this.#called(request, response));
    this.#listening = new Promise((ready) => {
      this.#server.once('error', ({ message }) => ready(message));
      this.#server.listen(port, '127.0.0.1', () => ready(null));
    });
  }

  /** `then` is told its address once it listens, or why it does not. */
  whenListening(then: (address: string | null, wrong: string) => void): void {
    void this.#listening.then((wrong) => (wrong === null ? then(this.#address ?? this.#own(), '') : then(null, wrong)));
  }

  /** What is for this conversation goes here. Returns: no longer. */
  register(id: string, receiver: Receiver): () => void {
    this.#receivers.set(id, receiver);
    return () => {
      if (this.#receivers.get(id) === receiver) this.#receivers.delete(id);
    };
  }

  close(): Promise<void> {
    return new Promise((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
  }

  #own(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#path}`;
  }

  #called(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.#own());
    if (!url.pathname.startsWith(this.#path)) return void response.writeHead(404).end();
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LIMIT) request.destroy();
      else chunks.push(chunk);
    });
    request.once('end', () => this.#take(request, url, Buffer.concat(chunks).toString(), response));
  }

  #take(request: IncomingMessage, url: URL, body: string, response: ServerResponse): void {
    const { headers, method } = request;
    const query = Object.fromEntries(url.searchParams);
    const form = (headers['content-type'] ?? '').includes('form')
      ? Object.fromEntries(new URLSearchParams(body))
      : null;
    const value = form ?? (method === 'GET' ? query : jsonIn(body));
    const failed = (why: string): void => {
      for (const receiver of this.#receivers.values()) receiver.fail(why);
    };
    const variables = { path: url.pathname, query, headers, body, form, url: url.href };
    const sorting = { ...variables, [FAILED]: failed };
    this.#trace.see?.({ way: 'got', what: `${method ?? ''} ${url.pathname}`, headers: {}, body });
    const heard = (genuine: unknown): void => {
      if (genuine !== true) return void response.writeHead(401).end();
      this.#sort(value, variables, sorting);
      this.#answer({ ...sorting, message: value }, (answer) => {
        response.writeHead(this.#status, {
          'content-type': typeof answer === 'string' ? 'text/plain' : 'application/json',
        });
        response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
      });
    };
    if (this.#verify) this.#verify(value, sorting, heard);
    else heard(true);
  }

  /** Each item to its conversation. What is nobody's, or of a customer who is gone, is let go. */
  #sort(value: unknown, variables: Values, sorting: Values): void {
    const give = (item: unknown): void =>
      this.#match(item, sorting, (id) => {
        if (typeof id === 'string' || typeof id === 'number') this.#receivers.get(`${id}`)?.receive(item, variables);
      });
    if (!this.#items) return give(value);
    this.#items(value, sorting, (found) => {
      for (const item of listed(found)) give(item);
    });
  }
}
