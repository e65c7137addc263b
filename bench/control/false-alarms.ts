import { type Control, driftControl, hillControl, nullControl } from '../../src/bots/controls/control.ts';
import { CLOSED } from '../../src/events/plan.ts';
import { compoundingOf } from '../../src/metrics/compounding.ts';
import { sampleOf } from '../../src/metrics/sample.ts';
import { type Design, study, WASH_OUT } from './study.ts';

const DESIGN: Design = { rungs: [1000, 2000, 4000, 8000, 16_000], arms: [CLOSED], blocks: 8, n: 50 };
/** The failing share of steps differs as much as in life. */
const UNEVEN = 0.3;
const SHARE = 0.15;
/** The drift shows only with more customers than chance needs to be fooled. */
const LONG: Design = { ...DESIGN, n: 200 };
/** By the hour: a fifth from one step to the next. */
const DRIFT = 1.2 ** (3_600_000 / WASH_OUT);

/** Studies of a control that are called compounding, of all; and what they may be. */
export interface Alarms {
  readonly name: string;
  readonly called: number;
  readonly studies: number;
  readonly least: number;
  readonly most: number;
}

/**
 * How often a study says that errors compound: of a bot that does not, of one that worsens with time whatever the load
 * (in random order, and in ascending order, which is the trap), and of one of which it is true.
 */
export async function falseAlarms(studies: number): Promise<Alarms[]> {
  const few = Math.ceil(studies / 4);
  return [
    await nullAlarms(studies),
    { ...(await called('drifting bot, random order', drifting(), few, LONG)), least: 0, most: 0.07 },
    {
      ...(await called('drifting bot, ascending order (the trap)', drifting(), few, { ...LONG, ascending: true })),
      least: 0.5,
      most: 1,
    },
    { ...(await called('Hill bot, random order', rising(), few)), least: 0.8, most: 1 },
  ];
}

/** Studies of a bot of which nothing compounds. */
export async function nullAlarms(studies: number): Promise<Alarms> {
  return { ...(await called('null bot, random order', nullControl(SHARE), studies)), least: 0, most: 0.07 };
}

const drifting = (): Control => driftControl(SHARE, DRIFT);
const rising = (): Control => hillControl({ p0: SHARE / 2, pMax: 0.9, halfLoad: 16_000, steepness: 2 });

async function called(
  name: string,
  control: Control,
  studies: number,
  design = DESIGN,
): Promise<Pick<Alarms, 'name' | 'called' | 'studies'>> {
  let count = 0;
  for (let index = 0; index < studies; index++) {
    const world = {
      control,
      returns: 0.4,
      delay: 14_400_000,
      uneven: UNEVEN,
      load: (_: unknown, perHour: number) => perHour,
    };
    const fold = await study(world, design, `${name}/${index}`);
    const samples = design.rungs.map((_, rung) => sampleOf(fold, CLOSED, rung));
    if (compoundingOf(fold, samples)?.verdict === 'compounds') count++;
  }
  return { name, called: count, studies };
}

export function falseAlarmLines(found: readonly Alarms[]): { lines: string[]; wrong: string[] } {
  const share = ({ called: k, studies }: Alarms): number => k / studies;
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  return {
    lines: found.map(
      (each) => `"compounds" in ${percent(share(each)).padStart(7)} of ${each.studies} studies: ${each.name}`,
    ),
    wrong: found
      .filter((each) => share(each) > each.most || share(each) < each.least)
      .map(
        (each) => `${each.name}: ${percent(share(each))}, should be ${percent(each.least)} to ${percent(each.most)}`,
      ),
  };
}
