import type { Plan } from '../events/plan.ts';
import type { Fold } from '../metrics/fold.ts';
import { mainArm, rungsOf } from '../metrics/sample.ts';

/** The rung at which thresholds rule. */
export interface Deciding {
  readonly rung: number;
  readonly perHour: number;
  /** The peak that the launch declares, contacts per hour; null if it declares none. */
  readonly peak: number | null;
  /** How the rung stands to the peak. */
  readonly basis: 'at_peak' | 'below_peak' | 'above_peak' | 'top';
}

/** The highest rung up to the declared peak, the lowest rung if all are above it, the top rung if no launch is declared. */
export function decidingRung(fold: Fold): Deciding | null {
  const { launch, rungs } = fold.head.plan;
  const climbed = rungsOf(fold, mainArm(fold)).map((rung) => ({ rung, perHour: rungs[rung]! }));
  return decidingAmong(climbed, launch);
}

/** The same among any rates, ascending. */
export function decidingAmong(
  climbed: readonly Pick<Deciding, 'rung' | 'perHour'>[],
  launch: Plan['launch'],
): Deciding | null {
  const top = climbed.at(-1);
  if (top === undefined) return null;
  if (launch === null) return { ...top, peak: null, basis: 'top' };
  const within = climbed.filter(({ perHour }) => perHour <= launch.peak).at(-1);
  if (within === undefined) return { ...climbed[0]!, peak: launch.peak, basis: 'above_peak' };
  return { ...within, peak: launch.peak, basis: within.perHour === launch.peak ? 'at_peak' : 'below_peak' };
}
