import type { Ms } from '../time/clock.ts';
import type { Facts } from './tally.ts';

/** What the shards of one run agree on, whoever brings them together. */
export interface Gate {
  /** When the run began, ISO 8601: it names the run, and all clocks count from it. */
  readonly began: string;
  /** What the clock of who brings them together shows more than this machine's, ms. */
  readonly offset: Ms;
  /** Whole rungs to keep of a run that is resumed: those that every shard has. Infinity: all that there are. */
  readonly keep: number;
  /** Aborted when all are to end before their time. */
  readonly stop: AbortSignal;
  /** Asked when nothing but the load is left to do. Resolves to the moment at which all begin, epoch ms by that clock; at once if all stop. */
  ready(): Promise<Ms>;
  /** Told now and then what is seen of the shard; null: it shows that itself. */
  readonly show: ((facts: Facts) => void) | null;
}

/** Shards that were told the moment before they began to prepare. */
export function gateAt(startAt: Ms): Gate {
  return {
    began: new Date(startAt).toISOString(),
    offset: 0,
    keep: Infinity,
    stop: new AbortController().signal,
    ready: () => Promise.resolve(startAt),
    show: null,
  };
}
