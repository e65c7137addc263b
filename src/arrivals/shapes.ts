/** Ten bursts a rung: a fifth of the time at three times the mean rate, the rest at half of it. */
const BURST: readonly number[] = Array.from({ length: 10 }, () => [3, 0.5, 0.5, 0.5, 0.5]).flat();

/** First contacts by hour from midnight at a shop that is always open: two peaks by day, a shoulder in the evening. An assumption. */
const DAY: readonly number[] = [
  0.25, 0.18, 0.14, 0.12, 0.14, 0.22, 0.42, 0.75, 1.25, 1.7, 1.85, 1.75, 1.55, 1.6, 1.7, 1.65, 1.55, 1.4, 1.25, 1.15,
  1.05, 0.85, 0.6, 0.4,
];

const WEIGHTS = { burst: BURST, day: DAY };
export type ShapeName = keyof typeof WEIGHTS;

/**
 * When the given part of a rung's arrivals has come, as a part of its time: the inverse of the cumulative rate. Beyond 1
 * the shape begins anew.
 */
export function shape(name: ShapeName): (part: number) => number {
  const weights = WEIGHTS[name];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends: number[] = [];
  weights.reduce((sum, weight) => {
    ends.push((sum + weight) / total);
    return sum + weight;
  }, 0);
  return (part) => {
    const [whole, rest] = [Math.floor(part), part % 1];
    const cell = Math.max(
      0,
      ends.findIndex((end) => rest < end),
    );
    const begin = ends[cell - 1] ?? 0;
    return whole + (cell + (rest - begin) / (ends[cell]! - begin)) / weights.length;
  };
}

/** Rates in equal parts of the shape's time, relative to their mean. */
export function ratesOf(name: ShapeName): number[] {
  const weights = WEIGHTS[name];
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}
