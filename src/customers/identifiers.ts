import type { Random } from '../chance/random.ts';

/** Numbers of its own that one customer can have. */
const EACH = 8;

/**
 * Numbers that nobody else in the run has: each (step, customer, use) has an index, and an affine map shuffles all
 * numbers of a width, so that neighbours look unrelated and no two can meet. Past the last index of a width the number
 * gets one digit more.
 */
export function numbers(random: Random, span: number): (step: number, n: number) => (width: number) => string {
  const [a, b] = [random(), random()];
  return (step, n) => {
    let use = 0;
    return (width) => {
      if (use >= EACH) throw new Error(`a world may have ${EACH} unique values at most`);
      let index = (step * span + n) * EACH + use++;
      let digits = width;
      for (; index >= 10 ** digits; digits++) index -= 10 ** digits;
      return String(shuffled(index, digits, a, b)).padStart(digits, '0');
    };
  };
}

/** A permutation of 0..10^digits - 1; the factor has no divisor in common with 10 and keeps products exact. */
function shuffled(index: number, digits: number, a: number, b: number): number {
  const size = 10 ** digits;
  const most = Math.min(size, Math.floor(Number.MAX_SAFE_INTEGER / size / 2));
  let factor = Math.floor(most * (0.4 + 0.5 * a)) | 1;
  if (factor % 5 === 0) factor += 2;
  return (index * factor + Math.floor(b * size)) % size;
}
