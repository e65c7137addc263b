import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Shock, ShockLived } from '../../metrics/shock.ts';
import { duration, percent } from '../figures.ts';
import { pooled } from '../shock-words.ts';
import type { Frame } from './axes.ts';
import { apart, axisX, gridY, ticksOf } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 330;
const FRAME: Frame = { left: 64, right: 800, top: 44, bottom: 262 };

const NAMES = {
  baseline: 'before',
  trigger: 'rush',
  hold: 'rush over, rate as before',
  push: 'fewer and fewer customers',
};

/** The share of contacts that fail through a trigger and after it: with those who come back, and without. `id`: unique on the page. */
export function course(id: string, { closed, control }: Shock): string {
  const [first] = closed;
  const { phases } = first!;
  const last = Math.max(1, ...[...closed, ...control].flatMap(({ course: points }) => points.at(-1)?.at ?? []));
  const x = scaleLinear([0, last], [FRAME.left, FRAME.right]);
  const y = scaleLinear([0, 1], [FRAME.bottom, FRAME.top]);
  const spans = phases
    .filter(({ name }, index) => index === 0 || name !== phases[index - 1]!.name)
    .map(({ name, at }, index, all) => ({ name, from: at, to: all[index + 1]?.at ?? last }));
  const ends = [
    { name: 'with those who call again', of: closed, look: 'hot' },
    { name: 'if nobody called again', of: control, look: 'calm' },
  ].filter(({ of }) => of.length > 0);
  return chart(
    {
      id,
      title: 'Share of contacts that fail, before, in and after a rush',
      description: ends
        .map(({ name, of }) => `${name}: ${percent(pooled(of.map(({ after }) => after)))} long after`)
        .join('; '),
      width: WIDTH,
      height: HEIGHT,
    },
    ...spans
      .filter(({ name }) => name === 'trigger')
      .map(({ from, to }) =>
        el('rect', {
          class: 'gap',
          x: x(from),
          y: FRAME.top,
          width: Math.max(2, x(to) - x(from)),
          height: FRAME.bottom - FRAME.top,
        }),
      ),
    gridY(FRAME, ticksOf(y, 4, percent)),
    axisX(FRAME, ticksOf(x, 6, duration), 'since it began, by the bot’s clock'),
    ...spans.map(({ name, from, to }) =>
      label((x(from) + x(to)) / 2, FRAME.top - 12, NAMES[name], { class: 'note', 'text-anchor': 'middle' }),
    ),
    ...spans
      .slice(1)
      .map(({ from }) => el('line', { class: 'mark', x1: x(from), x2: x(from), y1: FRAME.top, y2: FRAME.bottom })),
    ...ends.flatMap(({ of, look }) =>
      of.map(({ course: points }) => el('path', { class: `line ${look}`, d: pathOf(points, x, y) })),
    ),
    ...apart(ends.map((end) => ({ ...end, at: y(end.of[0]!.course.at(-1)?.error ?? 0) }))).map(({ name, at }) =>
      label(FRAME.right + 12, at + 4, name, { class: 'end-name' }),
    ),
  );
}

function pathOf(points: ShockLived['course'], x: (at: number) => number, y: (error: number) => number): string {
  const path = line<ShockLived['course'][number]>(
    (point) => x(point.at),
    (point) => y(point.error),
  );
  return path(points.filter(({ n }) => n > 0)) ?? '';
}
