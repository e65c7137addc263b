import type { Event } from '../events/event.ts';
import { error } from '../metrics/error.ts';
import { Fold } from '../metrics/fold.ts';
import { restOf } from '../metrics/rest.ts';
import { safeRateOf } from '../metrics/safe-rate.ts';
import { mainArm, rungsOf, sampleOf } from '../metrics/sample.ts';
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
      const tested = rungsOf(fold, arm).map((rung) => {
        const sample = sampleOf(fold, arm, rung);
        return {
          perHour: sample.perHour,
          error: error.of(sample),
          void: sample.steps.length === 0,
          steady: restOf(fold, sample.steps).steady,
        };
      });
      return safeRateOf(tested, errorLimit(fold.head.plan.thresholds).limit, true).notShown !== 'undecided';
    },
  };
}
