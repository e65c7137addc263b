import type { Ground } from '../../../src/targets/ground.ts';
import type { Target } from '../../../src/targets/target.ts';

/** One turn, as the test bot of a protocol sees it: what it was told, and all that can become of the reply. */
export interface Talk {
  readonly conversation: string;
  readonly text: string;
  /** One bubble. */
  say(text: string): void;
  /** One bubble in many small pieces, slowly. */
  drip(text: string): void;
  /** The reply is over. */
  end(): void;
  /** Bytes that the protocol does not know. */
  garbage(): void;
  /** Begins a reply and hangs up in the middle of it. */
  truncate(): void;
  /** Hangs up. */
  reset(): void;
  /** Refuses by status, where the protocol has one. */
  refuse(status: number, headers: Readonly<Record<string, string>>): void;
  /** An error that arrives as success. */
  error(): void;
  /** Called when the customer is gone. */
  gone(hear: () => void): void;
}

/** A bot: what it does in each turn. */
export type Bot = (talk: Talk) => void;

export interface Served {
  /** The adapter, pointed at the test bot. */
  open(ground: Ground): Target | Promise<Target>;
  close(): Promise<void>;
}

/** A protocol under test: a small bot that speaks it, and how it is configured. */
export interface Protocol {
  readonly name: string;
  /** Bubbles come by themselves: one can be late, and a turn may end by quiet. */
  readonly pushes?: boolean;
  /** Why there is no such thing in this protocol. */
  readonly without?: Readonly<
    Partial<Record<'empty' | 'garbage' | 'truncate' | 'several' | 'refuse' | 'error' | 'drip' | 'long', string>>
  >;
  serve(bot: Bot): Promise<Served>;
}
