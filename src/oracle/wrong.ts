import type { Failure } from '../events/verdict.ts';
import type { Claim } from '../reading/reading.ts';
import type { Rulings } from './rulings.ts';

/** Wrong statements that stand at the end, of those put as asked; one for each need, where it was first said so. */
export function standingWrong(rulings: Rulings, put: (claim: Claim) => boolean): Omit<Failure, 'mode'>[] {
  const failures: Omit<Failure, 'mode'>[] = [];
  for (const statements of rulings.statements.values()) {
    const wrong = standing(statements.map((statement) => statement.true));
    const first = wrong === null ? undefined : statements[wrong];
    if (!first || !put(first.claim)) continue;
    const { need, claim, at } = first;
    const said = claim.negated ? `denies ${claim.value}` : `says ${claim.upTo ?? claim.value}`;
    failures.push({ turn: at, because: `${need.id}: ${said}, the truth is ${need.value}`, quote: claim.quote });
  }
  return failures.sort((a, b) => a.turn - b.turn);
}

/** Where the last unbroken row of wrong statements begins; null if the last one is right. */
function standing(truths: readonly boolean[]): number | null {
  if (truths.at(-1) !== false) return null;
  return truths.lastIndexOf(true) + 1;
}
