import { OUTCOMES, type Outcome } from './outcome.ts';
import type { Aftermath } from './world.ts';

/** Nobody does anything after it. */
export const NOTHING: Aftermath = { returns: 0, churns: 0, annoyed: 0, upset: 0, phone: 0, delay: 0 };

/** What follows each outcome: nothing, but for those that are named. */
export function afterOf(named: Partial<Record<Outcome, Aftermath>>): Readonly<Record<Outcome, Aftermath>> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, named[outcome] ?? NOTHING])) as Record<
    Outcome,
    Aftermath
  >;
}
