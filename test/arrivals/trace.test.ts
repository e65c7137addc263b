import { expect, test } from 'vitest';
import { traceOf } from '../../src/arrivals/trace.ts';

test('moments in any notation and order become gaps of mean 1', () => {
  const trace = traceOf('2026-03-03T10:00:03Z\n2026-03-03T10:00:00Z\n\n2026-03-03T10:00:01Z\n', 'day.txt');
  expect(trace).toEqual({ trace: 'day.txt', gaps: [0.66667, 1.3333] });
  expect(traceOf('100\n101\n103.0', 'day.txt')).toEqual(trace);
});

test.each([
  ['100\nsoon\n101', 'day.txt:2', /"soon" is no moment/],
  ['100\n101', 'day.txt', /no gaps/],
  ['7\n7\n7', 'day.txt', /no gaps/],
  [Array.from({ length: 20_002 }, (_, n) => n).join('\n'), 'day.txt', /more than 20001/],
])('what is no trace is refused at its place', (text, place, message) => {
  expect(() => traceOf(text, 'day.txt')).toThrow(
    expect.objectContaining({ place, message: expect.stringMatching(message) as unknown }),
  );
});
