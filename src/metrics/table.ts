import { FEWEST_BLOCKS } from './clusters.ts';
import type { Journey } from './contact.ts';
import type { Fold } from './fold.ts';
import type { Sample } from './sample.ts';

/** What one customer adds to its rung: k of n. */
export type Tally = (journey: Journey) => { readonly k: number; readonly n: number };

/** A block, or a customer, with what it adds at each rung: the unit that is resampled, all its rungs together. */
export interface Row {
  readonly k: readonly number[];
  readonly n: readonly number[];
}

/** Counts by rung and by what is independent of each other. */
export interface Table {
  /** First contacts per hour, ascending. */
  readonly rungs: readonly number[];
  /** Blocks where there are enough of them; else customers, as if they were independent of each other. */
  readonly by: 'block' | 'customer';
  readonly rows: readonly Row[];
  /** Blocks of which every rung was measured, whatever the rows are. */
  readonly blocks: readonly Row[];
}

/** Lays out the rungs of one arm; rungs without a measured step are left out, and blocks that lack one of the others. */
export function tableOf(fold: Fold, samples: readonly Sample[], tally: Tally): Table {
  const blockOf = new Map(fold.head.plan.steps.map(({ step, block }) => [step, block]));
  const measured = samples.filter(({ journeys }) => journeys.length > 0);
  const blocks = new Gathering(measured.length);
  const customers = new Gathering(measured.length);
  for (const [rung, { journeys }] of measured.entries())
    for (const journey of journeys) {
      const block = blockOf.get(journey.step)!;
      const counts = tally(journey);
      blocks.add(block, rung, counts);
      customers.add(block * STRIDE + journey.customer, rung, counts);
    }
  const whole = blocks.whole();
  const by = whole.length >= FEWEST_BLOCKS ? 'block' : 'customer';
  return {
    rungs: measured.map(({ perHour }) => perHour),
    by,
    rows: by === 'block' ? whole : customers.all(),
    blocks: whole,
  };
}

/** More customers than this no step has. */
const STRIDE = 2 ** 32;

class Gathering {
  readonly #rungs: number;
  readonly #rows = new Map<number, { readonly k: number[]; readonly n: number[] }>();

  constructor(rungs: number) {
    this.#rungs = rungs;
  }

  add(key: number, rung: number, { k, n }: ReturnType<Tally>): void {
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = { k: new Array<number>(this.#rungs).fill(0), n: new Array<number>(this.#rungs).fill(0) };
      this.#rows.set(key, row);
    }
    row.k[rung] = row.k[rung]! + k;
    row.n[rung] = row.n[rung]! + n;
  }

  all(): Row[] {
    return [...this.#rows.values()];
  }

  whole(): Row[] {
    return this.all().filter(({ n }) => n.every((each) => each > 0));
  }
}

/** The rows added up. */
export function totalOf(rows: readonly Row[], rungs: number): Row {
  const k = new Array<number>(rungs).fill(0);
  const n = new Array<number>(rungs).fill(0);
  for (const row of rows)
    for (let rung = 0; rung < rungs; rung++) {
      k[rung] = k[rung]! + row.k[rung]!;
      n[rung] = n[rung]! + row.n[rung]!;
    }
  return { k, n };
}

/** The share at each rung; null if a rung has nothing to share. */
export function sharesOf(total: Row): readonly number[] | null {
  return total.n.every((n) => n > 0) ? total.k.map((k, rung) => k / total.n[rung]!) : null;
}
