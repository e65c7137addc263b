import { stirlingError } from './log-gamma.ts';

const LN_2PI = 1.8378770664093456;
const NEAR = 0.1;

/** deviance is x ln(x/m) + m - x without cancellation when x is near m (Loader's bd0), for x > 0 and m > 0. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= NEAR * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * logBinomialDensity is ln[Gamma(n+1)/(Gamma(x+1)Gamma(rest+1)) p^x q^rest], n = x + rest, for real x, rest >= 0.
 * The rest and q = 1 - p are passed in so that nothing small is rounded away; relative error of the exponential
 * stays near 1e-13 for n up to 1e12. Source: Loader 2000.
 */
export function logBinomialDensity(x: number, rest: number, p: number, q: number): number {
  if (x === 0) return logPower(rest, q, p);
  if (rest === 0) return logPower(x, p, q);
  if (p === 0 || q === 0) return -Infinity;
  const n = x + rest;
  const core = stirlingError(n) - stirlingError(x) - stirlingError(rest);
  const fit = deviance(x, n * p) + deviance(rest, n * q);
  return core - fit - 0.5 * (LN_2PI + Math.log(x) + Math.log(rest / n));
}

function logPower(n: number, share: number, rest: number): number {
  if (n === 0) return 0;
  return n * (rest < 0.5 ? Math.log1p(-rest) : Math.log(share));
}

/** logPoissonDensity is ln[m^x e^-m / Gamma(x+1)] for real x >= 0 and m > 0. */
export function logPoissonDensity(x: number, m: number): number {
  if (x === 0) return -m;
  return -stirlingError(x) - deviance(x, m) - 0.5 * (LN_2PI + Math.log(x));
}
