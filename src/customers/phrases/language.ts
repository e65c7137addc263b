/** Sentences with room for the parts of an intent. "[a|b]" as in the lines. */
export interface Frames {
  /** First messages. */
  readonly opening: readonly string[];
  /** The problem once more. */
  readonly restate: readonly string[];
  /** What people say by the way: {{aside}}. */
  readonly aside: readonly string[];
}
