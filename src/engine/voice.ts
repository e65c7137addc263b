import type { Customer, Move } from '../customers/customer.ts';
import type { Detect } from '../customers/faithful.ts';
import type { Draft } from '../customers/voice.ts';
import { type ContactId, partsOf } from '../events/event.ts';
import type { Consult } from '../targets/consult.ts';
import type { Ms } from '../time/clock.ts';
import type { Ledger } from './ledger.ts';

type Say = Move & { kind: 'say' };
type Speaker = { readonly id: ContactId; readonly customer: Customer };

/** Questions under way at once before a rung. */
const AT_ONCE = 8;

/**
 * A model that words what customers decided. Nobody waits for it: it is asked while the customer is typing, and what it has
 * not said when the words are due is said in our own. First messages have no such time: they are asked for before the rung.
 */
export class Voice {
  readonly #consult: Consult;
  readonly #detect: Detect;
  /** Answers to first messages, kept over the rungs: the same person begins the same way at each. */
  readonly #ahead = new Map<string, string>();

  constructor(consult: Consult, detect: Detect) {
    this.#consult = consult;
    this.#detect = detect;
  }

  /** Asks for the first messages of customers, until all are there or it is over: nobody arrives meanwhile. */
  async ahead(
    firsts: readonly { readonly customer: number; readonly draft: Draft | undefined }[],
    over: () => boolean,
  ): Promise<void> {
    const left = [...firsts];
    const next = async (): Promise<void> => {
      for (let first = left.shift(); first && !over(); first = left.shift()) {
        const { customer, draft } = first;
        if (draft === undefined || this.#ahead.has(keyOf(customer, draft.question))) continue;
        const answer = await this.#consult(draft.question, draft.language);
        if (answer.kind === 'answer') this.#ahead.set(keyOf(customer, draft.question), answer.text);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  /** Begins to word a message that is due after `delay`. Returns what to say, to be called when it is due. */
  begin(move: Say, { id, customer }: Speaker, delay: Ms, ledger: Ledger): () => Say {
    const draft = customer.draft?.();
    if (draft === undefined) return () => move;
    let answer = this.#ahead.get(keyOf(partsOf(id).customer, draft.question));
    let missing = delay > 0 ? 'not there in time' : 'no time to ask';
    if (answer === undefined && delay > 0)
      void this.#consult(draft.question, draft.language).then((found) => {
        if (found.kind === 'answer') answer = found.text;
        else missing = `no answer (${found.code})`;
      });
    return () => {
      const voiced = answer === undefined ? { refused: missing } : draft.take(answer, this.#detect);
      ledger.voiced('refused' in voiced ? voiced.refused : null);
      return 'texts' in voiced ? { ...move, texts: voiced.texts } : move;
    };
  }
}

const keyOf = (customer: number, question: string): string => `${customer} ${question}`;
