import type { Estimate } from '../../src/metrics/estimate.ts';

/** How often an interval, or a bound, held the truth. */
export interface Coverage {
  readonly kind: 'interval' | 'bound';
  readonly held: number;
  readonly studies: number;
  /** Mean of the estimates, to see a bias. */
  readonly mean: number;
  readonly truth: number;
}

/** Counts of headlines, by name. */
export class Tally {
  readonly #counts = new Map<string, { kind: Coverage['kind']; held: number; n: number; sum: number; truth: number }>();

  note(name: string, kind: Coverage['kind'], held: boolean, value: number, truth: number): void {
    const count = this.#counts.get(name) ?? { kind, held: 0, n: 0, sum: 0, truth };
    this.#counts.set(name, { ...count, held: count.held + (held ? 1 : 0), n: count.n + 1, sum: count.sum + value });
  }

  interval(name: string, { value, low, high }: Estimate, truth: number): void {
    if (value === null) return;
    this.note(name, 'interval', (low ?? -Infinity) <= truth && truth <= (high ?? Infinity), value, truth);
  }

  get found(): Map<string, Coverage> {
    return new Map(
      [...this.#counts].map(([name, { kind, held, n, sum, truth }]) => [
        name,
        { kind, held, studies: n, mean: sum / n, truth },
      ]),
    );
  }
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
