import type { Event } from '../events/event.ts';
import { Fold } from '../metrics/fold.ts';
import { safeRateOf } from '../metrics/safe-rate.ts';
import { mainArm, rungsOf, sampleOf } from '../metrics/sample.ts';
import { testedIn } from '../metrics/tested.ts';
import { errorLimit } from '../report/thresholds.ts';

/** Looks on while a run goes, and knows when its safe rate is decided. */
export interface Onlooker {
  see(event: Event): void;
  /** Asked after each block: by bounds that hold however often they are looked at, nothing is left undecided up to the first unsafe rung. */
  enough(): boolean;
}

export function onlooker(): Onlooker {
  const fold = new Fold();
  return {
    see: (event) => fold.add(event),
    enough() {
      const arm = mainArm(fold);
      const samples = rungsOf(fold, arm).map((rung) => sampleOf(fold, arm, rung));
      const { limit } = errorLimit(fold.head.plan.thresholds);
      return safeRateOf(testedIn(fold, samples, null), limit, true).notShown !== 'undecided';
    },
  };
}
