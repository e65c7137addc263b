import type { Chance, Random } from '../chance/random.ts';
import type { Arrivals, Step } from '../events/plan.ts';
import type { Ms } from '../time/clock.ts';
import { shape } from './shapes.ts';

const HOUR = 3_600_000;

/** A first contact: whose, and when it is due since the step's start. */
export interface Arrival {
  readonly customer: number;
  readonly due: Ms;
}

/**
 * The first contacts of a step as they fall due, blind to the bot: the lead, the customers that count, the tail. Those
 * that count have one path of unit rate a block, stretched to each rung: between two customers there is the same part of
 * an hour's load everywhere. Lead and tail are Poisson whatever the pattern: they are only there for the load.
 */
export function* arrivals(pattern: Arrivals, perHour: number, step: Step, chance: Chance): Generator<Arrival> {
  const { block, n, lead, tail } = step;
  const unit = HOUR / perHour;
  for (const [index, at] of scattered(lead, chance('arrivals', block, 'lead')).entries())
    yield { customer: n + index, due: at * unit };
  let last = lead + n;
  let counted = 0;
  for (const at of path(pattern, n, chance('arrivals', block))) {
    last = Math.max(last, lead + at);
    yield { customer: counted++, due: (lead + at) * unit };
  }
  for (const [index, at] of scattered(tail, chance('arrivals', block, 'tail')).entries())
    yield { customer: n + lead + index, due: (last + at) * unit };
}

/** So many moments, Poisson given their number, in as many units of time. */
function scattered(count: number, random: Random): number[] {
  return Array.from({ length: count }, () => random() * count).sort((a, b) => a - b);
}

/** The n moments of those that count, ascending, at a mean rate of 1. */
function* path(pattern: Arrivals, n: number, random: Random): Generator<number> {
  const stretched = pattern === 'burst' || pattern === 'day' ? shape(pattern) : null;
  for (let k = 0, at = 0; k < n; k++) {
    if (typeof pattern === 'object') at += pattern.gaps[k % pattern.gaps.length]!;
    else at = pattern === 'constant' ? k : at - Math.log(1 - random());
    yield stretched === null ? at : stretched(at / n) * n;
  }
}
