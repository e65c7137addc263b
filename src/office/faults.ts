import type { Chance } from '../chance/random.ts';
import type { FAULTS } from '../events/record.ts';
import type { Clock, Ms } from '../time/clock.ts';

/** A fault that strikes some of the calls. */
export interface Fault {
  /** The tool that it strikes; '*': any. */
  readonly tool: string;
  readonly fault: (typeof FAULTS)[number];
  /** Of the calls, 0..1. */
  readonly share: number;
  /** latency: how much later the answer comes; timeout_after_commit: when the caller hears of the timeout. */
  readonly delay: Ms;
}

/** Faults, and what decides when they strike. */
export interface FaultPlan {
  readonly faults: readonly Fault[];
  readonly clock: Clock;
  readonly chance: Chance;
}

/**
 * The fault that strikes the `nth` call of a tool on one customer's rows, or null: at most one, tried in the order of the
 * plan. It depends on nothing else, so the same customer meets the same faults at every rate.
 */
export function strikes({ faults, chance }: FaultPlan, tool: string, write: boolean, customer: string, nth: number) {
  const dice = chance('office', tool, customer, nth);
  return (
    faults
      .filter((fault) => fault.tool === '*' || fault.tool === tool)
      .filter(({ fault }) => fault !== 'stale_read' || !write)
      .find(({ share }) => dice() < share) ?? null
  );
}
