import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Estimate } from '../../metrics/estimate.ts';
import { count, percent } from '../figures.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY, mark } from './axes.ts';
import { chart, el, label } from './svg.ts';

/** At one rung: what the dashboard counts as handled, and what was truly resolved. */
interface Pair {
  readonly perHour: number;
  readonly shown: Estimate;
  readonly lived: Estimate;
}

const WIDTH = 1040;
const HEIGHT = 380;
const FRAME: Frame = { left: 64, right: 800, top: 44, bottom: 310 };

/** Two lines over the rungs and the gap between them: the picture of the whole report. */
export function contrast(pairs: readonly Pair[], peak: number | null): string {
  const x = scalePoint<number>(
    pairs.map(({ perHour }) => perHour),
    [FRAME.left + 30, FRAME.right - 24],
  );
  const y = scaleLinear([0, 1], [FRAME.bottom, FRAME.top]);
  const at = ({ perHour }: Pair): number => x(perHour)!;
  const shown = ({ shown: { value } }: Pair): number => y(value ?? 0);
  const lived = ({ lived: { value } }: Pair): number => y(value ?? 0);
  const gap = area<Pair>(at, lived, shown).curve(curveMonotoneX)(pairs) ?? '';
  const path = (of: (pair: Pair) => number): string => line<Pair>(at, of).curve(curveMonotoneX)(pairs) ?? '';
  const last = pairs.at(-1)!;
  return chart(
    {
      id: 'contrast',
      title: 'What the dashboard shows and what customers lived, by contact rate',
      description: `At ${count(last.perHour)} contacts an hour ${words(last.shown)} were handled without a human and ${words(last.lived)} were truly resolved.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(
      FRAME,
      [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: y(share), text: `${share * 100}%` })),
    ),
    axisX(
      FRAME,
      pairs.map((pair) => ({ at: at(pair), text: count(pair.perHour) })),
      'new customers an hour',
    ),
    peak === null || x(peak) === undefined ? '' : mark(FRAME, x(peak)!, 'ruled here'),
    el('path', { class: 'gap', d: gap }),
    ...pairs.map((pair) => whisker(at(pair), pair.lived, y)),
    el('path', { class: 'line calm', d: path(shown) }),
    el('path', { class: 'line hot', d: path(lived) }),
    ...pairs.map((pair) => el('circle', { class: 'dot calm', cx: at(pair), cy: shown(pair), r: 5 })),
    ...pairs.map((pair) =>
      el('rect', { class: 'dot hot', x: at(pair) - 5, y: lived(pair) - 5, width: 10, height: 10 }),
    ),
    ...ends(last, shown(last), lived(last)),
  );
}

function whisker(x: number, { low, high }: Estimate, y: (share: number) => number): string {
  return low === null || high === null
    ? ''
    : el('line', { class: 'whisker hot', x1: x, x2: x, y1: y(low), y2: y(high) });
}

/** Names at the lines' ends, kept apart where the lines meet. */
function ends(last: Pair, shown: number, lived: number): string[] {
  const apart = Math.max(0, 62 - (lived - shown)) / 2;
  const [top, low] = [Math.max(FRAME.top + 6, shown - apart), lived + apart];
  const x = FRAME.right + 12;
  return [
    label(x, top + 4, words(last.shown), { class: 'end-value calm' }),
    label(x, top + 22, 'handled, on the dashboard', { class: 'end-name' }),
    label(x, low + 4, words(last.lived), { class: 'end-value hot' }),
    label(x, low + 22, 'truly resolved', { class: 'end-name' }),
  ];
}

function words({ value }: Estimate): string {
  return value === null ? '–' : percent(value);
}
