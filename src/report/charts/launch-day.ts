import { scaleLinear } from 'd3-scale';
import { count, percent } from '../figures.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY, ticksOf } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 380;
const FRAME: Frame = { left: 96, right: 1020, top: 40, bottom: 306 };
/** Bars at most: hours beyond are put together. */
const MOST = 48;

/** Contacts in an hour of a launch. */
interface Hour {
  readonly first: number;
  readonly repeat: number;
  readonly failed: number;
}

/** A launch hour by hour: first contacts, those of people who call again upon them, and how many of all failed. */
export function launchDay(hours: readonly Hour[]): string {
  const together = Math.ceil(hours.length / MOST);
  const bars = Array.from({ length: Math.ceil(hours.length / together) }, (_, bar) => {
    const of = hours.slice(bar * together, (bar + 1) * together);
    const mean = (field: keyof Hour): number => of.reduce((sum, hour) => sum + hour[field], 0) / of.length;
    return { first: mean('first'), repeat: mean('repeat'), failed: mean('failed') };
  });
  const x = scaleLinear([0, hours.length], [FRAME.left, FRAME.right]);
  const y = scaleLinear(
    [0, Math.max(1, ...bars.map(({ first, repeat }) => first + repeat))],
    [FRAME.bottom, FRAME.top],
  ).nice(4);
  const wide = x(together) - x(0) - 2;
  const worst = bars.reduce((most, each) => (shareOf(each) > shareOf(most) ? each : most), bars[0]!);
  return chart(
    {
      id: 'launch-day',
      title: 'Contacts an hour through the launch: first, and again; and how many of all failed',
      description: `In the worst hour ${percent(shareOf(worst))} of ${count(Math.round(worst.first + worst.repeat))} contacts failed.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(FRAME, ticksOf(y, 4)),
    axisX(FRAME, ticksOf(x, Math.min(12, hours.length)), 'hours since the launch'),
    label(FRAME.left - 80, FRAME.top - 18, 'contacts an hour', { class: 'axis' }),
    ...bars.flatMap((each, bar) => {
      const left = x(bar * together) + 1;
      const [low, high] = [y(each.first), y(each.first + each.repeat)];
      return [
        el('rect', { class: 'bar first', x: left, y: low, width: wide, height: FRAME.bottom - low }),
        el('rect', { class: 'bar again', x: left, y: high, width: wide, height: low - high }),
        el('line', { class: 'limit-mark', x1: left, x2: left + wide, y1: y(each.failed), y2: y(each.failed) }),
      ];
    }),
  );
}

function shareOf({ first, repeat, failed }: Hour): number {
  return first + repeat === 0 ? 0 : failed / (first + repeat);
}
