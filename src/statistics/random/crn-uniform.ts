/**
 * crnUniform is a stateless uniform in (0, 1) for a seed and a key, in the house (customer, contact, purpose,
 * index): the same customer draws the same number at every rung and in any event order (common random numbers).
 * Seed and keys are taken as 32-bit integers. Source: MurmurHash3 x86 32-bit, A. Appleby, public domain; (h + 1/2)
 * / 2^32.
 */
export function crnUniform(seed: number, ...key: readonly number[]): number {
  let h = seed | 0;
  for (const part of key) {
    const k = Math.imul(rotate(Math.imul(part, 0xcc9e2d51), 15), 0x1b873593);
    h = (Math.imul(rotate(h ^ k, 13), 5) + 0xe6546b64) | 0;
  }
  h ^= 4 * key.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (((h ^ (h >>> 16)) >>> 0) + 0.5) / 4294967296;
}

function rotate(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}
