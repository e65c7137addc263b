/**
 * mulberry32 gives a stream of uniforms in [0, 1) from a 32-bit seed; the same seed gives the same stream. For
 * resampling only: draws that must not depend on event order come from crnUniform. Source: T. Ettinger, public
 * domain.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
