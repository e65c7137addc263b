import type { Values } from '../mapping/variables.ts';
import type { Context } from '../caller.ts';

/** An open socket, or one that is being opened. `M`: a message as the protocol takes it. */
export interface Socket<M> {
  send(message: M): void;
  close(): void;
}

/** What is heard of a socket. */
export interface Ear {
  /** It can be sent to. */
  open(): void;
  /** A message of the bot; `variables`: what expressions can name beside it. */
  message(value: unknown, variables: Values): void;
  /** It is gone, or was never there. */
  gone(code: string, detail: string, retryAfter?: number): void;
}

/** Opens the sockets of one target. */
export interface Plug<M> {
  open(context: Context, ear: Ear): Socket<M>;
  /** Waits for sockets that are being closed. */
  close(): Promise<void>;
}
