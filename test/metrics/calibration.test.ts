import { expect, test } from 'vitest';
import { calibrationOf, pooled } from '../../src/metrics/calibration.ts';
import { sample } from './tiny.ts';

const seen = (...contacts: (readonly [number | null, boolean])[]) =>
  sample(
    contacts.map(([confidence, resolved], customer) => ({
      customer,
      confidence,
      outcome: resolved ? ('resolved' as const) : ('unresolved' as const),
    })),
  );

test('contacts are gathered by how sure the bot was, with what was truly resolved among them', () => {
  const bins = calibrationOf(seen([0.95, true], [0.91, false], [0.97, false], [0.3, true], [null, true]));
  expect(bins.map(({ confidence, resolved: { k, n } }) => [confidence.toFixed(2), k, n])).toEqual([
    ['0.30', 1, 1],
    ['0.94', 1, 3],
  ]);
});

test('a bot that is sure of everything has its contacts in the last tenth', () => {
  expect(calibrationOf(seen([1, true], [1, true]))).toMatchObject([{ confidence: 1, resolved: { k: 2, n: 2 } }]);
});

test('the bins of two rungs are as those of all their contacts', () => {
  const [one, other] = [seen([0.95, true], [0.2, false]), seen([0.93, false], [0.55, true])];
  const all = seen([0.95, true], [0.2, false], [0.93, false], [0.55, true]);
  const counts = (bins: ReturnType<typeof pooled>) => bins.map(({ resolved: { k, n } }) => [k, n]);
  expect(counts(pooled([calibrationOf(one), calibrationOf(other)]))).toEqual(counts(calibrationOf(all)));
});

test('without a claim there is nothing to plot', () => {
  expect(calibrationOf(seen([null, true]))).toEqual([]);
});
