import type { Arrival } from '../arrivals/arrivals.ts';
import type { Customer, Move } from '../customers/customer.ts';
import type { Clock } from '../time/clock.ts';

/** Somebody who will come for the first time. */
export interface Coming extends Arrival {
  readonly who: Customer;
  readonly first: Move;
}

/** So many are made ready ahead. */
const AHEAD = 256;

/** First contacts in their order, drawn and with their first words ready before they are due: nobody is late for being drawn. */
export function coming(
  due: Iterator<Arrival>,
  draw: (customer: number) => Customer,
  clock: Clock,
): () => Coming | null {
  const ready: Coming[] = [];
  const prepare = (): void => {
    const next = due.next();
    if (next.done) return;
    const who = draw(next.value.customer);
    ready.push({ ...next.value, who, first: who.open('chat', null) });
  };
  // One at a time: whoever is due goes between two.
  const spare = (): void =>
    clock.spare(() => {
      if (ready.length < AHEAD) prepare();
    });
  for (let n = 0; n < AHEAD; n++) spare();
  return () => {
    if (ready.length === 0) prepare();
    spare();
    return ready.shift() ?? null;
  };
}
