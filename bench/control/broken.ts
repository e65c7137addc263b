import { inProcessBot } from '../../src/bots/inprocess.ts';
import { TRADES } from '../../src/bots/trades.ts';
import { chance } from '../../src/chance/random.ts';
import { loadPack } from '../../src/cli/crowd.ts';
import { crowd } from '../../src/customers/draw.ts';
import { unsafe } from '../../src/customers/safety.ts';
import { planOf } from '../../src/engine/plan.ts';
import { run } from '../../src/engine/run.ts';
import { OPEN, type Trigger } from '../../src/events/plan.ts';
import { Fold } from '../../src/metrics/fold.ts';
import { foretoldAt, rangeIn, refutes } from '../../src/metrics/foretold.ts';
import { type Loop, loopOf } from '../../src/metrics/loop.ts';
import { rungsOf, sampleOf } from '../../src/metrics/sample.ts';
import { type Shock, shocksIn } from '../../src/metrics/shock.ts';
import { createOffice } from '../../src/office/store.ts';
import { ruling } from '../../src/oracle/stage.ts';
import { foretoldOf, shockSentence, vulnerableSentence } from '../../src/report/shock-words.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { headingOf } from './study.ts';

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
  const fold = await driven({ ladder: LADDER });
  return loopOf(
    fold,
    rungsOf(fold, OPEN).map((rung) => sampleOf(fold, OPEN, rung)),
  )!;
}

async function shocked(triggers: readonly Trigger[], blocks: number): Promise<Shock[]> {
  return shocksIn(await driven({ ladder: '1/s; 1 each', triggers, blocks }));
}

async function driven(wishes: {
  readonly ladder: string;
  readonly triggers?: readonly Trigger[];
  readonly blocks?: number;
}): Promise<Fold> {
  const dice = chance(SEED);
  const { scenario, personas, articles } = loadPack('scenarios/retail.yaml', 'personas');
  const plan = planOf(scenario, { seed: SEED, arms: [OPEN], ...wishes }, dice);
  const clock = virtualClock();
  const office = createOffice();
  const target = inProcessBot('broken-at-scale', {
    clock,
    office,
    knowledge: TRADES.retail,
    chance: chance(`${SEED}/bot`),
  });
  const fold = new Fold();
  await run(
    headingOf(plan, target.name),
    {
      clock,
      chance: dice,
      target,
      office,
      crowd: crowd(scenario, personas, dice, 'tipping', plan),
      articles,
      keys: scenario.office,
      unsafe,
      loop: null,
      write: ruling(plan.now, true, (event) => fold.add(event)),
      behind: () => false,
    },
    new AbortController().signal,
  );
  return fold;
}
