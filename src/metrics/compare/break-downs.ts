import { MODES } from '../../events/verdict.ts';
import { benjaminiHochberg } from '../../statistics/index.ts';
import type { Difference } from './difference.ts';
import { differenceOf } from './difference.ts';
import type { Finding } from './finding.ts';
import { findings } from './finding.ts';
import type { AtRate, Matched } from './matched.ts';
import { modeTally, PRIMARY } from './tallies.ts';

/** One part of a comparison of two bots. */
export interface Part {
  readonly kind: 'rate' | 'intent' | 'mode';
  /** The rate per hour, the intent, the mode. */
  readonly name: string;
  /** Places of the bots among the runs. */
  readonly first: number;
  readonly second: number;
  readonly finding: Finding;
}

/**
 * Every later bot against the first: failed contacts at each rate and, at the deciding one, by intent, and contacts that
 * show each mode. There are many, so the share of false finds among them is what is kept down (Benjamini-Hochberg).
 */
export function breakDowns(rates: readonly AtRate[], here: AtRate, bots: number): Part[] {
  const parts: Omit<Part, 'finding'>[] = [];
  const differences: Difference[] = [];
  const add = (part: Pick<Part, 'kind' | 'name'>, second: number, difference: Difference): void => {
    parts.push({ ...part, first: 0, second });
    differences.push(difference);
  };
  const intents = byIntent(here.matched);
  for (let second = 1; second < bots; second++) {
    const pair = [0, second] as const;
    for (const { perHour, matched } of rates)
      add({ kind: 'rate', name: String(perHour) }, second, differenceOf(PRIMARY, matched, pair));
    for (const [name, matched] of intents) add({ kind: 'intent', name }, second, differenceOf(PRIMARY, matched, pair));
    for (const mode of MODES)
      if (here.matched.some(({ journeys }) => pair.some((bot) => modeTally(mode).of(journeys[bot]!).count > 0)))
        add({ kind: 'mode', name: mode }, second, differenceOf(modeTally(mode), here.matched, pair));
  }
  const found = findings(
    differences.map((difference) => ({ ...difference, floor: 0 })),
    benjaminiHochberg,
  );
  return parts.map((part, index) => ({ ...part, finding: found[index]! }));
}

/** Customers by what they came for; in other crowds than the first run's they may have come for something else. */
function byIntent(matched: readonly Matched[]): Map<string, Matched[]> {
  const intents = new Map<string, Matched[]>();
  for (const each of matched) {
    const [name, ...others] = each.journeys.map(({ who }) => who.intent) as [string, ...string[]];
    if (others.some((other) => other !== name)) continue;
    const known = intents.get(name);
    if (known) known.push(each);
    else intents.set(name, [each]);
  }
  return intents;
}
