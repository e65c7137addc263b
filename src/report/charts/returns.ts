import { scaleBand, scaleLinear } from 'd3-scale';
import { count } from '../figures.ts';
import type { Rung } from '../rung.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 340;
const FRAME: Frame = { left: 64, right: 1020, top: 34, bottom: 272 };

/** For every hundred customers: their first contacts, and the repeat contacts on top of them, by rung. */
export function returns(rungs: readonly Rung[]): string {
  const bars = rungs.map(({ perHour, firstContacts, repeatContacts }) => ({
    perHour,
    repeats: firstContacts === 0 ? 0 : (repeatContacts / firstContacts) * 100,
  }));
  const x = scaleBand<number>(
    bars.map(({ perHour }) => perHour),
    [FRAME.left, FRAME.right],
  ).padding(0.38);
  const y = scaleLinear([0, Math.max(...bars.map(({ repeats }) => 100 + repeats))], [FRAME.bottom, FRAME.top]).nice(4);
  const last = bars.at(-1)!;
  return chart(
    {
      id: 'returns',
      title: 'Contacts made by every hundred customers, first and repeat',
      description: `At ${count(last.perHour)} new customers an hour every hundred of them made ${count(100 + last.repeats)} contacts.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(
      FRAME,
      y.ticks(4).map((tick) => ({ at: y(tick), text: count(tick) })),
    ),
    axisX(
      FRAME,
      bars.map(({ perHour }) => ({ at: x(perHour)! + x.bandwidth() / 2, text: count(perHour) })),
      'new customers an hour',
    ),
    ...bars.map(({ perHour, repeats }) => {
      const [left, width, top] = [x(perHour)!, x.bandwidth(), y(100 + repeats)];
      return [
        el('rect', { class: 'bar first', x: left, y: y(100), width, height: FRAME.bottom - y(100) }),
        el('rect', { class: 'bar again', x: left, y: top, width, height: Math.max(0, y(100) - top) }),
        label(left + width / 2, top - 8, `+${count(Math.round(repeats))}`, {
          class: 'bar-value',
          'text-anchor': 'middle',
        }),
      ].join('');
    }),
  );
}
