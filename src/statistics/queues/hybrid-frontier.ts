import { requireAtLeast, requireShare } from '../numbers/domain.ts';
import { agentsForAbandonment } from './staffing.ts';

/** HybridIntent: contacts per hour of an intent, the bot's share correct and share escalated; the rest is wrong. */
export interface HybridIntent {
  readonly ratePerHour: number;
  readonly correct: number;
  readonly escalated: number;
}

/**
 * HumanDesk: return propensity after a wrong answer, contacts one human handles per hour, patience rate,
 * abandonment cap.
 */
export interface HumanDesk {
  readonly returnPropensity: number;
  readonly perHour: number;
  readonly patiencePerHour: number;
  readonly maxAbandon: number;
}

/**
 * HybridRow: one routing: which intents go to humans (bit i = intent i), human load, agents, wrong answers per
 * hour.
 */
export interface HybridRow {
  readonly routed: number;
  readonly humanPerHour: number;
  readonly agents: number;
  readonly wrongPerHour: number;
}

const MOST_ENUMERATED = 12;

/**
 * hybridFrontier staffs each way of sending intents to humans: escalations and returns of the others come on top,
 * agents by Erlang A. Up to 12 intents all 2^k routings are listed in bit order; beyond that the greedy path that
 * removes most harm per added agent. Steady state at peaks, humans always right. Throws RangeError for negative
 * rates, shares outside [0, 1] or correct + escalated > 1. Check chosen rows by simulation.
 */
export function hybridFrontier(intents: readonly HybridIntent[], desk: HumanDesk): readonly HybridRow[] {
  intents.forEach((intent, i) => {
    requireAtLeast(`intents[${i}].ratePerHour`, intent.ratePerHour, 0);
    requireShare(`intents[${i}].correct`, intent.correct);
    requireShare(`intents[${i}].escalated`, intent.escalated);
    requireAtLeast(`wrong share of intents[${i}]`, wrongShare(intent), 0);
  });
  requireShare('returnPropensity', desk.returnPropensity);
  if (intents.length > 30) throw new RangeError('at most 30 intents: the routing is a bit mask');
  if (intents.length > MOST_ENUMERATED) return greedyPath(intents, desk);
  return Array.from({ length: 2 ** intents.length }, (_, routed) => rowFor(intents, desk, routed));
}

function wrongShare({ correct, escalated }: HybridIntent): number {
  const wrong = 1 - correct - escalated;
  return Math.abs(wrong) < 1e-12 ? 0 : wrong;
}

function rowFor(intents: readonly HybridIntent[], desk: HumanDesk, routed: number): HybridRow {
  let humanPerHour = 0;
  let wrongPerHour = 0;
  intents.forEach((intent, i) => {
    if ((routed >> i) & 1) {
      humanPerHour += intent.ratePerHour;
      return;
    }
    const wrong = wrongShare(intent);
    humanPerHour += intent.ratePerHour * (intent.escalated + wrong * desk.returnPropensity);
    wrongPerHour += intent.ratePerHour * wrong;
  });
  const room = { lambda: humanPerHour, mu: desk.perHour, theta: desk.patiencePerHour };
  return { routed, humanPerHour, agents: agentsForAbandonment(room, desk.maxAbandon), wrongPerHour };
}

function greedyPath(intents: readonly HybridIntent[], desk: HumanDesk): readonly HybridRow[] {
  const path = [rowFor(intents, desk, 0)];
  for (let now = path[0]!; now.routed !== 2 ** intents.length - 1; now = path.at(-1)!) {
    const options = intents.flatMap((_, i) => {
      return (now.routed >> i) & 1 ? [] : [rowFor(intents, desk, now.routed | (1 << i))];
    });
    const gain = (row: HybridRow): number =>
      (now.wrongPerHour - row.wrongPerHour) / Math.max(1, row.agents - now.agents);
    path.push(options.reduce((best, row) => (gain(row) > gain(best) ? row : best)));
  }
  return path;
}

/** paretoFront keeps the rows that no other row beats on agents and wrong answers both, by agents ascending. */
export function paretoFront(rows: readonly HybridRow[]): readonly HybridRow[] {
  const sorted = rows.toSorted((a, b) => a.agents - b.agents || a.wrongPerHour - b.wrongPerHour);
  const front: HybridRow[] = [];
  for (const row of sorted) {
    const best = front.at(-1);
    if (best === undefined || row.wrongPerHour < best.wrongPerHour) front.push(row);
  }
  return front;
}
