import { Client } from 'undici';
import type { Ms } from '../time/clock.ts';
import { certificatesOf, type Ground } from './ground.ts';

/** How conversations reach the bot: by a shared pool of at most so many connections, or each by its own, as a browser does. */
export type Connecting = number | 'conversation';

/** Unless something else is said. */
export const SHARED = 1024;
/** What a browser opens to one origin, where one request waits for another. */
const BROWSER = 6;
/** A browser keeps an idle connection while its customer thinks, ms. */
const KEPT = 60_000;

/** Requests that had to wait for a connection to become free. */
export interface Waits {
  readonly waited: number;
  readonly longest: Ms;
}

type Send = (client: Client, free: () => void) => void;

/** In line for a connection: each knows who came next. */
interface Waiting {
  readonly since: Ms;
  /** Null: it has left. */
  send: Send | null;
  next: Waiting | null;
}

const NOTHING = (): void => undefined;

/** Keep-alive connections to one origin, one request at a time on each; the last one used is used first. */
export class Connections {
  readonly #origin: string;
  readonly #ground: Ground;
  readonly #most: number;
  readonly #queue: Queue;
  readonly #keep: Client.Options;
  // A list of our own: a pool of undici's searches all its clients for a free one.
  readonly #free: Client[] = [];
  readonly #all: Client[] = [];
  #first: Waiting | null = null;
  #last: Waiting | null = null;

  constructor(origin: string, ground: Ground, connecting: Connecting, queue: Queue) {
    this.#origin = origin;
    this.#ground = ground;
    this.#most = connecting === 'conversation' ? BROWSER : connecting;
    this.#keep = connecting === 'conversation' ? { keepAliveTimeout: KEPT } : {};
    this.#queue = queue;
  }

  /** Sends by the next free connection; whoever got one calls `free` when the exchange is over. Returns: wait no longer. */
  take(send: Send): () => void {
    const client = this.#free.pop() ?? (this.#all.length < this.#most ? this.#connect() : null);
    if (client) {
      this.#give(client, send);
      return NOTHING;
    }
    const waiting: Waiting = { since: this.#ground.clock.now(), send, next: null };
    if (this.#last) this.#last.next = waiting;
    else this.#first = waiting;
    this.#last = waiting;
    return () => {
      if (waiting.send) this.#waited(waiting);
    };
  }

  async destroy(): Promise<void> {
    await Promise.all(this.#all.map((client) => client.destroy()));
  }

  #give(client: Client, send: Send): void {
    let given = true;
    send(client, () => {
      if (given) this.#release(client);
      given = false;
    });
  }

  #release(client: Client): void {
    // Not one by one through `send`: thousands may have left.
    while (this.#first?.send === null) this.#first = this.#first.next;
    const next = this.#first;
    if (next === null) {
      this.#last = null;
      this.#free.push(client);
      return;
    }
    this.#first = next.next;
    if (this.#first === null) this.#last = null;
    this.#give(client, this.#waited(next));
  }

  /** Its wait is over, by a connection or because it left. */
  #waited(waiting: Waiting): Send {
    const send = waiting.send!;
    waiting.send = null;
    this.#queue.waited(this.#ground.clock.now() - waiting.since);
    return send;
  }

  #connect(): Client {
    const client = new Client(this.#origin, {
      ...this.#keep,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { lookup: this.#ground.permission.lookup, ...certificatesOf(this.#ground) },
    });
    this.#all.push(client);
    return client;
  }
}

/** Counts who had to wait, for all connections of a target. */
export class Queue {
  #waited = 0;
  #longest: Ms = 0;

  waited(ms: Ms): void {
    this.#waited++;
    this.#longest = Math.max(this.#longest, ms);
  }

  /** Since the last call; starts anew. */
  take(): Waits {
    const waits = { waited: this.#waited, longest: this.#longest };
    this.#waited = this.#longest = 0;
    return waits;
  }
}

/** As printed. */
export function policyOf(connecting: Connecting): string {
  return connecting === 'conversation'
    ? 'a keep-alive connection of its own for each conversation'
    : `shared pool of at most ${connecting} keep-alive connections`;
}
