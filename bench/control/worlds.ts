import { CLOSED, OPEN } from '../../src/events/plan.ts';
import type { Design } from './study.ts';
import type { Known } from './truth.ts';

const LADDER = [1000, 2000, 4000, 8000, 12_000, 16_000, 20_000];

/** A ladder of so many blocks and customers a rung, both arms. */
export function ladderOf(blocks: number, n: number): Design {
  return { rungs: LADDER, arms: [CLOSED, OPEN], blocks, n };
}

const HILL: Known = {
  curve: { p0: 0.05, pMax: 0.8, halfLoad: 20_000, steepness: 3 },
  returns: 0.5,
  hidden: 0.3,
  handedOver: 0.1,
  uneven: 0,
};

/** A bot that fails along a Hill curve: always alike, and better or worse from one step to the next. */
export const WORLDS: Readonly<Record<string, Known>> = { even: HILL, uneven: { ...HILL, uneven: 0.3 } };
