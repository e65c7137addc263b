/** What two ways of doing the same cost, measured against each other. */
export interface Paired {
  /** The medians over the blocks. */
  readonly bare: number;
  readonly own: number;
  /** Of the ratios of neighbours: the median, and the middle half. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Block by block and by turns, each first as often as the other: what the machine does meanwhile meets both alike, so that
 * the ratio of neighbours holds still where the costs themselves do not. The first of each is not counted.
 */
export async function paired(bare: () => Promise<number>, own: () => Promise<number>, blocks: number): Promise<Paired> {
  await bare();
  await own();
  const costs: { readonly bare: number; readonly own: number }[] = [];
  for (let block = 0; block < blocks; block++) {
    if (block % 2 === 0) costs.push({ bare: await bare(), own: await own() });
    else {
      const first = await own();
      costs.push({ bare: await bare(), own: first });
    }
  }
  const ratios = costs.map((cost) => cost.own / cost.bare);
  return {
    bare: at(
      0.5,
      costs.map((cost) => cost.bare),
    ),
    own: at(
      0.5,
      costs.map((cost) => cost.own),
    ),
    ratio: at(0.5, ratios),
    low: at(0.25, ratios),
    high: at(0.75, ratios),
  };
}

/** A quantile by its rank. */
export function at(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** As printed beside what is wanted. */
export function judged(value: number, most: number): string {
  return value <= most ? 'passed' : 'missed';
}
