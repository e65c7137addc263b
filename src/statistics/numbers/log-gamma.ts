const HALF_LN_2PI = 0.9189385332046727;
const ASYMPTOTIC_FROM = 15;

/**
 * stirlingError is ln Gamma(n+1) minus Stirling's formula (n+1/2) ln n - n + ln sqrt(2 pi), for n > 0.
 * Below 15 it climbs by the exact recurrence, so no table is needed; absolute error about 1e-15.
 * Source: Loader 2000, "Fast and accurate computation of binomial probabilities".
 */
export function stirlingError(n: number): number {
  let z = n;
  let shifted = 0;
  while (z < ASYMPTOTIC_FROM) {
    shifted += (z + 0.5) * (z < 1 ? Math.log1p(z) - Math.log(z) : Math.log1p(1 / z)) - 1;
    z += 1;
  }
  const r = 1 / (z * z);
  const series = 1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188))));
  return shifted + series / z;
}

/** logGamma is ln Gamma(z) for z > 0; absolute error about 1e-15 + 1e-16 |result|. */
export function logGamma(z: number): number {
  return (z - 0.5) * Math.log(z) - z + HALF_LN_2PI + stirlingError(z);
}

/** logFactorial is ln n! for a whole number n >= 0. */
export function logFactorial(n: number): number {
  return n < 2 ? 0 : logGamma(n + 1);
}
