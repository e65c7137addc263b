/**
 * A uniform number in (0, 1) without a stream: the same key gives the same number, whatever else was drawn and in
 * whichever order. `seed`, `who` (a customer), `which` (its contact) and `purpose` are taken as 32-bit integers.
 * MurmurHash3 x86 32-bit (A. Appleby, public domain) of three words, as (h + 1/2) / 2^32.
 */
export function keyed(seed: number, who: number, which: number, purpose: number): number {
  let h = mixed(mixed(mixed(seed | 0, who), which), purpose) ^ 12;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (((h ^ (h >>> 16)) >>> 0) + 0.5) / 4294967296;
}

function mixed(h: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const mix = h ^ k;
  return (Math.imul((mix << 13) | (mix >>> 19), 5) + 0xe6546b64) | 0;
}
