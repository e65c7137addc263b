/** Milliseconds; on a clock, since the run began. */
export type Ms = number;

/** A handle that `silence` takes. */
export type Alarm = number;

/**
 * The only door to time. Everything that waits sets an alarm; nothing awaits a promise for time to pass.
 * Alarms due at the same instant ring in the order in which they were set.
 */
export interface Clock {
  readonly time: 'real' | 'virtual';
  /** Milliseconds since the clock started. */
  now(): Ms;
  /**
   * Rings once, `delay` ms from now; at once, but never before this call returns, if `delay` <= 0. On the wall clock what
   * should have rung before goes first, so that nobody is late for having been late.
   */
  alarm(delay: Ms, ring: () => void): Alarm;
  /** Cancels an alarm; one that rang or was cancelled already is ignored. A silenced alarm never moves time. */
  silence(alarm: Alarm): void;
  /**
   * Does work that can wait: on the wall clock gathered for a moment, `within` ms at most, once nothing is due, in the order
   * in which it came; in virtual time at once.
   */
  spare(work: () => void, within?: Ms): void;
  /** Nobody waits now: on the wall clock what would halt everybody later is done, which takes a moment. */
  rest(): Promise<void>;
  /** Runs `main` to its end, ringing what is due meanwhile. @throws in virtual time if nothing is due and `main` is not done. */
  run<T>(main: () => Promise<T>): Promise<T>;
}
