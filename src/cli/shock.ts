import type { Trigger } from '../events/plan.ts';
import { IrateError } from '../events/trouble.ts';
import { duration, rate } from '../events/units.ts';

/** A trigger as it is typed; null: no rate is named. */
export type Shock = Omit<Trigger, 'perHour'> & { readonly perHour: number | null };

const SHAPE = /^(?<less>capacity\s+)?x\s*(?<times>\d+(?:\.\d+)?)\s+for\s+(?<lasts>[^@]+?)(?:\s+at\s+(?<rate>\S+))?$/;

/** "x3 for 20s", "capacity x0.5 for 20s at 40/s". @throws IrateError if it is none */
export function shockOf(asked: string): Shock {
  const parts = SHAPE.exec(asked.trim())?.groups;
  const times = Number(parts?.['times']);
  const less = parts?.['less'] !== undefined;
  if (!parts || !(times > 0) || (less && times > 1))
    throw new IrateError(
      'usage',
      `"${asked}" is no shock`,
      '--shock',
      'Write "x3 for 20s", or "capacity x0.5 for 20s" for a bot that has half its room; "at 40/s" names the rate.',
    );
  return {
    perHour: parts['rate'] === undefined ? null : rate(parts['rate']),
    load: less ? 1 : times,
    capacity: less ? times : 1,
    lasts: duration(parts['lasts']!),
  };
}

/** The triggers of a run: those without a rate come at the peak of the launch. @throws IrateError where there is none */
export function triggersOf(asked: readonly string[], peak: number | null): Trigger[] {
  return asked.map(shockOf).map(({ perHour, ...shock }) => {
    const at = perHour ?? peak;
    if (at !== null) return { perHour: at, ...shock };
    throw new IrateError(
      'usage',
      'a shock needs a rate: the scenario names no launch peak',
      '--shock',
      'Write "x3 for 20s at 40/s", or `launch: { normal, peak }` in the scenario.',
    );
  });
}
