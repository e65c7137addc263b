import { dwellOf, heldLongEnough } from './dwell.ts';
import { leaked } from './cross-talk.ts';
import { error } from './error.ts';
import type { Fold } from './fold.ts';
import type { Loop } from './loop.ts';
import { restOf } from './rest.ts';
import type { Tested } from './safe-rate.ts';
import type { Sample } from './sample.ts';

/** The rungs of an arm as far as their safety goes; without a loop nothing is said of whether they feed on themselves, or of how long that takes. */
export function testedIn(fold: Fold, samples: readonly Sample[], loop: Loop | null): Tested[] {
  const leaky = leaked(fold);
  return samples.map((sample) => {
    const at = loop?.rungs.indexOf(sample.perHour) ?? -1;
    return {
      perHour: sample.perHour,
      error: error.of(sample),
      void: sample.steps.length === 0,
      steady: restOf(fold, sample.steps).steady,
      held: heldLongEnough(dwellOf(fold, sample, loop)),
      gainBound: at < 0 ? null : loop!.gains[at]!.high,
      leaked: leaky,
    };
  });
}
