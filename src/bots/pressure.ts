import type { Ms } from '../time/clock.ts';

/** Above this share of busy workers the bot feels it before anybody waits. */
const COMFORT = 0.8;

/**
 * How hard-pressed the bot is, 0..1: x^2 / (1 + x^2), where x is the wait of this turn over the budget, plus up to a
 * half while the last fifth of the workers fills up.
 *
 *     1 |            ______
 *       |        _.-'
 *   1/2 |      ,'            at a wait of one budget
 *     0 |___.-'
 *       0      1      2    x
 */
export function pressureOf(waited: Ms, load: number, budget: Ms): number {
  const x = waited / budget + Math.max(0, (load - COMFORT) / (1 - COMFORT)) / 2;
  return (x * x) / (1 + x * x);
}
