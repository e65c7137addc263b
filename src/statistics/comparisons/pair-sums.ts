/**
 * countPairSums counts the pairs, one value from each list, whose sum is at least the bar. Two lists of a million
 * values stand for a million million assignments, which keeps exact randomisation tests exact far beyond plain
 * enumeration.
 */
export function countPairSums(first: Float64Array, second: Float64Array, bar: number): number {
  const a = first.slice().sort();
  const b = second.slice().sort();
  let count = 0;
  let from = b.length;
  for (const value of a) {
    while (from > 0 && value + b[from - 1]! >= bar) from--;
    count += b.length - from;
  }
  return count;
}
