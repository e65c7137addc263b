/** The user's mistake, or the machine's: what is wrong, where, and how to mend it. Never the bot's (that is an event). */
export class IrateError extends Error {
  readonly code: string;
  /** "file:line:column", a flag, an address. */
  readonly place: string;
  readonly remedy: string;
  /** What else was found wrong in the same go. */
  readonly more: readonly IrateError[];

  constructor(code: string, message: string, place: string, remedy: string, more: readonly IrateError[] = []) {
    super(message);
    this.name = 'IrateError';
    this.code = code;
    this.place = place;
    this.remedy = remedy;
    this.more = more;
  }
}
