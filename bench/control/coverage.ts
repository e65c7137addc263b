import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { MEASURES } from '../../src/metrics/catalogue.ts';
import { compoundingOf } from '../../src/metrics/compounding.ts';
import type { Estimate } from '../../src/metrics/estimate.ts';
import { loopOf } from '../../src/metrics/loop.ts';
import { sampleOf } from '../../src/metrics/sample.ts';
import { decisive } from '../../src/metrics/threshold.ts';
import type { Design } from './study.ts';
import { study } from './study.ts';
import { exponentOver, type Known, ladderTruth, truthAt, worldOf } from './truth.ts';

/** How often an interval, or a bound, held the truth. */
export interface Coverage {
  readonly kind: 'interval' | 'bound';
  readonly held: number;
  readonly studies: number;
  /** Mean of the estimates, to see a bias. */
  readonly mean: number;
  readonly truth: number;
}

/** Runs studies of a known world through the engine and holds every headline's interval against the truth. */
export async function coverage(
  known: Known,
  design: Design,
  studies: number,
  seed: string,
): Promise<Map<string, Coverage>> {
  const world = worldOf(known);
  const counts = new Map<string, { kind: Coverage['kind']; held: number; n: number; sum: number; truth: number }>();
  const at = Math.floor(design.rungs.length / 2);
  const truths = truthAt(known, design.rungs[at]!);
  const ladder = ladderTruth(known, design);
  const note = (name: string, kind: Coverage['kind'], held: boolean, value: number, truth: number): void => {
    const count = counts.get(name) ?? { kind, held: 0, n: 0, sum: 0, truth };
    counts.set(name, { ...count, held: count.held + (held ? 1 : 0), n: count.n + 1, sum: count.sum + value });
  };
  const interval = (name: string, { value, low, high }: Estimate, truth: number): void => {
    if (value !== null)
      note(name, 'interval', (low ?? -Infinity) <= truth && truth <= (high ?? Infinity), value, truth);
  };
  for (let index = 0; index < studies; index++) {
    const fold = await study(world, design, `${seed}/${index}`);
    const closed = design.rungs.map((_, rung) => sampleOf(fold, CLOSED, rung));
    const open = design.rungs.map((_, rung) => sampleOf(fold, OPEN, rung));
    for (const measure of MEASURES) {
      const truth = truths[measure.name];
      if (truth === undefined) continue;
      const estimate = measure.of(closed[at]!);
      interval(measure.name, estimate, truth);
      if (measure.name !== 'error') continue;
      const { high } = decisive(estimate, 'share');
      note('error, upper bound', 'bound', truth <= high!, high!, truth);
    }
    const growth = compoundingOf(fold, closed)!;
    const range = design.rungs.filter((rate) => rate >= growth.range[0] && rate <= growth.range[1]);
    interval('range exponent', growth.exponent, exponentOver(known, 1, range));
    interval('peak exponent', growth.peak, ladder.peak);
    const loop = loopOf(fold, open)!;
    interval('returning', loop.returning, known.returns);
    interval('loop gain', loop.gain, ladder.gain);
    interval('critical return', loop.criticalReturn, ladder.criticalReturn);
    note('loop gain, upper bound', 'bound', ladder.gain <= loop.gainBound!, loop.gainBound!, ladder.gain);
  }
  return new Map(
    [...counts].map(([name, { kind, held, n, sum, truth }]) => [
      name,
      { kind, held, studies: n, mean: sum / n, truth },
    ]),
  );
}

/** A line a headline. */
export function coverageLines(found: ReadonlyMap<string, Coverage>): string[] {
  return [...found].map(([name, { kind, held, studies, mean, truth }]) => {
    const share = ((100 * held) / studies).toFixed(1).padStart(5);
    return `${name.padEnd(26)} ${kind.padEnd(8)} ${share} %  of ${studies}   truth ${truth.toPrecision(4)}, mean ${mean.toPrecision(4)}`;
  });
}

/** The studies of several worlds as one; of truths and means those of the first. */
export function pooled(worlds: readonly ReadonlyMap<string, Coverage>[]): Map<string, Coverage> {
  const [first, ...others] = worlds;
  return new Map(
    [...(first ?? [])].map(([name, coverage]) => {
      const all = [coverage, ...others.flatMap((world) => world.get(name) ?? [])];
      const sum = (of: (each: Coverage) => number): number => all.reduce((total, each) => total + of(each), 0);
      return [name, { ...coverage, held: sum(({ held }) => held), studies: sum(({ studies }) => studies) }];
    }),
  );
}

/** Two-sided intervals must hold the truth in 92 to 98 %, bounds in at least 93 %; the report names the exceptions. */
export function failing(found: ReadonlyMap<string, Coverage>): string[] {
  return [...found].flatMap(([name, { kind, held, studies }]) => {
    const share = held / studies;
    const good = kind === 'bound' ? share >= 0.93 : share >= 0.92 && share <= 0.98;
    return good ? [] : [`${name} ${kind} holds in ${(100 * share).toFixed(1)} %`];
  });
}
