import seedrandom from 'seedrandom';

/** A stream of uniform numbers in [0, 1). */
export type Random = () => number;

/** Names a stream of a run's randomness: the same path gives the same numbers, whatever else was drawn. */
export type Chance = (...path: readonly (string | number)[]) => Random;

/** Named random streams from one seed: `chance('customer', 42)` is the same person in every run of that seed. */
export function chance(seed: string): Chance {
  return (...path) => {
    let name = seed;
    for (const part of path) name += `/${part}`;
    return seedrandom.alea(name);
  };
}
