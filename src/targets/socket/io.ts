import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import type { Socket as Connected } from 'socket.io-client';
import { codeOf } from '../broken.ts';
import { certificatesOf, type Ground } from '../ground.ts';
import type { Fill } from '../mapping/template.ts';
import { LIMIT } from '../wire.ts';
import type { Ear, Plug, Socket } from './plug.ts';

/** An event for the bot. */
export interface Emit {
  readonly event: string;
  readonly args: readonly unknown[];
  /** Whether an acknowledgement is asked for. */
  readonly ack: boolean;
}

/** Where a Socket.IO connection leads; an empty query or auth says nothing. */
export interface Handshake {
  /** With the namespace. */
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly auth: Readonly<Record<string, unknown>>;
  readonly transports: readonly string[];
}

/** Socket.IO connections, one a conversation; none is opened again by itself. */
export function ioSockets(handshake: Fill<Handshake>, ground: Ground): Plug<Emit> {
  const library = import('socket.io-client');
  const agents = { 'http:': agentOf(Agent, ground), 'https:': agentOf(TlsAgent, ground) };
  return {
    open(context, ear) {
      const connection = new Connection(ground, ear);
      handshake(context, (where) => {
        const { url, path, headers, query, auth, transports } = where;
        void library.then(({ io }) => {
          const agent = agents[new URL(url).protocol as keyof typeof agents];
          const options = {
            path,
            query,
            auth,
            agent,
            transports: [...transports],
            extraHeaders: { 'user-agent': ground.agent, ...headers },
            forceNew: true,
            reconnection: false,
            autoConnect: false,
            maxPayload: LIMIT,
          };
          ground.trace.see?.({ way: 'sent', what: `Socket.IO ${url}`, headers: options.extraHeaders, body: '' });
          // (The types know only the agents' names of before Node 18.)
          connection.connect(io(url, options as object));
        });
      });
      return connection;
    },
    async close() {
      // What is said last has a moment to go out.
      await new Promise<void>((done) => setImmediate(done));
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

class Connection implements Socket<Emit> {
  readonly #ground: Ground;
  readonly #ear: Ear;
  #socket: Connected | null = null;
  #closed = false;

  constructor(ground: Ground, ear: Ear) {
    this.#ground = ground;
    this.#ear = ear;
  }

  connect(socket: Connected): void {
    if (this.#closed) return;
    this.#socket = socket;
    socket.on('connect', () => this.#ear.open());
    socket.onAny((event: string, ...args: unknown[]) => this.#heard(event, args));
    socket.on('connect_error', (error) => this.#gone(...refusalOf(error)));
    socket.on('disconnect', (reason, details) => {
      const cause = details instanceof Error ? causeOf(details) : undefined;
      const code = reason === 'io server disconnect' ? 'closed' : cause ? codeOf(cause) : 'reset';
      this.#gone(code, `the socket was closed: ${cause?.message ?? reason}`);
    });
    socket.connect();
  }

  send({ event, args, ack }: Emit): void {
    if (!this.#socket?.connected) return;
    this.#see('sent', event, args.length > 1 ? args : args[0]);
    if (ack) this.#socket.emit(event, ...args, (...answer: unknown[]) => this.#heard('ack', answer));
    else this.#socket.emit(event, ...args);
  }

  close(): void {
    this.#closed = true;
    this.#socket?.disconnect();
  }

  #heard(event: string, args: unknown[]): void {
    if (this.#closed) return;
    this.#see('got', event, args.length > 1 ? args : args[0]);
    this.#ear.message(args[0] ?? null, { event, args });
  }

  #gone(code: string, detail: string): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket?.disconnect();
    this.#ear.gone(code, detail);
  }

  #see(way: 'sent' | 'got', event: string, value: unknown): void {
    this.#ground.trace.see?.({
      way,
      what: `event ${event}`,
      headers: {},
      body: value === undefined ? '' : JSON.stringify(value),
    });
  }
}

/** Why there is no connection: what the network says, what the server answered, or what the bot itself said. */
function refusalOf(error: Error & { description?: unknown; data?: unknown }): [code: string, detail: string] {
  const { description, data, message } = error;
  const cause = causeOf(error);
  const text = cause?.message ?? message;
  const status = typeof description === 'number' ? description : /server response: (\d+)/.exec(text)?.[1];
  if (status) return [`http_${status}`, text];
  if (cause) return [codeOf(cause), text];
  if (/timeout/.test(message)) return ['no_connection', message];
  return ['not_let_in', data === undefined ? message : `${message} ${JSON.stringify(data)}`];
}

function causeOf(error: Error & { description?: unknown }): Error | undefined {
  return (error.description as { error?: Error } | undefined)?.error;
}

/** Connections that lead nowhere else, whatever a redirect says. */
function agentOf(Kind: typeof Agent | typeof TlsAgent, ground: Ground): Agent {
  const { permission } = ground;
  const options: object = { lookup: permission.lookup, keepAlive: true, ...certificatesOf(ground) };
  const agent: Agent = new Kind(options);
  const connect = agent.createConnection.bind(agent);
  const checked: Agent['createConnection'] = (where, ready) => {
    try {
      const host = where.host ?? '';
      permission.permit(`http://${host.includes(':') ? `[${host}]` : host}:${where.port ?? 80}`);
      return connect(where, ready);
    } catch (error) {
      // (The types want a socket even where there is none.)
      ready?.(error as Error, undefined as never);
      return undefined;
    }
  };
  agent.createConnection = checked;
  return agent;
}
