import { expect, test } from 'vitest';
import { keyed } from '../../src/chance/keyed.ts';
import { crnUniform } from '../../src/statistics/index.ts';

test('a keyed number is the published one of its four words', () => {
  for (const [seed, who, which, purpose] of [
    [0, 0, 0, 0],
    [12345, 17, 2, 3],
    [-1, 2 ** 31 - 1, 255, 11],
  ] as const)
    expect(keyed(seed, who, which, purpose)).toBe(crnUniform(seed, who, which, purpose));
});
