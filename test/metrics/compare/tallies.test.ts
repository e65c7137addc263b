import { expect, test } from 'vitest';
import { MEASURES } from '../../../src/metrics/catalogue.ts';
import { HEADLINES, modeTally } from '../../../src/metrics/compare/tallies.ts';
import { CLOSED } from '../../../src/events/plan.ts';
import { sampleOf } from '../../../src/metrics/sample.ts';
import { MODES } from '../../../src/events/verdict.ts';
import { fakeRun } from '../../report/fixture.ts';
import { folded } from '../tiny.ts';

const sample = sampleOf(folded(fakeRun()), CLOSED, 4);

test.each([
  ...HEADLINES.map((tally) => [tally.name, tally] as const),
  ...MODES.filter((mode) => mode !== 'cross_talk').map(
    (mode) => [mode === 'confident_incorrect' ? 'wrong_fact' : mode, modeTally(mode)] as const,
  ),
])('%s added up over the customers is the report’s own', (name, tally) => {
  const parts = sample.journeys.map(tally.of);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  const { k, n } = MEASURES.find((measure) => measure.name === name)!.of(sample);
  expect({ count, of }).toEqual({ count: k, of: n });
  expect(of).toBeGreaterThan(0);
});
