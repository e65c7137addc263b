import type { Arrival } from '../arrivals/arrivals.ts';
import type { Customer, Move } from '../customers/customer.ts';
import type { Clock } from '../time/clock.ts';

/** Somebody who will come for the first time. */
export interface Coming extends Arrival {
  readonly who: Customer;
  readonly first: Move;
}

/** So many are made ready ahead, and more when half of them have come. */
const AHEAD = 256;

/** First contacts in their order, drawn and with their first words ready before they are due: nobody is late for being drawn. */
export function coming(
  due: Iterator<Arrival>,
  draw: (customer: number) => Customer,
  clock: Clock,
): () => Coming | null {
  let ready: Coming[] = [];
  let came = 0;
  let asked = false;
  let all = false;
  const prepare = (): void => {
    const next = due.next();
    if (next.done) {
      all = true;
      return;
    }
    const who = draw(next.value.customer);
    ready.push({ ...next.value, who, first: who.open('chat', null) });
  };
  const fill = (): void => {
    ready = ready.slice(came);
    came = 0;
    asked = false;
    while (!all && ready.length < AHEAD) prepare();
  };
  return () => {
    if (came === ready.length && !all) prepare();
    const next = ready[came];
    if (next === undefined) return null;
    came++;
    if (!all && !asked && ready.length - came < AHEAD / 2) {
      asked = true;
      clock.spare(fill);
    }
    return next;
  };
}
