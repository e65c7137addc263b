import { IrateError } from '../events/trouble.ts';

export const EXIT = {
  good: 0,
  /** A threshold failed, or is unclear. */
  failed: 1,
  /** Wrong use, a bad file, or the preflight failed. */
  wrong: 2,
  /** The run is invalid: the generator fell behind, or the log could not be written. */
  invalid: 3,
  /** Our own bug. */
  bug: 4,
  interrupted: 130,
} as const;

/** Prints what went wrong, where, and how to mend it. Returns the exit code. */
export function explain(error: unknown): number {
  if (error instanceof IrateError) {
    for (const { message, place, remedy } of [error, ...error.more])
      process.stderr.write(`irate: ${message}\n  at  ${place}\n  ${remedy}\n`);
    return error.code === 'log_unwritable' ? EXIT.invalid : EXIT.wrong;
  }
  process.stderr.write(
    `irate: this is a bug of irate's own, please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return EXIT.bug;
}
