/** The user's mistake, or the machine's: what is wrong, where, and how to mend it. Never the bot's (that is an event). */
export class IrateError extends Error {
  readonly code: string;
  /** "file:line:column", a flag, an address. */
  readonly place: string;
  readonly remedy: string;

  constructor(code: string, message: string, place: string, remedy: string) {
    super(message);
    this.name = 'IrateError';
    this.code = code;
    this.place = place;
    this.remedy = remedy;
  }
}
