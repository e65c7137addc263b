import { OPEN, type Trigger } from '../../src/events/plan.ts';
import { foretoldAt, rangeIn } from '../../src/metrics/foretold.ts';
import { type Loop, loopOf } from '../../src/metrics/loop.ts';
import { rungsOf, sampleOf } from '../../src/metrics/sample.ts';
import { type Shock, shocksIn } from '../../src/metrics/shock.ts';
import { foretoldOf, vulnerableSentence } from '../../src/report/shock-words.ts';
import { driven } from './driven.ts';
import { type Say, told } from './tipping.ts';

const SEED = '7';
const LADDER = '16/s, 30/s, 35/s, 40/s, 48/s; 900 each';
const PER_SECOND = 3600;
/** First contacts a second at which it is triggered, and what comes of it. */
const RATES = [
  { perSecond: 34, expected: 'down by itself' },
  { perSecond: 10, expected: 'recovers' },
  { perSecond: 22, expected: 'down by itself' },
] as const;
const SPIKE = { load: 3, capacity: 1, lasts: 20_000 };

/**
 * First the ladder of the bot by itself, climbed from rest, and what it foretells of each rate; then a rush there, with
 * those who call again and with nobody calling again. Wrong is a rush that refutes the ladder or ends otherwise than
 * expected. That the bot stays down by itself is seen in the second of the two rushes, and is foretold by neither.
 */
export async function brokenLines(blocks = 1, say: Say): Promise<string[]> {
  const loop = await ladder();
  say(vulnerableSentence(loop));
  loop.rungs.forEach((all, rung) => {
    const [failing, kept] = [loop.failing[rung]! * 100, Math.round(loop.sustained[rung]!)];
    say(`  ${Math.round(all)} an hour: ${failing.toFixed(1)} % fail; kept up by ${kept} new customers an hour`);
  });
  const wrong: string[] = [];
  const down: number[] = [];
  for (const { perSecond, expected } of RATES) {
    const found = await shocked([{ perHour: perSecond * PER_SECOND, ...SPIKE }], blocks);
    const [shock] = found;
    const { trigger, closed, control } = shock!;
    const foretold = foretoldOf(shock!, loop)!;
    say(`${trigger.perHour} an hour, foretold by the ladder: ${foretold.words}`);
    wrong.push(...told(found, [expected], (line) => say(`  ${line}`)));
    say(`  with nobody calling again: ${sharesIn(control)}`);
    if (foretold.refuted) wrong.push(`at ${perSecond}/s the ladder foretold "${foretold.words}": ${shock!.says}`);
    if (closed.some(({ verdict }) => verdict === 'stuck')) down.push(trigger.perHour);
  }
  const foreseen = down.filter((perHour) => ['may tip', 'fails at once'].includes(foretoldAt(rangeIn(loop), perHour)));
  say(
    `it stayed down at ${down.join(', ') || 'no rate'}: of ${down.length}, the ladder foretold ${foreseen.length}; the rest only a rush showed`,
  );
  return wrong;
}

function sharesIn(lived: Shock['control']): string {
  return lived
    .map(
      ({ before, after, verdict }) =>
        `${(100 * before.error).toFixed(1)} % before, ${(100 * after.error).toFixed(1)} % long after (${verdict})`,
    )
    .join('; ');
}

async function ladder(): Promise<Loop> {
  const { fold } = await driven('broken-at-scale', SEED, { arms: [OPEN], ladder: LADDER });
  return loopOf(
    fold,
    rungsOf(fold, OPEN).map((rung) => sampleOf(fold, OPEN, rung)),
  )!;
}

async function shocked(triggers: readonly Trigger[], blocks: number): Promise<Shock[]> {
  const wishes = { arms: [OPEN], ladder: '1/s; 1 each', triggers, blocks };
  const { fold } = await driven('broken-at-scale', SEED, wishes);
  return shocksIn(fold);
}
