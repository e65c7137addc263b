import { summed, type Voiced, voicesOf } from '../events/health.ts';
import { isError, isErrorAtWorst } from './error.ts';
import type { Fold } from './fold.ts';
import type { Sample } from './sample.ts';

/** Who is at fault, in counts, and what the faults that are not the bot's leave open about its error share. */
export interface Ledgers {
  readonly contacts: number;
  /** Contacts that failed: the bot's ledger. */
  readonly target: number;
  /** Our own faults, by kind. */
  readonly harness: Readonly<Record<string, number>>;
  /** The simulated customer's faults, by kind. */
  readonly customer: Readonly<Record<string, number>>;
  /** Messages that a model worded, and those it did not, by why; null where none was asked. */
  readonly voice: Voiced | null;
  /** The error share if every fault that is not the bot's made a failure, or hid one; null without contacts. 0..1 */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The error share with every unclear need decided against the bot; null without contacts. 0..1 */
  readonly atWorst: number | null;
}

export function ledgersOf(fold: Fold, { contacts, steps }: Sample): Ledgers {
  const health = steps.flatMap((step) => fold.health(step) ?? []);
  const harness = summed(health.map(({ faults }) => faults));
  const customer = summed(health.map(({ customerFaults }) => customerFaults));
  const doubtful = total(harness) + total(customer);
  const n = contacts.length;
  const target = contacts.filter(isError).length;
  const worst = contacts.filter((contact) => isError(contact) || isErrorAtWorst(contact)).length;
  return {
    contacts: n,
    target,
    harness,
    customer,
    voice: voicesOf(health),
    lowest: n === 0 ? null : Math.max(0, target - doubtful) / n,
    highest: n === 0 ? null : Math.min(n, target + doubtful) / n,
    atWorst: n === 0 ? null : worst / n,
  };
}

export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
