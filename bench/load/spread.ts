/** A median with the least and the most: "51 (48 to 60)". */
export function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, middle, high] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!].map(shown) as [
    string,
    string,
    string,
  ];
  return sorted.length === 1 ? middle : `${middle} (${low} to ${high})`;
}

const shown = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0));
