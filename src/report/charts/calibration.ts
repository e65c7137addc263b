import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { CalibrationBin } from '../../metrics/calibration.ts';
import { figure } from '../figures.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 440;
const FRAME: Frame = { left: 74, right: 1010, top: 48, bottom: 366 };
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** A reliability diagram: how often the bot was right, by how sure it was; on the dotted line it would be as sure as it is right. */
export function calibration(bins: readonly CalibrationBin[]): string {
  const x = scaleLinear([0, 1], [FRAME.left, FRAME.right]);
  const y = scaleLinear([0, 1], [FRAME.bottom, FRAME.top]);
  const most = Math.max(...bins.map(({ resolved }) => resolved.n));
  const radius = scaleSqrt([0, most], [3, 16]);
  const last = bins.at(-1)!;
  return chart(
    {
      id: 'calibration',
      title: 'How often the bot was right, by how sure it was',
      description: `Where it was most sure (${figure(last.confidence, 'share')}) it truly resolved ${figure(last.resolved.value, 'share')}.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(
      FRAME,
      TICKS.map((tick) => ({ at: y(tick), text: figure(tick, 'share') })),
    ),
    axisX(
      FRAME,
      TICKS.map((tick) => ({ at: x(tick), text: figure(tick, 'share') })),
      'how sure it was',
    ),
    label(FRAME.left - 64, FRAME.top - 22, 'truly resolved', { class: 'axis' }),
    el('line', { class: 'proportion', x1: x(0), x2: x(1), y1: y(0), y2: y(1) }),
    ...bins.map(({ confidence, resolved: { value, low, high, n } }) => {
      const at = x(confidence);
      const tone = (high ?? 1) < confidence ? 'hot' : 'ink';
      return [
        el('line', { class: `whisker ${tone}`, x1: at, x2: at, y1: y(low ?? 0), y2: y(high ?? 1) }),
        el('circle', { class: `dot ${tone}`, cx: at, cy: y(value ?? 0), r: radius(n) }),
      ].join('');
    }),
  );
}
