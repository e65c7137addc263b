import type { Failure } from '../events/verdict.ts';
import type { Hearing } from './hearing.ts';
import type { Rulings } from './rulings.ts';

/** Looks for one failure mode in a heard and ruled transcript; the failures of that mode, the first one first. */
export type Check = (hearing: Hearing, rulings: Rulings) => readonly Omit<Failure, 'mode'>[];

/** A check that others ask too: made once for a contact. One contact is ruled on after another, so that the last is all to keep. */
export function once(check: Check): Check {
  let made: Rulings | null = null;
  let found: ReturnType<Check> = [];
  return (hearing, rulings) => {
    if (made !== rulings) {
      found = check(hearing, rulings);
      made = rulings;
    }
    return found;
  };
}
