import { expect, test } from 'vitest';
import { notationInWords } from '../../src/report/notation.ts';

test.each([
  ['warranty: says P5Y, the truth is P1Y', 'warranty: says 5 years, the truth is 1 year'],
  ['replacement_time: says P7D, the truth is PT36H', 'replacement time: says 7 days, the truth is 36 hours'],
  ['eta: says 2026-03-08', 'eta: says 8 March 2026'],
  [
    '2026-13-08 and NW-2026 stay, as do P5 and refund_create',
    '2026-13-08 and NW-2026 stay, as do P5 and refund_create',
  ],
])('%s', (notation, words) => {
  expect(notationInWords(notation)).toBe(words);
});
