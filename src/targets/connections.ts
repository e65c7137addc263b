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

interface Waiting {
  readonly since: Ms;
  readonly send: Send;
}

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
  readonly #waiting: Waiting[] = [];
  #next = 0;

  constructor(origin: string, ground: Ground, connecting: Connecting, queue: Queue) {
    this.#origin = origin;
    this.#ground = ground;
    this.#most = connecting === 'conversation' ? BROWSER : connecting;
    this.#keep = connecting === 'conversation' ? { keepAliveTimeout: KEPT } : {};
    this.#queue = queue;
  }

  /** Sends by the next free connection; whoever got one calls `free` when the exchange is over. */
  take(send: Send): void {
    const client = this.#free.pop() ?? (this.#all.length < this.#most ? this.#connect() : null);
    if (client) this.#give(client, send);
    else this.#waiting.push({ since: this.#ground.clock.now(), send });
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
    const next = this.#waiting[this.#next];
    if (next === undefined) {
      this.#waiting.length = this.#next = 0;
      this.#free.push(client);
      return;
    }
    this.#next++;
    this.#queue.waited(this.#ground.clock.now() - next.since);
    this.#give(client, next.send);
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
