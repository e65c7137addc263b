import { expect, test } from 'vitest';
import { booksWrong, trespass } from '../../src/metrics/books.ts';
import { sample } from './tiny.ts';

test('books left wrong and rows trespassed on are shares of the contacts after which the office was looked at', () => {
  const seen = sample([
    { customer: 0, findings: ['unasked', 'done_not_said'] },
    { customer: 1, findings: [] },
    { customer: 2, findings: ['trespass'] },
    { customer: 3, findings: ['said_not_done'] },
    { customer: 4 },
  ]);
  expect(booksWrong.of(seen)).toMatchObject({ value: 0.25, k: 1, n: 4 });
  expect(trespass.of(seen)).toMatchObject({ value: 0.25, k: 1, n: 4 });
});

test('where there is no back office the measures are unknown, not zero', () => {
  expect(booksWrong.of(sample([{ customer: 0 }]))).toMatchObject({ value: null, n: 0 });
});
