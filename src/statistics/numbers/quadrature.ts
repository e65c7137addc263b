const DEPTH = 48;

interface Panel {
  readonly a: number;
  readonly b: number;
  readonly fa: number;
  readonly fm: number;
  readonly fb: number;
}

/**
 * integrate is the integral of a smooth function over [low, high] by adaptive Simpson to the given relative error.
 */
export function integrate(f: (x: number) => number, low: number, high: number, relative: number): number {
  const panel = { a: low, b: high, fa: f(low), fm: f((low + high) / 2), fb: f(high) };
  const rough = coarse(f, low, high);
  return refine(f, panel, relative * Math.abs(rough), DEPTH);
}

function coarse(f: (x: number) => number, low: number, high: number): number {
  const cells = 64;
  const h = (high - low) / cells;
  let total = 0;
  for (let i = 0; i < cells; i++) total += f(low + (i + 0.5) * h);
  return total * h;
}

function simpson(p: Panel): number {
  return ((p.b - p.a) / 6) * (p.fa + 4 * p.fm + p.fb);
}

function refine(f: (x: number) => number, p: Panel, tolerance: number, depth: number): number {
  const m = (p.a + p.b) / 2;
  const left = { a: p.a, b: m, fa: p.fa, fm: f((p.a + m) / 2), fb: p.fm };
  const right = { a: m, b: p.b, fa: p.fm, fm: f((m + p.b) / 2), fb: p.fb };
  const halves = simpson(left) + simpson(right);
  const change = halves - simpson(p);
  // A smooth start can fool Simpson into agreement by chance, so the first levels are always split.
  const mustSplit = depth > DEPTH - 5;
  if (!mustSplit && (Math.abs(change) <= 15 * tolerance || depth === 0)) return halves + change / 15;
  return refine(f, left, tolerance / 2, depth - 1) + refine(f, right, tolerance / 2, depth - 1);
}
