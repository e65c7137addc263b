import type { Ms } from '../time/clock.ts';

/** What can be made to go wrong with a call of a tool. */
export const FAULTS = [
  'latency', // the answer comes later
  'error', // nothing is done, and the caller hears of an error (500)
  'rate_limit', // nothing is done, and the caller is to come back later (429)
  'timeout_after_commit', // it is done, and the caller hears that there was no answer in time (504)
  'stale_read', // what is read is as it was before anything was written
] as const;

/** One call of a tool of the back office that touched a customer's rows, or was made in its conversation. */
export interface Call {
  /** On the run's clock. */
  readonly at: Ms;
  readonly tool: string;
  readonly args: Readonly<Record<string, string>>;
  /** The action of a need that the tool performs; null: it reads. */
  readonly action: string | null;
  /**
   * done: carried out (or read); refused: the books forbid it, or have no such row; failed: a fault, nothing was carried
   * out; lost: carried out, but the caller heard of a failure, or nothing.
   */
  readonly how: 'done' | 'refused' | 'failed' | 'lost';
  /** Why it was refused, or which fault struck; empty otherwise. */
  readonly why: string;
  /** The journey whose rows it touched; null: nobody's. */
  readonly owner: string | null;
  /** The journey in whose conversation the bot says that it made the call; null where it does not say. */
  readonly caller: string | null;
}

/** One field that the back office holds otherwise than it should at the end of a contact. */
export interface Difference {
  readonly table: string;
  /** The row's key; of a row that was added, what is in it. */
  readonly row: string;
  /** Empty for a whole row that was added, or that is missing. */
  readonly field: string;
  /** Null: there should be none. */
  readonly expected: string | null;
  /** Null: there is none. */
  readonly found: string | null;
}

/** The money that went back on one order, and what was paid for it: "43.20 USD". */
export interface Refunded {
  readonly order: string;
  readonly paid: string;
  readonly refunds: readonly string[];
}

/** What the back office shows of one customer at the end of a contact. */
export interface OfficeRecord {
  /** Calls since it was last looked at. */
  readonly calls: readonly Call[];
  /** Where the books do not end up as the customer's needs, and nothing else, would have left them. */
  readonly differences: readonly Difference[];
  /** By action need: whether the books show what it asks for; needs that the office knows nothing of are left out. */
  readonly done: Readonly<Record<string, boolean>>;
  readonly refunded: readonly Refunded[];
}
