import { expectedIn } from '../arrivals/phased.ts';
import type { Chance } from '../chance/random.ts';
import type { Phase, Shocks, ShockStep, Trigger } from '../events/plan.ts';
import { CLOSED, OPEN } from '../events/plan.ts';
import type { Ms } from '../time/clock.ts';

/** Parts of a shock, in times that a bot and its customers need to settle. */
const BASELINE = 4;
const HOLD = 8;
const PUSH = 4;
/** Where it has not come back by itself, the rate falls to these parts of it: at which does it? */
const PUSHES = [0.75, 0.5, 0.25];

/** Shocks to be made. */
export interface Shocking {
  readonly triggers: readonly Trigger[];
  readonly blocks: number;
  /** How long a bot and its customers need to settle. */
  readonly settling: Ms;
  /** Number of the first step. */
  readonly from: number;
}

/**
 * Every trigger once a block with those who come back and once without, in random order: what fails on in both is
 * the bot's own doing, what fails on only with those who come back feeds on their calls. Sources: Bronson et al. 2021, Huang et al. 2022.
 */
export function shocksOf({ triggers, blocks, settling, from }: Shocking, chance: Chance): Shocks {
  const steps: ShockStep[] = [];
  for (let block = 0; block < blocks; block++) {
    const random = chance('order', block, 'shock');
    const cells = triggers.flatMap((_, trigger) => [CLOSED, OPEN].map((arm) => ({ trigger, arm, key: random() })));
    cells.sort((a, b) => a.key - b.key);
    for (const { trigger, arm } of cells) {
      const phases = phasesOf(triggers[trigger]!, settling);
      const n = Math.max(1, Math.round(expectedIn(triggers[trigger]!.perHour, phases)));
      steps.push({ step: from + steps.length, block, ...arm, trigger, phases, n, lead: 0, tail: 0 });
    }
  }
  return { triggers, steps };
}

function phasesOf({ load, capacity, lasts }: Trigger, settling: Ms): Phase[] {
  const calm = { load: 1, capacity: 1 };
  return [
    { name: 'baseline', lasts: BASELINE * settling, ...calm },
    { name: 'trigger', lasts, load, capacity },
    { name: 'hold', lasts: HOLD * settling, ...calm },
    ...PUSHES.map((part): Phase => ({ name: 'push', lasts: PUSH * settling, load: part, capacity: 1 })),
  ];
}
