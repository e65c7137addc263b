/**
 * bisect finds the root of a function that changes sign once on [low, high]; the signs at the ends decide the
 * direction. It halves until the two ends are neighbouring doubles, so the result has full relative accuracy.
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  let a = low;
  let b = high;
  const rising = f(b) > 0 || f(a) < 0;
  for (let i = 0; i < 1200; i++) {
    const middle = a / 2 + b / 2;
    if (middle <= a || middle >= b) break;
    const value = f(middle);
    if (value === 0) return middle;
    if (value > 0 === rising) b = middle;
    else a = middle;
  }
  return a / 2 + b / 2;
}

/** bracketAbove doubles x until f(x) is above 0, or gives null after 1000 doublings. */
export function bracketAbove(f: (x: number) => number, start: number): number | null {
  let x = start;
  for (let i = 0; i < 1000 && Number.isFinite(x); i++) {
    if (f(x) > 0) return x;
    x *= 2;
  }
  return null;
}
