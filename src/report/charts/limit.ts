import { scaleLinear } from 'd3-scale';
import type { ThresholdRuling } from '../thresholds.ts';
import { el } from './svg.ts';

const WIDTH = 220;
const HEIGHT = 28;

/** One threshold's value and bounds against its limit. The table row beside it says the same in figures, so it is hidden from screen readers. */
export function limit({ estimate, bounds, limit: at, answer, unit }: ThresholdRuling): string {
  if (estimate.value === null || unit === 'count') return '';
  const [low, high] = [bounds.low ?? estimate.value, bounds.high ?? estimate.value];
  const ends = unit === 'share' && Math.max(high, at) > 0.5 ? [0, 1] : [0, Math.max(high, at) * 1.15];
  const x = scaleLinear(ends, [6, WIDTH - 6]).clamp(true);
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'limit', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
    el('line', { class: 'track', x1: 6, x2: WIDTH - 6, y1: 14, y2: 14 }),
    el('line', { class: `span ${answer}`, x1: x(low), x2: Math.max(x(high), x(low) + 2), y1: 14, y2: 14 }),
    el('circle', { class: `point ${answer}`, cx: x(estimate.value), cy: 14, r: 5 }),
    el('line', { class: 'limit-mark', x1: x(at), x2: x(at), y1: 2, y2: 26 }),
  );
}
