import type { Occasion } from '../../scenarios/occasions.ts';

/** Lines for one occasion by mood; a mood without lines takes those of the milder one, distress those of calm. */
export interface Moods {
  readonly calm: readonly string[];
  readonly irritated?: readonly string[];
  readonly furious?: readonly string[];
  readonly distressed?: readonly string[];
}

/** Lines for every occasion, for customers whose scenario and persona have none. */
export type Lines = Readonly<Record<Occasion, Moods>>;
