import { controlBot, hillControl } from '../../src/bots/controls/control.ts';
import { queueBot } from '../../src/bots/controls/queue.ts';
import { fadingLoad } from '../../src/bots/controls/load.ts';
import { OPEN, type Trigger } from '../../src/events/plan.ts';
import { loopOf } from '../../src/metrics/loop.ts';
import { rungsOf, sampleOf } from '../../src/metrics/sample.ts';
import type { Shock } from '../../src/metrics/shock.ts';
import { shockSentence } from '../../src/report/shock-words.ts';
import { hillFolds, ladderGain } from '../../src/statistics/index.ts';
import { alone, upset, type Upset } from './upset.ts';

const HOUR = 3_600_000;
const TOLERANCE = 0.05;
/** The Hill bot of the worked case, ten times as large. */
const CURVE = { p0: 0.06, pMax: 0.95, halfLoad: 1300, steepness: 6 };
const RETURNS = 0.8;
const DELAY = 2 * HOUR;
/** What the bot feels of its load: some 200 contacts, of the thousands of a rung. */
const MEMORY = 0.15 * HOUR;

export type Say = (line: string) => void;

const hill: Upset = {
  bot: (clock, dice) => controlBot(hillControl(CURVE), { clock, chance: dice, load: fadingLoad(clock, MEMORY) }),
  will: { returns: RETURNS, delay: DELAY },
};

/** The folds that a ladder of the Hill bot foretells, against the true ones; a spike that it bears and one that it does not. */
export async function hillLines(blocks = 3, say: Say): Promise<string[]> {
  const rungs = Array.from({ length: 24 }, (_, rung) => 600 * 1.07 ** rung);
  const fold = await alone(hill, rungs, 8000, 'hill');
  const loop = loopOf(
    fold,
    rungsOf(fold, OPEN).map((rung) => sampleOf(fold, OPEN, rung)),
  )!;
  const read = ladderGain(rungs, loop.failing, loop.returning.value!);
  const { upper, lower } = hillFolds(CURVE, RETURNS).value!;
  const wrong: string[] = [];
  for (const [name, seen, truth] of [
    ['upper fold', read.upperFold!.lambda, upper.lambda],
    ['lower fold', read.lowerFold!.lambda, lower!.lambda],
    ['who come back', loop.returning.value!, RETURNS],
  ] as const) {
    const off = seen / truth - 1;
    if (Math.abs(off) > TOLERANCE) wrong.push(`${name}: ${seen} for ${truth}`);
    say(`${name.padEnd(14)} ${seen.toPrecision(5)}, truly ${truth.toPrecision(5)}: ${(100 * off).toFixed(2)} % off`);
  }
  const spikes: Trigger[] = [2, 7].map((hours) => ({ perHour: 700, load: 1.5, capacity: 1, lasts: hours * HOUR }));
  const found = await upset(hill, spikes, blocks, DELAY, 'hill');
  return [...wrong, ...told(found, ['recovers', 'metastable'], say)];
}

const queue = (ghosts: boolean): Upset => ({
  bot: (clock, dice) => queueBot({ workers: 50, handle: 5000, ghosts }, clock, dice),
  will: { returns: RETURNS, delay: 60_000, patience: 3000 },
});
const SETTLING = 65_000;
const AT = { perHour: 420 * 60, lasts: 60_000 };

/**
 * Fifty workers at 70 %: twice the customers, and half of the bot. Of that half so many call again that it is asked for
 * 88 % of what it can at most, and comes back; after a fifth of the bot it would be 98 %, and chance would tip it.
 */
export async function queueLines(blocks = 5, say: Say): Promise<string[]> {
  const triggers = [
    { ...AT, load: 2, capacity: 1 },
    { ...AT, load: 1, capacity: 0.5 },
  ];
  say('who has left is worked on all the same:');
  const ghosts = await upset(queue(true), triggers, blocks, SETTLING, 'ghosts');
  const wrong = told(ghosts, ['metastable', 'recovers'], say);
  say('who leaves leaves the queue:');
  const leaving = await upset(queue(false), triggers, blocks, SETTLING, 'Erlang A');
  return [...wrong, ...told(leaving, ['recovers', 'recovers'], say)];
}

/** Says what came of each trigger, and gives what was not as expected. */
export function told(found: readonly Shock[], expected: readonly Shock['says'][], say: Say): string[] {
  return found.flatMap((shock, index) => {
    say(`${shock.says}: ${shockSentence(shock)}`);
    return shock.says === expected[index] ? [] : [`${shock.says}, and ${expected[index]!} was expected`];
  });
}
