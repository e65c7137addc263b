import { describe, expect, test } from 'vitest';
import { IrateError } from '../../src/events/trouble.ts';
import type { Estimate } from '../../src/metrics/estimate.ts';
import { NOTHING, quantile, share } from '../../src/metrics/estimate.ts';
import { contactsToDecide, parseThreshold, rule } from '../../src/metrics/threshold.ts';

describe('a threshold is read', () => {
  test.each([
    ['confident_incorrect < 1%', 'confident_incorrect', '<', 0.01],
    ['true_resolution > 80%', 'true_resolution', '>', 0.8],
    ['reply_time p95 < 4s', 'reply_time p95', '<', 4000],
    ['reply_time p99.5 <= 800ms', 'reply_time p99.5', '<=', 800],
    ['error<5%', 'error', '<', 0.05],
    ['repeat_rate < 0.1', 'repeat_rate', '<', 0.1],
    ['cross_talk = 0', 'cross_talk', '=', 0],
    ['annoyed_per_hour < 500', 'annoyed_per_hour', '<', 500],
    ['annoyed_per_hour < 10/min', 'annoyed_per_hour', '<', 600],
    ['dead_end < 2%', 'dead_end', '<', 0.02],
    ['handle_time < 3m', 'handle_time', '<', 180_000],
  ])('%s', (text, name, comparison, limit) => {
    const threshold = parseThreshold(text);
    expect([threshold.measure.name, threshold.comparison]).toEqual([name, comparison]);
    expect(threshold.limit).toBeCloseTo(limit);
  });
});

describe('a threshold that cannot be read says how to mend it', () => {
  test.each([
    ['eror < 5%', /Did you mean "error"/],
    ['true_resolutoin > 80%', /Did you mean "true_resolution"/],
    ['reply_time < 4s', /reply_time p95/],
    ['error p95 < 4s', /Write "error" alone/],
    ['error < 5s', /Write a share/],
    ['reply_time p95 < 4', /unit/],
    ['cross_talk = 0%', /plain number/],
    ['nonsense', /Write "error < 5%"/],
    ['__proto__ < 1', /measure/],
  ])('%s', (text, remedy) => {
    let caught: unknown;
    try {
      parseThreshold(text);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(IrateError);
    expect(`${(caught as IrateError).message} ${(caught as IrateError).remedy}`).toMatch(remedy);
  });
});

describe('the whole interval has to keep the limit', () => {
  const error = parseThreshold('error < 5%');
  const resolution = parseThreshold('true_resolution > 80%');
  test.each([
    [error, share(0, 100), 'pass'],
    [error, share(0, 50), 'unclear'],
    [error, share(5, 100), 'unclear'],
    [error, share(20, 100), 'fail'],
    [error, share(0, 0), 'unclear'],
    [error, NOTHING, 'unclear'],
    [resolution, share(95, 100), 'pass'],
    [resolution, share(82, 100), 'unclear'],
    [resolution, share(50, 100), 'fail'],
  ] as const)('%#', (threshold, estimate, answer) => {
    expect(rule(threshold, estimate)).toBe(answer);
  });

  test('an interval that is open upwards never passes an upper limit', () => {
    const p95 = parseThreshold('reply_time p95 < 4s');
    expect(rule(p95, quantile(Float64Array.of(1, 2, 3), 0.95))).toBe('unclear');
    const many = Float64Array.from({ length: 500 }, (_, index) => index);
    expect(rule(p95, quantile(many, 0.95))).toBe('pass');
    expect(rule(parseThreshold('reply_time p95 < 100ms'), quantile(many, 0.95))).toBe('fail');
  });

  test('"= 0" is about what was seen: one is a failure, none among some is a pass, nothing is unclear', () => {
    const none = parseThreshold('cross_talk = 0');
    const counted = (value: number | null, n: number): Estimate => ({ value, low: null, high: null, n, k: null });
    expect(rule(none, counted(0, 10))).toBe('pass');
    expect(rule(none, counted(1, 10))).toBe('fail');
    expect(rule(none, counted(null, 0))).toBe('unclear');
  });
});

describe('how many contacts would decide', () => {
  const error = parseThreshold('error < 5%');

  test('is told for an undecided share, and that many do decide', () => {
    const wanted = contactsToDecide(error, share(15, 400))!;
    expect(wanted).toBeGreaterThan(400);
    expect(wanted).toBeLessThan(4000);
    expect(rule(error, share(Math.round(wanted * 0.0375 * 1.05), Math.round(wanted * 1.05)))).toBe('pass');
  });

  test('is not told where the share lies on the limit, or nothing is undecided', () => {
    expect(contactsToDecide(error, share(20, 400))).toBeNull();
    expect(contactsToDecide(error, share(0, 400))).toBeNull();
    expect(contactsToDecide(error, NOTHING)).toBeNull();
  });
});
