import { scaleLinear } from 'd3-scale';
import { curveMonotoneY, line } from 'd3-shape';
import type { Loop } from '../../metrics/loop.ts';
import type { Shock, ShockLived } from '../../metrics/shock.ts';
import { count } from '../figures.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY, spaced, ticksOf } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 430;
const FRAME: Frame = { left: 84, right: 840, top: 46, bottom: 352 };

interface Point {
  readonly first: number;
  readonly all: number;
}

/**
 * Foretold and confirmed in one: the loads at which a rate of new customers can settle, read off the bot by itself, and
 * where each trigger left the bot. Where the curve bends back, a rate has a good and a bad load.
 */
export function tipping({ rungs, sustained, folds }: Loop, shocks: readonly Shock[]): string {
  const curve = [{ first: 0, all: 0 }, ...rungs.map((all, rung): Point => ({ first: sustained[rung]!, all }))];
  const seen = shocks.flatMap(seenIn);
  const x = scaleLinear(
    [0, 1.06 * Math.max(...curve.map(({ first }) => first), ...seen.map(({ first }) => first))],
    [FRAME.left, FRAME.right],
  );
  const y = scaleLinear(
    [0, Math.max(...curve.map(({ all }) => all), ...seen.map(({ after }) => after.contacts))],
    [FRAME.bottom, FRAME.top],
  ).nice(4);
  const path = line<Point>(
    ({ first }) => x(first),
    ({ all }) => y(all),
  ).curve(curveMonotoneY);
  const [lower, upper] = folds === null ? [null, null] : [folds.lower.value, folds.upper.value];
  return chart(
    {
      id: 'tipping',
      title:
        'All contacts an hour against new customers an hour: foretold, and seen before and long after each trigger',
      description:
        lower === null || upper === null
          ? 'The curve never bends back: every rate of new customers has one load.'
          : `Between ${count(Math.round(lower))} and ${count(Math.round(upper))} new customers an hour the curve bends back: a good and a bad load.`,
      width: WIDTH,
      height: HEIGHT,
    },
    ...(lower === null || upper === null ? [] : bandOf(x(lower), x(upper))),
    gridY(FRAME, ticksOf(y, 4)),
    axisX(FRAME, spaced(ticksOf(x, 6), 56), 'new customers an hour'),
    label(FRAME.left - 70, FRAME.top - 26, 'all contacts an hour', { class: 'axis' }),
    el('path', { class: 'alone', d: path(curve) ?? '' }),
    ...rungs.map((all, rung) => el('circle', { class: 'dot ink', cx: x(sustained[rung]!), cy: y(all), r: 3 })),
    label(x(curve.at(-1)!.first) + 10, y(curve.at(-1)!.all) - 10, 'foretold', { class: 'end-name' }),
    ...seen.map((each) => markOf(each, x, y)),
  );
}

/** Where a rate has two loads. */
function bandOf(from: number, to: number): string[] {
  return [
    el('rect', { class: 'gap', x: from, y: FRAME.top, width: to - from, height: FRAME.bottom - FRAME.top }),
    label((from + to) / 2, FRAME.top - 12, 'vulnerable', { class: 'note', 'text-anchor': 'middle' }),
  ];
}

type Seen = Pick<ShockLived, 'before' | 'after' | 'verdict'> & { readonly first: number };

function seenIn({ closed, trigger }: Shock): Seen[] {
  return closed.map(({ before, after, verdict }) => ({ first: trigger.perHour, before, after, verdict }));
}

/** A dot before the trigger, a square long after it. */
function markOf({ first, before, after, verdict }: Seen, x: (at: number) => number, y: (at: number) => number): string {
  return [
    el('line', { class: 'mark', x1: x(first), x2: x(first), y1: y(before.contacts), y2: y(after.contacts) }),
    el('circle', { class: 'dot calm', cx: x(first), cy: y(before.contacts), r: 7 }),
    el('rect', {
      class: `dot ${verdict === 'recovered' ? 'calm' : 'hot'}`,
      x: x(first) - 6,
      y: y(after.contacts) - 6,
      width: 12,
      height: 12,
    }),
  ].join('');
}
