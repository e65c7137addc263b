import type { RunEvent } from '../../../src/events/event.ts';
import { Fold } from '../../../src/metrics/fold.ts';
import type { Entrant } from '../../../src/report/scorecard/scorecard.ts';
import { fakeRun, type Options } from '../fixture.ts';

/** A made-up run of a bot that fails so often at each of five rates. */
export function entrant(name: string, errors: readonly number[], options: Options = {}): Entrant {
  const fold = new Fold();
  for (const event of fakeRun({ n: 80, errors, ...options }))
    fold.add(event.kind === 'run' ? ({ ...event, target: { ...event.target, name } } satisfies RunEvent) : event);
  return { name, fold };
}

export const GOOD = [0.02, 0.02, 0.03, 0.05, 0.1];
export const BAD = [0.1, 0.15, 0.25, 0.5, 0.8];
