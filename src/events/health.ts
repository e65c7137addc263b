import type { Ms } from '../time/clock.ts';

/** Messages that a model worded, and those said in our own words, by why. */
export interface Voiced {
  readonly voiced: number;
  readonly own: Readonly<Record<string, number>>;
}

/** How well the harness kept its own time at one step; quantiles in ms. */
export interface HealthEvent {
  readonly kind: 'health';
  readonly at: Ms;
  readonly step: number;
  /** The clock, not rounded: a resumed run goes on from there. */
  readonly clock?: Ms;
  readonly due: number;
  readonly started: number;
  readonly lateness: { readonly p50: Ms; readonly p99: Ms; readonly max: Ms };
  readonly loopDelay: { readonly p99: Ms; readonly max: Ms } | null;
  /** Pauses for clearing memory; left out in virtual time. */
  readonly pauses?: { readonly count: number; readonly total: Ms; readonly longest: Ms };
  /** Requests that had to wait for a connection to become free, and the longest wait; left out where nobody counts. */
  readonly waits?: { readonly waited: number; readonly longest: Ms };
  /** Left out where no model was to word any. */
  readonly voice?: Voiced;
  /** Harness faults by kind (out of sockets, log behind): never the target's, never the customer's. */
  readonly faults: Readonly<Record<string, number>>;
  /** Simulated-customer faults by kind (misread a clear reply, answered what was not asked). */
  readonly customerFaults: Readonly<Record<string, number>>;
  /** True when the generator fell behind: the rung is not plotted. */
  readonly void: boolean;
}

/** What models worded in all of them together; null where none was to. */
export function voicesOf(all: readonly { readonly voice?: Voiced | null }[]): Voiced | null {
  const voices = all.flatMap(({ voice }) => voice ?? []);
  if (voices.length === 0) return null;
  return {
    voiced: voices.reduce((sum, { voiced }) => sum + voiced, 0),
    own: summed(voices.map(({ own }) => own)),
  };
}

/** Counts by kind, added up; kinds in alphabetical order, so that equal logs give equal bytes. */
export function summed(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const counts of all)
    for (const [kind, count] of Object.entries(counts)) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
