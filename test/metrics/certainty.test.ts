import { expect, test } from 'vitest';
import { certaintyOf } from '../../src/metrics/certainty.ts';
import { sample } from './tiny.ts';

/** So many contacts at each confidence, of which so many are resolved. */
const seen = (...groups: (readonly [confidence: number | null, resolved: number, of: number])[]) =>
  sample(
    groups
      .flatMap(([confidence, resolved, of]) =>
        Array.from({ length: of }, (_, k) => [confidence, k < resolved] as const),
      )
      .map(([confidence, good], customer) => ({
        customer,
        confidence,
        outcome: good ? ('resolved' as const) : ('unresolved' as const),
      })),
    { n: 400 },
  );

const CALIBRATED = seen([0.9, 180, 200], [0.6, 120, 200]);
const BLUFFING = seen([0.9, 120, 200], [0.6, 60, 200]);

test('a bot that is as sure as it is right has no overconfidence, and chance explains what is left', () => {
  const { overconfidence, murphy, p, calibrationError, silent } = certaintyOf(CALIBRATED)!;
  expect(overconfidence.value).toBeCloseTo(0);
  expect(overconfidence.low!).toBeLessThan(0);
  expect(overconfidence.high!).toBeGreaterThan(0);
  expect(murphy.reliability).toBeCloseTo(0);
  expect(p).toBeGreaterThan(0.5);
  expect(calibrationError).toBeCloseTo(0);
  expect(silent).toBe(0);
});

test('a bot that is surer than it is right shows it in every one of them', () => {
  const [good, bad] = [certaintyOf(CALIBRATED)!, certaintyOf(BLUFFING)!];
  expect(bad.overconfidence.value).toBeCloseTo(0.3);
  expect(bad.overconfidence.low!).toBeGreaterThan(0.2);
  expect(bad.murphy.reliability).toBeCloseTo(0.09);
  expect(bad.p).toBeLessThan(1e-6);
  expect(bad.brier.low!).toBeGreaterThan(good.brier.high!);
  expect(bad.confidentIncorrect.value).toBeGreaterThan(good.confidentIncorrect.value!);
});

test('a bot that claims nothing is not judged by what it did not say', () => {
  expect(certaintyOf(seen([null, 5, 10]))).toBeNull();
  expect(certaintyOf(seen([null, 5, 10], [0.9, 9, 10]))).toMatchObject({ silent: 0.5, calibrationError: null });
});
