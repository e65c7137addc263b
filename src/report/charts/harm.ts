import { scaleLog } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type Harmed, REVIEW } from '../../metrics/harm.ts';
import { count } from '../figures.ts';
import type { Frame } from './axes.ts';
import { apart, axisX, gridY } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 420;
const FRAME: Frame = { left: 84, right: 830, top: 40, bottom: 346 };

/** Customers harmed before detection against reviews an hour, both on log scales: a line a lag, and what the usual lag alone costs. */
export function harm(curve: readonly Harmed[]): string {
  const capacities = REVIEW.capacities;
  const totals = curve.map(({ total }) => total.value!);
  const lags = curve.filter(({ lagHours }) => lagHours === REVIEW.usualLag).map(({ lag }) => lag);
  const floor = Math.max(1, Math.min(...totals));
  const x = scaleLog([capacities[0], capacities.at(-1)!], [FRAME.left, FRAME.right]);
  const y = scaleLog([floor, Math.max(floor * 10, ...totals)], [FRAME.bottom, FRAME.top]).nice();
  const [low] = y.domain() as [number, number];
  const height = (value: number): number => y(Math.max(low, value));
  const of = (lag: number): readonly Harmed[] => curve.filter(({ lagHours }) => lagHours === lag);
  const path = line<Harmed>(
    ({ reviewsPerHour }) => x(reviewsPerHour),
    ({ total }) => height(total.value!),
  );
  const waiting = area<Harmed>(
    ({ reviewsPerHour }) => x(reviewsPerHour),
    FRAME.bottom,
    ({ lag }) => height(lag),
  );
  const usual = of(REVIEW.usualLag);
  const ends = REVIEW.lags.map((lag) => ({ lag, at: height(of(lag).at(-1)!.total.value!) }));
  return chart(
    {
      id: 'harm',
      title: 'Customers harmed before detection, by reviews an hour and how late they are',
      description: `With ${count(REVIEW.usual)} reviews an hour, ${count(REVIEW.usualLag)} hours late, of which waiting for them alone costs ${count(Math.round(lags[0] ?? 0))}.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(
      FRAME,
      y
        .ticks(5)
        .filter((tick) => Number.isInteger(Math.log10(tick)))
        .map((tick) => ({ at: y(tick), text: count(tick) })),
    ),
    axisX(
      FRAME,
      capacities.map((capacity) => ({ at: x(capacity), text: count(capacity) })),
      'contacts reviewed an hour',
    ),
    label(FRAME.left - 70, FRAME.top - 18, 'customers harmed', { class: 'axis' }),
    el('path', { class: 'gap', d: waiting(usual) ?? '' }),
    ...REVIEW.lags.map((lag) =>
      el('path', { class: `line ${lag === REVIEW.usualLag ? 'hot' : 'calm'}`, d: path(of(lag)) ?? '' }),
    ),
    ...apart(ends).map(({ lag, at }) =>
      label(FRAME.right + 12, at + 4, `${count(lag)} ${lag === 1 ? 'hour' : 'hours'} late`, { class: 'end-name' }),
    ),
  );
}
