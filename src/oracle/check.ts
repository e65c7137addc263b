import type { Failure } from '../events/verdict.ts';
import type { Hearing } from './hearing.ts';
import type { Rulings } from './rulings.ts';

/** Looks for one failure mode in a heard and ruled transcript; the failures of that mode, the first one first. */
export type Check = (hearing: Hearing, rulings: Rulings) => readonly Omit<Failure, 'mode'>[];

/** A check that others ask too: made once for a contact. */
export function once(check: Check): Check {
  const made = new WeakMap<Rulings, ReturnType<Check>>();
  return (hearing, rulings) => {
    const found = made.get(rulings) ?? check(hearing, rulings);
    made.set(rulings, found);
    return found;
  };
}
