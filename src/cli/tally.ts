import { build } from 'hdr-histogram-js';
import { CUT_OFF, type Event } from '../events/event.ts';
import type { Ms } from '../time/clock.ts';

/** What has been seen of the step under way, and of the verdicts on those before it. */
export interface Facts {
  readonly step: number;
  /** Steps begun, this one with them. */
  readonly begun: number;
  /** Steps that are over. */
  readonly over: number;
  /** First contacts. */
  readonly first: number;
  readonly again: number;
  readonly open: number;
  readonly handed: number;
  /** Calls of the bot that failed. */
  readonly troubles: number;
  /** Of the replies' time; null: there is none. */
  readonly p95: Ms | null;
  /** Verdicts by outcome. */
  readonly ruled: Readonly<Record<string, number>>;
}

/** Counts what a run tells while it goes on. */
export class Tally {
  #step = 0;
  #begun = 0;
  #over = 0;
  #first = 0;
  #again = 0;
  #open = 0;
  #handed = 0;
  #troubles = 0;
  // Whoever looks while customers are driven must not have to sort all replies for it.
  readonly #replies = build({ numberOfSignificantValueDigits: 2 });
  readonly #sent = new Map<string, Ms>();
  readonly #ruled: Record<string, number> = {};

  see(event: Event): void {
    if (event.kind === 'step') this.#begin(event.step);
    else if (event.kind === 'contact') {
      if (event.after === null) this.#first++;
      else this.#again++;
      if (event.channel !== 'phone') this.#open++;
    } else if (event.kind === 'said') this.#sent.set(event.contact, event.due);
    else if (event.kind === 'heard') {
      const sent = this.#sent.get(event.contact) ?? event.at;
      if (event.how !== CUT_OFF) this.#replies.recordValue(Math.max(0, Math.round(event.at - sent)));
      if (event.error !== undefined) this.#troubles++;
    } else if (event.kind === 'end') {
      this.#open--;
      this.#sent.delete(event.contact);
      if (event.how === 'handed_over') this.#handed++;
    } else if (event.kind === 'health') this.#over++;
    else if (event.kind === 'verdict') {
      const { outcome } = event.verdict;
      this.#ruled[outcome] = (this.#ruled[outcome] ?? 0) + 1;
    }
  }

  #begin(step: number): void {
    this.#step = step;
    this.#begun++;
    this.#first = this.#again = this.#open = this.#handed = this.#troubles = 0;
    this.#replies.reset();
  }

  get facts(): Facts {
    return {
      ...{ step: this.#step, begun: this.#begun, over: this.#over, open: this.#open },
      ...{ first: this.#first, again: this.#again, handed: this.#handed, troubles: this.#troubles },
      ruled: { ...this.#ruled },
      p95: this.#replies.totalCount > 0 ? this.#replies.getValueAtPercentile(95) : null,
    };
  }
}

/** What shards of one run have seen together; of the replies' time the slowest shard's. */
export function together(shards: readonly Facts[]): Facts {
  const most = (of: (facts: Facts) => number): number => Math.max(...shards.map(of));
  // Who has not begun the rung yet tells of the one before.
  const begun = most((facts) => facts.begun);
  const here = shards.filter((facts) => facts.begun === begun);
  const sum = (of: (facts: Facts) => number): number => here.reduce((all, facts) => all + of(facts), 0);
  const ruled: Record<string, number> = {};
  for (const facts of shards)
    for (const [outcome, count] of Object.entries(facts.ruled)) ruled[outcome] = (ruled[outcome] ?? 0) + count;
  const replies = here.flatMap(({ p95 }) => p95 ?? []);
  return {
    ...{ step: here[0]!.step, begun, over: Math.min(...shards.map((facts) => facts.over)), ruled },
    first: sum((facts) => facts.first),
    again: sum((facts) => facts.again),
    open: sum((facts) => facts.open),
    handed: sum((facts) => facts.handed),
    troubles: sum((facts) => facts.troubles),
    p95: replies.length > 0 ? Math.max(...replies) : null,
  };
}
