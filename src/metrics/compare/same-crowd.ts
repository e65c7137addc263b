import type { RunEvent } from '../../events/event.ts';
import { sameArm } from '../../events/plan.ts';
import type { Fold } from '../fold.ts';
import { armsOf, mainArm } from '../sample.ts';

/** Why two runs are no fair comparison: one thing that differs between them. */
export interface Mismatch {
  /** What is no longer the same: the people, the files that they come from, the ruling, or how they were sent. */
  readonly kind: 'crowd' | 'pack' | 'scoring' | 'load';
  readonly field: string;
  readonly first: string;
  readonly second: string;
}

type Read = (run: RunEvent) => unknown;

/** Everything but the bot that a result depends on. The rates are left out: those that both drove are compared. */
const FIELDS: readonly (readonly [Mismatch['kind'], string, Read])[] = [
  ['pack', 'scenario', ({ scenario }) => scenario.name],
  ['pack', 'content of the scenario and persona files', ({ scenario }) => scenario.hash],
  ['crowd', 'seed', ({ plan }) => plan.seed],
  ['crowd', 'moment of every contact', ({ plan }) => plan.now],
  ['crowd', 'version of irate', ({ versions }) => versions['irate'] ?? 'unknown'],
  ['scoring', 'version of the oracle', ({ versions }) => versions['oracle'] ?? 'unknown'],
  ['load', 'time', ({ time }) => time],
  ['load', 'customers at a rate', ({ plan }) => plan.steps[0]?.n ?? 0],
  [
    'load',
    'pattern of arrivals',
    ({ plan: { arrivals } }) => (typeof arrivals === 'string' ? arrivals : arrivals.gaps),
  ],
  ['load', 'division of thinking and typing', ({ plan }) => plan.timeScale],
  ['load', 'division of return delays', ({ plan }) => plan.returnScale],
  ['load', 'longest contact, ms', ({ plan }) => plan.maxContact],
  ['load', 'most turns', ({ plan }) => plan.maxTurns],
  ['load', 'human desk', ({ plan: { desk } }) => [desk.agents, desk.handle, desk.patience, desk.error]],
];

/** What differs between two runs that should only differ in the bot. */
export function mismatches(first: Fold, second: Fold): Mismatch[] {
  const found = FIELDS.flatMap(([kind, field, read]) => {
    const [a, b] = [text(read(first.head)), text(read(second.head))];
    return a === b ? [] : [{ kind, field, first: a, second: b }];
  });
  const arm = mainArm(first);
  if (armsOf(second).some((each) => sameArm(each, arm))) return found;
  return [...found, { kind: 'load', field: 'return of failed customers', first: 'on', second: 'off' }];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
