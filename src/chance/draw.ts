import type { Random } from './random.ts';

/** One of the items, each as likely as the next. @throws if there is none */
export function pick<T>(random: Random, items: readonly T[]): T {
  if (items.length === 0) throw new Error('nothing to pick from');
  return items[Math.floor(random() * items.length)]!;
}

/** One of the items, in proportion to its weight (>= 0). @throws if the weights add up to nothing */
export function weighted<T>(random: Random, items: readonly T[], weight: (item: T) => number): T {
  const total = items.reduce((sum, item) => sum + weight(item), 0);
  if (!(total > 0)) throw new Error('no item has a weight above zero');
  let mark = random() * total;
  for (const item of items) {
    mark -= weight(item);
    if (mark < 0) return item;
  }
  return items.findLast((item) => weight(item) > 0)!;
}

/** A whole number from low to high, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** True with the given probability. */
export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}
