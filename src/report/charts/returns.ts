import { scaleBand, scaleLinear } from 'd3-scale';
import { count, figure } from '../figures.ts';
import type { Rung } from '../rung.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY, ticksOf } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 360;
const FRAME: Frame = { left: 64, right: 1020, top: 34, bottom: 272 };

/** For every hundred customers: their first contacts, and the repeat contacts on top of them, by rung. */
export function returns(rungs: readonly Rung[]): string {
  const bars = rungs.map(({ perHour, firstContacts, repeatContacts, calls, measures }) => ({
    perHour,
    again: (repeatContacts / firstContacts) * 100,
    repeats: ((repeatContacts + calls) / firstContacts) * 100,
    perContact: measures['repeats_per_contact']!.value,
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
    gridY(FRAME, ticksOf(y, 4)),
    axisX(
      FRAME,
      bars.map(({ perHour }) => ({ at: x(perHour)! + x.bandwidth() / 2, text: count(perHour) })),
      '',
    ),
    label((FRAME.left + FRAME.right) / 2, FRAME.bottom + 66, 'new customers an hour', {
      class: 'axis',
      'text-anchor': 'middle',
    }),
    ...bars.map(({ perHour, again, repeats, perContact }) => {
      const [left, width, top] = [x(perHour)!, x.bandwidth(), y(100 + repeats)];
      const bot = y(100 + again);
      const middle = { 'text-anchor': 'middle' };
      return [
        el('rect', { class: 'bar first', x: left, y: y(100), width, height: FRAME.bottom - y(100) }),
        el('rect', { class: 'bar again', x: left, y: bot, width, height: Math.max(0, y(100) - bot) }),
        el('rect', { class: 'bar phone', x: left, y: top, width, height: Math.max(0, bot - top) }),
        label(left + width / 2, top - 8, `+${count(Math.round(repeats))}`, { class: 'bar-value', ...middle }),
        label(left + width / 2, FRAME.bottom + 40, `${figure(perContact, 'ratio')} repeats a contact`, {
          class: 'tick',
          ...middle,
        }),
      ].join('');
    }),
  );
}
