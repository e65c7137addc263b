import type { Estimate, Unit } from './estimate.ts';
import type { Sample } from './sample.ts';

/** One measure: a pure function of what happened at one rung. To add one: a file like this one's neighbours, a line in `catalogue.ts`. */
export interface Measure {
  /** As a threshold names it. */
  readonly name: string;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  readonly of: (sample: Sample) => Estimate;
}
