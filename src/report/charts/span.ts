import { scaleLinear } from 'd3-scale';
import { el } from './svg.ts';

const WIDTH = 220;
const HEIGHT = 28;

/** A difference with its interval, on a line from -reach to +reach with its nought marked. The table row says the same in figures, so it is hidden from screen readers. */
export function span(
  { low, value, high }: { readonly low: number; readonly value: number; readonly high: number },
  reach: number,
  answer: 'pass' | 'fail' | 'unclear',
): string {
  const x = scaleLinear([-reach, reach], [6, WIDTH - 6]).clamp(true);
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'limit', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
    el('line', { class: 'track', x1: 6, x2: WIDTH - 6, y1: 14, y2: 14 }),
    el('line', { class: `span ${answer}`, x1: x(low), x2: Math.max(x(high), x(low) + 2), y1: 14, y2: 14 }),
    el('line', { class: 'limit-mark', x1: x(0), x2: x(0), y1: 2, y2: 26 }),
    el('circle', { class: `point ${answer}`, cx: x(value), cy: 14, r: 5 }),
  );
}
