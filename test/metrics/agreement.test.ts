import { expect, test } from 'vitest';
import type { Label } from '../../src/events/verdict.ts';
import * as agree from '../../src/metrics/agreement.ts';
import { countScores } from '../../src/metrics/scores.ts';
import { agreementLines } from '../../src/report/agreement.ts';
import { scoreLines } from '../../src/report/scores.ts';

type Failures = Label['failures'];
const told = (outcome: Label['outcome'], failures: Failures = []): Label => ({ outcome, failures });
const said = (
  outcome: agree.Said['outcome'],
  failures: Failures = [],
  unscored: agree.Said['unscored'] = [],
): agree.Said => ({
  outcome,
  failures,
  unscored,
});

const gathering = agree.agreement();
gathering.add(said('unresolved', [{ mode: 'dead_end', turn: 3 }]), told('unresolved', [{ mode: 'dead_end', turn: 3 }]));
gathering.add(
  said('unresolved', [{ mode: 'dead_end', turn: 5 }]),
  told('partly_resolved', [{ mode: 'dead_end', turn: 3 }]),
);
gathering.add(said('resolved'), told('unresolved', [{ mode: 'misroute', turn: 1 }]));
gathering.add(
  said('resolved', [
    { mode: 'tone_deaf', turn: 1 },
    { mode: 'dead_end', turn: 1 },
  ]),
  told('resolved'),
);
gathering.add(said('resolved'), told('resolved'));
const found = gathering.sum();

test('each mode has its right, extra and missed, and the share at the right turn', () => {
  const deadEnd = found.modes.get('dead_end')!;
  expect(deadEnd).toEqual({ both: 2, extra: 1, missed: 0, neither: 2, turn: 1 });
  expect(agree.precision(deadEnd)).toBeCloseTo(2 / 3, 12);
  expect(agree.recall(deadEnd)).toBe(1);
  expect(agree.f1(deadEnd)).toBeCloseTo(0.8, 12);
  expect(agree.turnAccuracy(deadEnd)).toBe(0.5);
  expect(agree.f1(found.modes.get('misroute')!)).toBe(0);
  expect(agree.f1(found.modes.get('cross_talk')!)).toBeNull();
});

test('macro F1 is the mean of the modes that occur, micro F1 that of all taken together', () => {
  expect(agree.macroF1(found)).toBeCloseTo((0.8 + 0 + 0) / 3, 12);
  expect(agree.f1(agree.pooled(found))).toBeCloseTo(4 / 7, 12);
});

test('outcomes are compared one with the other', () => {
  expect(found.confusion.partly_resolved.unresolved).toBe(1);
  expect(agree.outcomeAccuracy(found)).toBe(0.6);
  expect(agree.outcomeKappa(found)!.kappa).toBeCloseTo((0.6 - 0.4) / (1 - 0.4), 12);
});

test('false alarms are counted on conversations without a failure', () => {
  expect(found).toMatchObject({ conversations: 5, clean: 2, alarmed: 1, alarms: 2 });
});

test('of what is not ruled on nothing is compared', () => {
  const partial = agree.agreement();
  partial.add(said('unscored', [], ['misroute', 'dead_end']), told('unresolved', [{ mode: 'misroute', turn: 1 }]));
  const sum = partial.sum();
  expect(agree.outcomeAccuracy(sum)).toBeNull();
  expect(sum.modes.get('misroute')).toMatchObject({ missed: 0, neither: 0 });
  expect(sum).toMatchObject({ clean: 1, alarmed: 0 });
});

test('nothing gathered gives nothing, not zero', () => {
  const empty = agree.agreement().sum();
  expect([agree.macroF1(empty), agree.outcomeAccuracy(empty), agree.outcomeKappa(empty)]).toEqual([null, null, null]);
  expect(agreementLines(empty).join('\n')).not.toMatch(/NaN|undefined|null/);
});

test('the agreement is told in figures', () => {
  const text = agreementLines(found).join('\n');
  expect(text).toContain('outcome accuracy 60.0 %');
  expect(text).toMatch(/dead_end +66\.7 % +100\.0 % +0\.80/);
  expect(text).toContain('false alarms per clean conversation 1.00');
});

test('scores are counted by outcome and by mode, with the first that shows each', () => {
  const counting = countScores();
  const score = { id: 'a', confidence: { atWorst: 'unresolved' }, unscored: [] } as const;
  counting.add({ ...score, outcome: 'resolved', failures: [] });
  counting.add({
    ...score,
    id: 'b',
    outcome: 'unresolved',
    failures: [{ mode: 'dead_end', turn: 5 }],
  });
  counting.add({
    ...score,
    id: 'c',
    outcome: 'unscored',
    confidence: { atWorst: 'unscored' },
    failures: [],
    unscored: ['misroute'],
  });
  const sum = counting.sum();
  expect(sum).toMatchObject({ conversations: 3, unclear: 1, outcomes: { resolved: 1, unresolved: 1, unscored: 1 } });
  expect(sum.modes.get('dead_end')).toEqual({ found: 1, scored: 3, first: { id: 'b', turn: 5 } });
  expect(sum.modes.get('misroute')).toEqual({ found: 0, scored: 2, first: null });
  const text = scoreLines(sum).join('\n');
  expect(text).toMatch(/resolved +1 +50\.0 %/);
  expect(text).toMatch(/dead_end +1 +33\.3 % +b turn 5/);
});
