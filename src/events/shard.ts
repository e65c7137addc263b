/** A part of a run that is driven by itself, elsewhere: every customer whose number leaves `index` when divided by `of`. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

/** Whether a customer is this part's; without a shard all are. */
export function isMine(shard: Shard | undefined, customer: number): boolean {
  return shard === undefined || customer % shard.of === shard.index;
}

/** How many of `total` (customers, people on the desk) are this part's. */
export function shareOf(shard: Shard | undefined, total: number): number {
  return shard === undefined ? total : Math.max(0, Math.ceil((total - shard.index) / shard.of));
}

/** As it is written on the command line: "2/4". */
export function shardName({ index, of }: Shard): string {
  return `${index}/${of}`;
}
