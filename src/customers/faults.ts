import type { Step } from './contact.ts';
import type { Topic } from '../reading/reading.ts';
import type { Heard } from './hearing.ts';

/** What the simulated customer got wrong itself: its ledger puts a bound on every rate that rests on its behaviour. */
export class Faults {
  readonly #counts: Record<string, number> = {};
  /** Its matter. */
  readonly #topics: readonly Topic[];

  constructor(topics: readonly Topic[]) {
    this.#topics = topics;
  }

  get counts(): Readonly<Record<string, number>> {
    return this.#counts;
  }

  /** A reply that speaks of its matter, and nothing was made of it: what is about another matter is none of its business. */
  listen({ reading }: Heard, text: string): void {
    if (reading.words >= 6 && reading.acts.length === 0 && reading.claims.length === 0 && this.#concerns(text))
      this.#count('made nothing of a reply');
    if (/\?\s*$/.test(text) && !reading.acts.some(({ kind }) => QUESTIONS.has(kind))) this.#count('missed a question');
  }

  /** What it says next, to what it heard. */
  speak(step: Step & { do: 'say' }, heard: Heard): void {
    const kinds = step.lines.map((line) => line.for);
    const gave = kinds.some((kind) => kind === 'give' || kind === 'give_again');
    if (gave && heard.asks.length === 0) this.#count('answered what was not asked');
    const restates = kinds.includes('restate') || kinds.includes('beside');
    // "I have no gift card, I want my money back" answers, and comes back to the point.
    const answers = gave || kinds.includes('lack');
    if (restates && heard.asks.length > 0 && !heard.lost && !answers) this.#count('repeated itself beside the point');
    for (const { gives, with: values } of step.lines)
      if (gives && values?.['value'] !== undefined && values['value'] !== gives.value)
        this.#count('contradicted its own facts');
  }

  #concerns(text: string): boolean {
    const low = text.toLowerCase();
    return this.#topics.some(({ about }) => about.some((words) => low.includes(words.toLowerCase())));
  }

  #count(kind: string): void {
    this.#counts[kind] = (this.#counts[kind] ?? 0) + 1;
  }
}

const QUESTIONS: ReadonlySet<string> = new Set(['ask', 'confirm', 'menu', 'offer_handoff']);
