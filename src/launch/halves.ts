import type { Seen } from './observed.ts';
import { FAILS } from './outcome.ts';

/** A rate that was measured, and what the other half of the rates said that it would be. */
export interface Foretold {
  readonly intent: string;
  /** Contacts per hour. */
  readonly load: number;
  readonly low: number;
  readonly high: number;
  readonly measured: number;
  readonly inside: boolean;
}

interface Cell {
  readonly share: number;
  readonly variance: number;
  readonly n: number;
}

/** Fewer expected failures than this say nothing either way. */
const EXPECTED = 3;
const Z = 1.959964;
/** All intents together: their mix is the same at every rate. */
const ALL = 'all_together';

/**
 * Every other rate is kept, and foretells the share of failures by intent at those between: straight over the logarithm
 * of the load, with a 95 % band for the noise of both and for the bend, as the kept rates show it among themselves.
 */
export function foretell(seen: readonly Seen[]): Foretold[] {
  const first = seen.filter(({ open, repeat }) => open && !repeat);
  const loads = [...new Set(first.map(({ load }) => load))].sort((a, b) => a - b);
  const kept = loads.filter((_, rung) => rung % 2 === 0);
  const named = [...new Set(first.map(({ intent }) => intent))].sort();
  const intents = named.length > 1 ? [ALL, ...named] : named;
  const cells = new Map(
    intents.map((intent) => [
      intent,
      cellsOf(intent === ALL ? first : first.filter((contact) => contact.intent === intent), loads),
    ]),
  );
  const bend = bendOf([...cells.values()], kept);
  return intents.flatMap((intent) =>
    kept.slice(1).flatMap((above, index) => {
      const below = kept[index]!;
      return loads
        .filter((load) => load > below && load < above)
        .flatMap((load) => at(cells.get(intent)!, intent, below, load, above, bend));
    }),
  );
}

function at(
  cells: ReadonlyMap<number, Cell>,
  intent: string,
  below: number,
  load: number,
  above: number,
  bend: number,
): Foretold[] {
  const { share, variance } = between(cells, below, load, above);
  const { n, share: measured } = cells.get(load)!;
  if (n * share < EXPECTED || n * (1 - share) < EXPECTED) return [];
  const half = Z * Math.sqrt(variance + bend + (share * (1 - share)) / n);
  const [low, high] = [Math.max(0, share - half), Math.min(1, share + half)];
  return [{ intent, load, low, high, measured, inside: measured >= low && measured <= high }];
}

function between(cells: ReadonlyMap<number, Cell>, below: number, load: number, above: number): Omit<Cell, 'n'> {
  const [low, high] = [cells.get(below)!, cells.get(above)!];
  const part = Math.log(load / below) / Math.log(above / below);
  return {
    share: (1 - part) * low.share + part * high.share,
    variance: (1 - part) ** 2 * low.variance + part ** 2 * high.variance,
  };
}

/** Variance of what a straight line between two kept rates misses: a sixteenth of what it misses over twice the distance. */
function bendOf(all: readonly ReadonlyMap<number, Cell>[], kept: readonly number[]): number {
  const misses = all.flatMap((cells) =>
    kept.slice(1, -1).map((load, index) => {
      const line = between(cells, kept[index]!, load, kept[index + 2]!);
      const { share, variance } = cells.get(load)!;
      return (share - line.share) ** 2 - line.variance - variance;
    }),
  );
  return misses.length === 0 ? 0 : Math.max(0, misses.reduce((sum, miss) => sum + miss, 0) / misses.length) / 16;
}

function cellsOf(of: readonly Seen[], loads: readonly number[]): ReadonlyMap<number, Cell> {
  return new Map(
    loads.map((load) => {
      const here = of.filter((contact) => contact.load === load);
      const failed = here.filter(({ outcome }) => FAILS[outcome]).length;
      // A half more of both: no share is certain.
      const guess = (failed + 0.5) / (here.length + 1);
      return [
        load,
        {
          share: here.length === 0 ? guess : failed / here.length,
          variance: (guess * (1 - guess)) / (here.length + 1),
          n: here.length,
        },
      ];
    }),
  );
}
