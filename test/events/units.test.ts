import { expect, test } from 'vitest';
import { duration, rate } from '../../src/events/units.ts';

test.each([
  ['400ms', 400],
  ['8m', 480_000],
  ['1h30m', 5_400_000],
  ['4s', 4000],
  ['0s', 0],
])('the duration "%s" is %d ms', (text, ms) => expect(duration(text)).toBe(ms));

test.each(['8', 'soon', '', '-3s'])('"%s" is no duration', (text) =>
  expect(() => duration(text)).toThrow(/not a duration/),
);

test.each([
  ['30/s', 108_000],
  ['500/min', 30_000],
  ['9000/h', 9000],
  ['0.5 / s', 1800],
])('the rate "%s" is %d an hour', (text, perHour) => expect(rate(text)).toBe(perHour));

test.each(['30', '0/s', '30/y', 's/30'])('"%s" is no rate', (text) => expect(() => rate(text)).toThrow(/not a rate/));
