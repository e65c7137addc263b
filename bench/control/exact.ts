import { hillCriticalReturn, hillFolds, ladderGain, type HillCurve, hillAt } from '../../src/statistics/index.ts';

/** The Hill bot of the worked case: half of its rise at 130 an hour, steepness 6. */
export const WORKED: HillCurve = { p0: 0.06, pMax: 0.95, halfLoad: 130, steepness: 6 };
const RETURNS = 0.8;
/** Rungs of the ladder, evenly spaced on a log scale over the rise. */
const RUNGS = 24;
const [LOW, HIGH] = [40, 400];
const TOLERANCE = 0.05;

/** A figure read off a ladder, and what it is. */
export interface Exact {
  readonly name: string;
  readonly read: number;
  readonly truth: number;
}

/** What a ladder without noise says of the loop, against the curve's own formulas. */
export function exactLadder(): Exact[] {
  const rungs = Array.from({ length: RUNGS }, (_, rung) => LOW * (HIGH / LOW) ** (rung / (RUNGS - 1)));
  const read = ladderGain(
    rungs,
    rungs.map((perHour) => hillAt(WORKED, perHour).errorShare),
    RETURNS,
  );
  const critical = hillCriticalReturn(WORKED).returnPropensity;
  const { upper, lower } = hillFolds(WORKED, RETURNS).value!;
  return [
    { name: 'loop gain', read: Math.max(...read.gain), truth: RETURNS / critical },
    { name: 'critical return', read: read.criticalReturn, truth: critical },
    { name: 'upper fold', read: read.upperFold!.lambda, truth: upper.lambda },
    { name: 'lower fold', read: read.lowerFold!.lambda, truth: lower!.lambda },
  ];
}

export function exactLines(found: readonly Exact[]): { lines: string[]; wrong: string[] } {
  const off = ({ read, truth }: Exact): number => Math.abs(read / truth - 1);
  return {
    lines: found.map(
      (each) =>
        `${each.name.padEnd(16)} ${each.read.toPrecision(5)}, truly ${each.truth.toPrecision(5)}: ${(100 * off(each)).toFixed(2)} % off, at ${RUNGS} rungs`,
    ),
    wrong: found.filter((each) => off(each) > TOLERANCE).map(({ name }) => `${name} is more than 5 % off`),
  };
}
