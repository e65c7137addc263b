import { OPEN, type Trigger } from '../../src/events/plan.ts';
import { foretoldAt, rangeIn, refutes } from '../../src/metrics/foretold.ts';
import { type Loop, loopOf } from '../../src/metrics/loop.ts';
import { rungsOf, sampleOf } from '../../src/metrics/sample.ts';
import { type Shock, shocksIn } from '../../src/metrics/shock.ts';
import { foretoldOf, shockSentence, vulnerableSentence } from '../../src/report/shock-words.ts';
import { driven } from './driven.ts';

const SEED = '7';
const LADDER = '16/s, 24/s, 30/s, 36/s, 40/s, 44/s, 50/s, 60/s, 80/s; 900 each';
const PER_SECOND = 3600;
/** First contacts a second of which the ladder says that they may tip, and one that must come back. */
const RATES = [8, 34];
const SPIKE = { load: 3, capacity: 1, lasts: 20_000 };

/** The bot by itself up the ladder, then the shocks: what was foretold, and what came. */
export async function brokenLines(blocks = 1): Promise<{ lines: string[]; wrong: string[] }> {
  const loop = await ladder();
  const lines = [
    vulnerableSentence(loop),
    ...loop.rungs.map(
      (all, rung) =>
        `  ${Math.round(all)} an hour: ${(loop.failing[rung]! * 100).toFixed(1)} % fail; kept up by ${Math.round(loop.sustained[rung]!)} new customers an hour`,
    ),
  ];
  const wrong: string[] = [];
  for (const perSecond of RATES) {
    const [shock] = await shocked([{ perHour: perSecond * PER_SECOND, ...SPIKE }], blocks);
    lines.push(shockSentence(shock!), `  foretold: ${foretoldOf(shock!, loop)!.words}`);
    const foretold = foretoldAt(rangeIn(loop), shock!.trigger.perHour);
    if (refutes(shock!.says, foretold)) wrong.push(`at ${perSecond}/s: foretold "${foretold}", and it ${shock!.says}`);
  }
  return { lines, wrong };
}

async function ladder(): Promise<Loop> {
  const { fold } = await driven('broken-at-scale', SEED, { arms: [OPEN], ladder: LADDER });
  return loopOf(
    fold,
    rungsOf(fold, OPEN).map((rung) => sampleOf(fold, OPEN, rung)),
  )!;
}

async function shocked(triggers: readonly Trigger[], blocks: number): Promise<Shock[]> {
  const { fold } = await driven('broken-at-scale', SEED, { arms: [OPEN], ladder: '1/s; 1 each', triggers, blocks });
  return shocksIn(fold);
}
