import { simulate } from '../../src/launch/simulate.ts';
import { models } from './models.ts';

/** One quantity over all seeds. */
export interface Compared {
  readonly model: string;
  readonly quantity: string;
  readonly theory: number;
  readonly seen: number;
  /** Standard error over the seeds. */
  readonly error: number;
  readonly z: number;
}

/** Lives through every model, or those that are named, with so many seeds, another block of them for each: what errs together is a bias. */
export function compare(seeds: number, part: number, only?: readonly string[]): Compared[] {
  return models(part).flatMap(({ name, world, warm, rows }, block) => {
    if (only !== undefined && !only.includes(name)) return [];
    const seen = Array.from({ length: seeds }, (_, seed) => {
      const { tally } = simulate({ ...world, seed: 1 + block * 1000 + seed });
      return rows.map((row) => row.seen(tally, warm, world.hours));
    });
    return rows.map(({ name: quantity, theory }, row) => {
      const values = seen.map((each) => each[row]!);
      const mean = values.reduce((sum, value) => sum + value, 0) / seeds;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (seeds - 1);
      const error = Math.sqrt(variance / seeds);
      return { model: name, quantity, theory, seen: mean, error, z: (mean - theory) / error };
    });
  });
}
