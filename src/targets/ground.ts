import type { Clock } from '../time/clock.ts';
import type { StartContainers } from './botium/containers.ts';
import type { Connecting } from './connections.ts';
import type { Permission } from './permission.ts';
import type { Toolbox } from './tools.ts';

/** What every adapter stands on. */
export interface Ground {
  readonly clock: Clock;
  readonly permission: Permission;
  readonly trace: Trace;
  /** Left out: a shared pool. */
  readonly connecting?: Connecting;
  /** For bots that want to know who calls, or whose authority nobody else knows. */
  readonly tls?: Certificates;
  /** Starts the user's own Botium; left out: there is none. */
  readonly containers?: StartContainers;
  /** How irate calls itself in the header User-Agent. */
  readonly agent: string;
  /** For bots whose tools the caller executes; null: there is none. */
  readonly toolbox: Toolbox | null;
}

/** Of irate's own side of TLS, as PEM. */
export interface Certificates {
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
  /** Those that are trusted. */
  readonly ca?: readonly string[];
}

/** Where what goes over the wire can be watched: by `irate check` and before a run, never under load. */
export interface Trace {
  see: ((seen: Seen) => void) | null;
}

/** Something that went out or came in, as the protocol has it. */
export interface Seen {
  readonly way: 'sent' | 'got';
  /** "POST http://127.0.0.1:3978/chat", "200 application/json", "frame". */
  readonly what: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** As sockets take them. */
export function certificatesOf({ tls = {} }: Pick<Ground, 'tls'>) {
  const { ca, ...own } = tls;
  return { ...own, ...(ca && { ca: [...ca] }) };
}
