import type { Chance } from '../chance/random.ts';
import type { Arm, Step } from '../events/plan.ts';
import { CLOSED, HIGH_RETURNS, LOW_RETURNS, OPEN, SENSITIVITIES } from '../events/plan.ts';
import type { Ms } from '../time/clock.ts';

const HOUR: Ms = 3_600_000;

/** Mean of the customers' delay until they return, simulated ms. */
const MEAN_RETURN: Ms = 24 * HOUR;
/** A closed rung must last for so many of them (science: until the orbit of those who will come back is full). */
const RETURNS = 3;
/** A contact, simulated ms, without the bot's own time: a rung must last for one before its load is what it is said to be. */
const CONTACT: Ms = 2 * 60_000;
/** The bot's own time in it. */
const REPLIES: Ms = 2000;

/** Blocks to be made: all rungs in all arms, each once a block. */
export interface Blocks {
  readonly rungs: readonly number[];
  readonly arms: readonly Arm[];
  readonly blocks: number;
  /** First contacts that count at each rung. */
  readonly n: number;
  readonly timeScale: number;
  readonly returnScale: number;
}

/**
 * On a real target the personas' own will to come back is driven, and the bot by itself; low and high follow from the
 * latter. In virtual time everything is run: both guesses at the will to come back, and half and double sensitivity.
 */
export function armsFor(time: 'real' | 'virtual', repeats: boolean): readonly Arm[] {
  const returns = repeats ? [1, 0] : [0];
  if (time === 'real') return returns.map((each) => ({ returns: each, sensitivity: 1 }));
  const guesses = repeats ? [LOW_RETURNS, HIGH_RETURNS].map((each) => ({ returns: each, sensitivity: 1 })) : [];
  return [
    ...SENSITIVITIES.flatMap((sensitivity) => returns.map((each) => ({ returns: each, sensitivity }))),
    ...guesses,
  ];
}

/**
 * Randomised complete blocks: within a block every rung in every arm once, in random order, so that a drift of the bot
 * is no effect of load; the lowest rung once more at the end, so that a drift is seen.
 */
export function stepsOf(design: Blocks, chance: Chance): Step[] {
  const steps: Step[] = [];
  for (let block = 0; block < design.blocks; block++) {
    const random = chance('order', block);
    const cells = design.arms.flatMap((arm) => design.rungs.map((_, rung) => ({ arm, rung, key: random() })));
    cells.sort((a, b) => a.key - b.key);
    for (const { arm, rung } of cells) steps.push(stepOf(design, steps.length, block, arm, rung, false));
    if (design.rungs.length > 1) steps.push(stepOf(design, steps.length, block, watched(design.arms), 0, true));
  }
  return steps;
}

/** The bot by itself where it is driven: that is what may drift, and it is the quickest. */
function watched(arms: readonly Arm[]): Arm {
  const find = ({ returns, sensitivity }: Arm): Arm | undefined =>
    arms.find((arm) => arm.returns === returns && arm.sensitivity === sensitivity);
  return find(OPEN) ?? find(CLOSED) ?? arms[0]!;
}

function stepOf(
  design: Blocks,
  step: number,
  block: number,
  { returns, sensitivity }: Arm,
  rung: number,
  sentinel: boolean,
): Step {
  const { n, rungs } = design;
  const least = Math.ceil((rungs[rung]! * settling(design, returns > 0)) / HOUR);
  // Half of it warms the rung up before anybody counts.
  const lead = Math.ceil(least / 2);
  return { step, block, rung, returns, sensitivity, sentinel, n, lead, tail: Math.max(0, least - lead - n) };
}

/** How long a rung must last before what is seen at it is the rung's. */
function settling(scales: Scales, closed: boolean): Ms {
  return lastingOf(scales) + (closed ? (RETURNS * MEAN_RETURN) / scales.returnScale : 0);
}

type Scales = Pick<Blocks, 'timeScale' | 'returnScale'>;

/** How long a contact lasts. */
function lastingOf({ timeScale }: Scales): Ms {
  return CONTACT / timeScale + REPLIES;
}

/** From one contact of a customer to its next, on average: the time in which what happens to a bot comes back to it. */
export function returningIn(scales: Scales): Ms {
  return lastingOf(scales) + MEAN_RETURN / scales.returnScale;
}
