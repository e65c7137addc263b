/** What a customer can be about to say, and the values that a line for it may mention besides the world. */
export const OCCASIONS = {
  /** A greeting, alone. */
  greet: [],
  /** Tells something unasked, after the opening. */
  volunteer: ['slot', 'value'],
  /** Answers what it was asked for. */
  give: ['slot', 'value'],
  /** Is asked again for what it told already. */
  give_again: ['slot', 'value'],
  /** Does not have what it is asked for. */
  lack: ['slot'],
  /** A value that it was shown is right; or: go ahead. */
  yes: [],
  no: [],
  /** A value that it was shown is not its own. */
  correct: ['slot', 'value', 'wrong'],
  /** The bot speaks about another customer's order or account. */
  not_mine: ['value', 'wrong'],
  /** The bot did not understand: leads in to another wording of the problem. */
  again: [],
  /** The bot answered something else: leads in to another wording of the problem. */
  beside: [],
  /** Asks for what is still open. */
  still_open: ['topic'],
  /** Asks the same once more, got round so far. */
  still_waiting: ['topic'],
  /** Told with a hedge: is it sure? */
  sure: ['told'],
  /** Told a general rule: does it hold for this case? */
  specific: ['topic'],
  /** Told something else before. */
  clash: ['told', 'before'],
  /** Told a value that it knows to be wrong. */
  wrong_value: ['told', 'value'],
  /** Told that it will be done: is it done now? */
  promised: ['topic'],
  /** Does not take the refusal. */
  push: [],
  /** Wants a human. */
  human: [],
  human_again: [],
  accept_human: [],
  decline_human: [],
  /** Was told that a human takes over, and none did. */
  nobody_came: [],
  /** Nothing came back. */
  hello: [],
  /** It took too long: leads in to something else. */
  slow: [],
  /** A cheerful or dismissive tone hurts: leads in to something else. */
  tone: [],
  /** Takes an option of a menu. */
  option: ['option'],
  /** None of the options offered. */
  none_of_these: [],
  /** Sent to a page instead of an answer. */
  not_the_page: [],
  /** Takes note. */
  fine: [],
  thanks: [],
  /** Leaves, unserved. */
  giving_up: [],
  /** Contacts again about what was not solved. */
  back: ['ago'],
  /** Contacts again: what it was told turned out to be wrong. */
  misled: ['told', 'topic', 'ago'],
  /** Contacts again: what it was told was done was not. */
  undone: ['topic', 'ago'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Occasion = keyof typeof OCCASIONS;
