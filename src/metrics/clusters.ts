import { normalQuantile, studentQuantile, tForConfidence, zForConfidence } from '../statistics/index.ts';

/** What happened to one customer at one step; contacts and journeys both are. */
export interface Member {
  readonly step: number;
  readonly customer: number;
}

/** From so many blocks on an interval can rest on them; with fewer, customers count as independent of each other. */
export const FEWEST_BLOCKS = 4;
/** Blocks that differ no more than this (variance over that of customers) are taken for equal. */
const NEGLIGIBLE = 1.2;

/** How sure a mean is, by what its items belong to. */
export interface Spread {
  /** Standard error; null where one cluster is all there is. */
  readonly error: number | null;
  /** Critical value for a two-sided 95 %. */
  readonly two: number;
  /** Critical value for a one-sided 95 %, over the normal one. */
  readonly one: number;
  readonly by: 'block' | 'customer';
}

const Z95 = zForConfidence(0.95);

/**
 * The error of sum / size over items that share a customer or a block: the linearised ratio estimator over customers, or
 * over blocks (t) where there are enough of them and they differ by more than their customers explain. Items of one
 * customer stand together, and so do those of one step, as a sample has them. Source: Cochran 1977.
 */
export function spreadOf<T extends Member>(
  items: readonly T[],
  value: (item: T) => number | null,
  mean: number,
  size: number,
): Spread {
  const customers = new Squares(mean);
  const blocks = new Squares(mean);
  let last: T | null = null;
  for (const item of items) {
    const x = value(item);
    if (x === null) continue;
    if (last !== null && last.step !== item.step) blocks.close();
    if (last !== null && (last.step !== item.step || last.customer !== item.customer)) customers.close();
    customers.add(x);
    blocks.add(x);
    last = item;
  }
  const byCustomer = customers.variance(size);
  const byBlock = blocks.variance(size);
  if (blocks.clusters >= FEWEST_BLOCKS && byCustomer !== null && byBlock! > NEGLIGIBLE * byCustomer) {
    const degrees = blocks.clusters - 1;
    const one = studentQuantile(0.95, degrees) / normalQuantile(0.95);
    return { error: Math.sqrt(byBlock!), two: tForConfidence(0.95, degrees), one, by: 'block' };
  }
  return { error: byCustomer === null ? null : Math.sqrt(byCustomer), two: Z95, one: 1, by: 'customer' };
}

/** Squared residuals of clusters as they come. */
class Squares {
  readonly #mean: number;
  #residual = 0;
  #open = false;
  #sum = 0;
  #closed = 0;

  constructor(mean: number) {
    this.#mean = mean;
  }

  get clusters(): number {
    return this.#closed + (this.#open ? 1 : 0);
  }

  add(x: number): void {
    this.#residual += x - this.#mean;
    this.#open = true;
  }

  close(): void {
    if (!this.#open) return;
    this.#sum += this.#residual * this.#residual;
    this.#closed++;
    this.#residual = 0;
    this.#open = false;
  }

  /** Of sum / size; null with fewer than two clusters. */
  variance(size: number): number | null {
    this.close();
    return this.#closed < 2 ? null : ((this.#closed / (this.#closed - 1)) * this.#sum) / (size * size);
  }
}
