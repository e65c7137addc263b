import type { Chance } from '../chance/random.ts';
import type { Phase } from '../events/plan.ts';
import type { Arrival } from './arrivals.ts';

const HOUR = 3_600_000;

/** First contacts that the parts of a shock bring, on average. */
export function expectedIn(perHour: number, phases: readonly Phase[]): number {
  return phases.reduce((sum, { lasts, load }) => sum + (perHour * load * lasts) / HOUR, 0);
}

/**
 * So many first contacts as they fall due through the parts of a shock, Poisson at each part's rate: one path of unit
 * rate a block, stretched, so that with and without repeats the same customers come at the same moments. Beyond the end
 * the last part goes on.
 */
export function* phased(
  n: number,
  perHour: number,
  phases: readonly Phase[],
  block: number,
  chance: Chance,
): Generator<Arrival> {
  const random = chance('arrivals', block, 'shock');
  let [part, began, before, at] = [0, 0, 0, 0];
  for (let customer = 0; customer < n; customer++) {
    at -= Math.log(1 - random());
    let contacts = contactsIn(perHour, phases[part]!);
    while (at >= before + contacts && part < phases.length - 1) {
      began += phases[part]!.lasts;
      before += contacts;
      contacts = contactsIn(perHour, phases[++part]!);
    }
    const { load } = phases[part]!;
    yield { customer, due: began + ((at - before) * HOUR) / (perHour * load) };
  }
}

function contactsIn(perHour: number, { load, lasts }: Phase): number {
  return (perHour * load * lasts) / HOUR;
}
