import { scaleLinear } from 'd3-scale';
import type { SeriesPoint } from 'd3-shape';
import { area, line, stack } from 'd3-shape';
import type { End } from '../../metrics/outcome.ts';
import { ENDS } from '../../metrics/outcome.ts';
import { count } from '../figures.ts';
import type { Rung } from '../rung.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY, mark, spaced, ticksOf } from './axes.ts';
import { chart, el } from './svg.ts';

type FailedEnd = Exclude<End, 'accurate'>;
/** Bottom to top in the stack, the gravest at the bottom; the place gives the colour. */
export const STACK: readonly FailedEnd[] = ENDS.filter((end) => end !== 'accurate');

const WIDTH = 1040;
const HEIGHT = 440;
const FRAME: Frame = { left: 76, right: 1010, top: 40, bottom: 372 };

interface Datum {
  readonly x: number;
  readonly failures: Readonly<Record<FailedEnd, number>>;
}
const NONE_FAILED = Object.fromEntries(STACK.map((end) => [end, 0])) as Record<FailedEnd, number>;

/** Failed contacts per hour of load at a rung, by how they failed. */
export function failuresPerHour(rung: Rung): Record<FailedEnd, number> {
  const contacts = rung.measures['contacts_per_hour']?.value ?? 0;
  return Object.fromEntries(STACK.map((end) => [end, (rung.ends[end].value ?? 0) * contacts])) as Record<
    FailedEnd,
    number
  >;
}

/**
 * Failed contacts per hour against new customers per hour, both on plain scales, so that growth in proportion is a
 * straight line (drawn from the lowest rung) and what bends away from it compounds.
 */
export function compounding(rungs: readonly Rung[], alone: readonly Rung[], peak: number | null): string {
  const points = rungs.map((rung) => ({ rung, x: rung.perHour, failures: failuresPerHour(rung), ...totalOf(rung) }));
  const [first, last] = [points[0]!, points.at(-1)!];
  const slope = first.total / first.x;
  const x = scaleLinear([0, last.x], [FRAME.left, FRAME.right]);
  const y = scaleLinear(
    [0, Math.max(1, ...points.map(({ high }) => high), slope * last.x)],
    [FRAME.bottom, FRAME.top],
  ).nice(5);
  const layers = stack<unknown, Datum, FailedEnd>()
    .keys(STACK)
    .value(({ failures }, end) => failures[end])([{ x: 0, failures: NONE_FAILED }, ...points]);
  const shape = area<SeriesPoint<Datum>>(
    ({ data }) => x(data.x),
    ([low]) => y(low),
    ([, high]) => y(high),
  );
  const proportion =
    line<number>(
      (rate) => x(rate),
      (rate) => y(rate * slope),
    )([0, last.x]) ?? '';
  const byItself =
    line<Rung>(
      ({ perHour }) => x(perHour),
      (rung) => y(totalOf(rung).total),
    )(alone) ?? '';
  return chart(
    {
      id: 'compounding',
      title: 'Failed contacts per hour against new customers per hour',
      description: `From ${count(first.total)} failed contacts an hour at ${count(first.x)} new customers to ${count(last.total)} at ${count(last.x)}; in proportion it would be ${count(slope * last.x)}.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(FRAME, ticksOf(y, 5)),
    axisX(
      FRAME,
      spaced(
        points.map((point) => ({ at: x(point.x), text: count(point.x) })),
        52,
      ),
      'new customers an hour',
    ),
    ...layers.map((layer, index) => el('path', { class: `layer s${index}`, d: shape(layer) ?? '' })),
    el('path', { class: 'proportion', d: proportion }),
    el('path', { class: 'alone', d: byItself }),
    ...points.map((point) =>
      el('line', { class: 'whisker ink', x1: x(point.x), x2: x(point.x), y1: y(point.low), y2: y(point.high) }),
    ),
    ...points.map((point) => el('circle', { class: 'dot ink', cx: x(point.x), cy: y(point.total), r: 4 })),
    peak === null || peak > last.x ? '' : mark(FRAME, x(peak), 'ruled here'),
  );
}

function totalOf({ measures }: Rung): { total: number; low: number; high: number } {
  const contacts = measures['contacts_per_hour']?.value ?? 0;
  const { value, low, high } = measures['error']!;
  return { total: (value ?? 0) * contacts, low: (low ?? 0) * contacts, high: (high ?? 0) * contacts };
}
