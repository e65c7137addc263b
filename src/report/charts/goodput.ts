import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { count } from '../figures.ts';
import type { Rung } from '../rung.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY, spaced, ticksOf } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 360;
const FRAME: Frame = { left: 76, right: 790, top: 30, bottom: 292 };

interface Point {
  readonly x: number;
  readonly handled: number;
  readonly resolved: number;
}

/** What the dashboard counts as handled per hour, and what was truly resolved per hour, against the load. */
export function goodput(rungs: readonly Rung[]): string {
  const points = rungs.map(pointOf);
  const last = points.at(-1)!;
  const x = scaleLinear([0, last.x], [FRAME.left, FRAME.right - 10]);
  const y = scaleLinear([0, Math.max(1, ...points.map(({ handled }) => handled))], [FRAME.bottom, FRAME.top]).nice(4);
  const all = [{ x: 0, handled: 0, resolved: 0 }, ...points];
  const path = (of: (point: Point) => number): string =>
    line<Point>(
      (point) => x(point.x),
      (point) => y(of(point)),
    )(all) ?? '';
  const gap =
    area<Point>(
      (point) => x(point.x),
      (point) => y(point.resolved),
      (point) => y(point.handled),
    )(all) ?? '';
  const apart = Math.max(0, 60 - (y(last.resolved) - y(last.handled))) / 2;
  return chart(
    {
      id: 'goodput',
      title: 'Contacts handled per hour, and truly resolved per hour',
      description: `At ${count(last.x)} new customers an hour ${count(last.handled)} contacts were handled without a human and ${count(last.resolved)} were truly resolved.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(FRAME, ticksOf(y, 4)),
    axisX(
      FRAME,
      spaced(
        points.map((point) => ({ at: x(point.x), text: count(point.x) })),
        52,
      ),
      'new customers an hour',
    ),
    el('path', { class: 'gap', d: gap }),
    el('path', { class: 'line calm', d: path(({ handled }) => handled) }),
    el('path', { class: 'line hot', d: path(({ resolved }) => resolved) }),
    ...points.map((point) => el('circle', { class: 'dot calm', cx: x(point.x), cy: y(point.handled), r: 4 })),
    ...points.map((point) =>
      el('rect', { class: 'dot hot', x: x(point.x) - 4, y: y(point.resolved) - 4, width: 8, height: 8 }),
    ),
    label(FRAME.right + 8, y(last.handled) - apart + 4, count(last.handled), { class: 'end-value calm' }),
    label(FRAME.right + 8, y(last.handled) - apart + 22, 'handled, on the dashboard', { class: 'end-name' }),
    label(FRAME.right + 8, y(last.resolved) + apart + 4, count(last.resolved), { class: 'end-value hot' }),
    label(FRAME.right + 8, y(last.resolved) + apart + 22, 'truly resolved', { class: 'end-name' }),
  );
}

function pointOf({ perHour, measures }: Rung): Point {
  const contacts = measures['contacts_per_hour']?.value ?? 0;
  return {
    x: perHour,
    handled: Math.round((measures['containment']?.value ?? 0) * contacts),
    resolved: Math.round(measures['goodput']?.value ?? 0),
  };
}
