import { OPEN, type Trigger } from '../../src/events/plan.ts';
import { foretoldAt, rangeIn } from '../../src/metrics/foretold.ts';
import { type Loop, loopOf } from '../../src/metrics/loop.ts';
import { rungsOf, sampleOf } from '../../src/metrics/sample.ts';
import { type Shock, shocksIn } from '../../src/metrics/shock.ts';
import { vulnerableSentence } from '../../src/report/shock-words.ts';
import { driven } from './driven.ts';

const SEED = '7';
const LADDER = '16/s, 30/s, 35/s, 40/s, 48/s; 900 each';
const PER_SECOND = 3600;
/** First contacts a second at which it is triggered. */
const RATES = [34, 10, 22];
const SPIKE = { load: 3, capacity: 1, lasts: 20_000 };

/**
 * First the bot by itself: up the ladder from rest, and after a rush that is gone, with nobody calling again. From both,
 * where it may tip with those who call again. Then that: what came.
 */
export async function brokenLines(blocks = 1, say: (line: string) => void): Promise<string[]> {
  const loop = await ladder();
  say(vulnerableSentence(loop));
  loop.rungs.forEach((all, rung) => {
    const [failing, kept] = [loop.failing[rung]! * 100, Math.round(loop.sustained[rung]!)];
    say(`  ${Math.round(all)} an hour: ${failing.toFixed(1)} % fail; kept up by ${kept} new customers an hour`);
  });
  const wrong: string[] = [];
  const tried: { perHour: number; down: boolean; tips: boolean }[] = [];
  for (const perSecond of RATES) {
    const [shock] = await shocked([{ perHour: perSecond * PER_SECOND, ...SPIKE }], blocks);
    const { control, closed, trigger } = shock!;
    const alone = control.some(({ verdict }) => verdict === 'stuck');
    const foretold = alone ? 'may tip' : foretoldAt(rangeIn(loop), trigger.perHour);
    const tips = closed.some(({ verdict }) => verdict === 'stuck');
    tried.push({ perHour: trigger.perHour, down: alone, tips });
    const share = (of: typeof closed): string =>
      of
        .map(
          ({ before, after, verdict }) =>
            `${(100 * before.error).toFixed(1)} % before, ${(100 * after.error).toFixed(1)} % long after (${verdict})`,
        )
        .join('; ');
    const said = [
      `${Math.round(trigger.perHour)} an hour, three times as many for 20 s`,
      `  by itself: ${share(control)}: foretold, with those who call again: ${foretold}`,
      `  with them: ${share(closed)}: it ${tips ? 'tips' : 'comes back'}`,
    ];
    said.forEach(say);
    if (tips !== (foretold === 'may tip'))
      wrong.push(`at ${perSecond}/s: foretold "${foretold}", and it ${tips ? 'tips' : 'comes back'}`);
  }
  const { words, all } = containing(tried, loop);
  say(words);
  return all ? wrong : [...wrong, words];
}

/** The foretold range against the rates that tipped. */
function containing(
  tried: readonly { perHour: number; down: boolean; tips: boolean }[],
  loop: Loop,
): { readonly words: string; readonly all: boolean } {
  const range = rangeIn(loop);
  const down = tried.filter(({ down: stays }) => stays).map(({ perHour }) => perHour);
  const lower = Math.min(range?.lower ?? Infinity, ...down);
  const upper = range?.upper ?? Infinity;
  const tipped = tried.filter(({ tips }) => tips).map(({ perHour }) => perHour);
  const inside = tipped.filter((perHour) => perHour >= lower && perHour <= upper).length;
  const words = `foretold range ${Math.round(lower)} to ${Math.round(upper)} an hour; it tipped at ${tipped.map(Math.round).join(', ') || 'none'}: ${inside} of ${tipped.length} inside`;
  return { words, all: inside === tipped.length };
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
