import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Lived, Routing } from '../../launch/routing.ts';
import { count } from '../figures.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY, ticksOf } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 390;
const FRAME: Frame = { left: 84, right: 1000, top: 44, bottom: 316 };

/** Customers harmed against agents: the ways that none beats, as computed and as lived through, and the two extremes at equal cost. */
export function frontier({ front, chosen, simulated, equalCost }: Routing): string {
  const extremes = [
    { name: 'bot for all, same money', of: equalCost.bot },
    { name: 'people for all, same money', of: equalCost.people },
  ];
  const all = [...simulated, ...extremes.map(({ of }) => of)];
  const most = Math.max(1, ...front.map(({ agents }) => agents), ...all.map(({ agents }) => agents));
  const harm = Math.max(
    1,
    ...front.map(({ wrongPerHour }) => wrongPerHour),
    ...all.map(({ harmedPerHour }) => harmedPerHour),
  );
  const x = scaleLinear([0, most * 1.02], [FRAME.left, FRAME.right]);
  const y = scaleLinear([0, harm], [FRAME.bottom, FRAME.top]).nice(4);
  const path = line<(typeof front)[number]>(
    ({ agents }) => x(agents),
    ({ wrongPerHour }) => y(wrongPerHour),
  );
  const at = ({ agents, harmedPerHour }: Lived): { cx: number; cy: number } => ({
    cx: x(agents),
    cy: y(harmedPerHour),
  });
  const best = at(equalCost.chosen);
  return chart(
    {
      id: 'frontier',
      title: 'Customers harmed an hour against agents on the desk',
      description: `Recommended: ${count(chosen.agents)} agents, ${count(Math.round(equalCost.chosen.harmedPerHour))} harmed an hour.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(FRAME, ticksOf(y, 4)),
    axisX(FRAME, ticksOf(x, 6), 'agents on the desk'),
    label(FRAME.left - 70, FRAME.top - 20, 'customers harmed an hour', { class: 'axis' }),
    el('path', { class: 'alone', d: path(front) ?? '' }),
    ...simulated.map((lived) => el('circle', { class: 'dot ink', ...at(lived), r: 5 })),
    ...extremes.flatMap(({ name, of }) => {
      const { cx, cy } = at(of);
      return [el('rect', { class: 'dot hot', x: cx - 6, y: cy - 6, width: 12, height: 12 }), named(cx, cy, name)];
    }),
    el('circle', { class: 'dot calm', ...best, r: 9 }),
    named(best.cx, best.cy, 'recommended'),
  );
}

/** A name beside its mark, on the side that has room. */
function named(x: number, y: number, name: string): string {
  const left = x > (FRAME.left + FRAME.right) * 0.65;
  return label(x + (left ? -14 : 14), y - 10, name, { class: 'halo', 'text-anchor': left ? 'end' : 'start' });
}
