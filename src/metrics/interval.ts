/** Two-sided 95 % and the bounds that a launch is decided by. To be replaced by `statistics/`. */

const Z = 1.959963984540054;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Wilson's 95 % interval of k out of n > 0. */
export function wilson(k: number, n: number): Bounds {
  const p = k / n;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * n);
  const half = Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return { low: k === 0 ? 0 : (middle - half) / scale, high: k === n ? 1 : (middle + half) / scale };
}

/** Clopper-Pearson, one-sided 95 % either way: each bound holds by itself. */
export function clopperPearson(k: number, n: number): Bounds {
  return {
    low: k === 0 ? 0 : bisect((p) => 1 - binomialCdf(k - 1, n, p) < 0.05),
    high: k === n ? 1 : bisect((p) => binomialCdf(k, n, p) > 0.05),
  };
}

function bisect(below: (p: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (below(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function binomialCdf(k: number, n: number, p: number): number {
  if (p <= 0) return 1;
  if (p >= 1) return k >= n ? 1 : 0;
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let i = 1; i <= k; i++) {
    term += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}
