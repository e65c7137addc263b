import { hillAt, type HillCurve } from '../statistics/index.ts';
import { BOT_OUTCOMES, codeOf } from './outcome.ts';

/** Columns of a row. */
const WIDE = BOT_OUTCOMES.length;

/**
 * What a bot makes of a contact, by who calls and how hard it is pressed: shares of `BOT_OUTCOMES` at some loads. Between
 * two loads the shares run straight over the logarithm of the load; outside they are held at the nearest.
 */
export interface Surface {
  /** Contacts per hour at the bot, ascending. */
  readonly loads: Float64Array;
  /** Cumulative shares by intent, repeat (0, 1), upset (0, 1), load, outcome. */
  readonly shares: Float64Array;
}

/** Shares of one cell (in the order of `BOT_OUTCOMES`, adding up to 1) for every intent, repeat, upset and load. */
export function surfaceOf(
  loads: readonly number[],
  intents: number,
  shares: (intent: number, repeat: number, upset: number, load: number) => readonly number[],
): Surface {
  const table = new Float64Array(intents * 4 * loads.length * WIDE);
  let at = 0;
  for (let intent = 0; intent < intents; intent++)
    for (let who = 0; who < 4; who++)
      for (let load = 0; load < loads.length; load++) {
        let sum = 0;
        for (const share of shares(intent, who >> 1, who & 1, load)) table[at++] = sum += share;
        // What rounding leaves over must fall to somebody.
        table[at - 1] = 1;
      }
  return { loads: Float64Array.from(loads), shares: table };
}

/** Which outcome a contact comes to, as a code; `luck` is uniform in (0, 1). */
export function drawOutcome(
  { loads, shares }: Surface,
  intent: number,
  repeat: number,
  upset: number,
  perHour: number,
  luck: number,
): number {
  const last = loads.length - 1;
  let above = 0;
  for (let end = last; above < end;) {
    const middle = (above + end) >> 1;
    if (loads[middle]! < perHour) above = middle + 1;
    else end = middle;
  }
  const below = above === 0 || perHour >= loads[last]! ? above : above - 1;
  const part = below === above ? 0 : Math.log(perHour / loads[below]!) / Math.log(loads[above]! / loads[below]!);
  const cell = ((intent * 2 + repeat) * 2 + upset) * loads.length;
  const low = (cell + below) * WIDE;
  const high = (cell + above) * WIDE;
  for (let outcome = 0; outcome < WIDE - 1; outcome++)
    if (luck < shares[low + outcome]! + part * (shares[high + outcome]! - shares[low + outcome]!)) return outcome;
  return WIDE - 1;
}

/** A bot that fails as often at any load, without knowing it. */
export function flatSurface(failing: number): Surface {
  return surfaceOf([1], 1, () => only(failing));
}

/** A bot of known truth: fails along a Hill curve of the load. */
export function hillSurface(curve: HillCurve): Surface {
  const loads = Array.from({ length: 961 }, (_, step) => curve.halfLoad * 10 ** ((step - 480) / 240));
  return surfaceOf(loads, 1, (_, __, ___, load) => only(hillAt(curve, loads[load]!).errorShare));
}

/** A row of a bot that fails in one way only. */
function only(failing: number): number[] {
  const row = BOT_OUTCOMES.map(() => 0);
  row[codeOf('resolved')] = 1 - failing;
  row[codeOf('incomplete')] = failing;
  return row;
}
