import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Estimate } from '../../metrics/estimate.ts';
import { count, percent } from '../figures.ts';
import type { Frame } from './axes.ts';
import { axisX, gridY, mark, ticksOf } from './axes.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 400;
const FRAME: Frame = { left: 64, right: 800, top: 36, bottom: 332 };
/** Between the names at the lines' ends. */
const APART = 22;
/** Between the bots at one rate, so that their intervals do not hide each other. */
const STAGGER = 7;

/** A bot's error share at each rate, null where it has none. */
interface Rival {
  readonly name: string;
  readonly errors: readonly Estimate[];
}

/** How much each bot fails as the load rises: one line each, with intervals. */
export function rivals(rates: readonly number[], bots: readonly Rival[], deciding: number): string {
  const top = Math.max(...bots.flatMap(({ errors }) => errors.map(({ value, high }) => high ?? value ?? 0)), 0.01);
  const y = scaleLinear([0, top], [FRAME.bottom, FRAME.top]).nice(4);
  const x = scalePoint(rates, [FRAME.left + 40, FRAME.right - 40]);
  const last = bots.map(({ name, errors }) => `${name} ${percent(errors.at(-1)?.value ?? 0)}`).join(', ');
  return chart(
    {
      id: 'rivals',
      title: 'Share of contacts that failed, by bot and contact rate',
      description: `At ${count(rates.at(-1)!)} new customers an hour: ${last}.`,
      width: WIDTH,
      height: HEIGHT,
    },
    gridY(
      FRAME,
      ticksOf(y, 4, (tick) => percent(tick).replace('.0%', '%')),
    ),
    axisX(
      FRAME,
      rates.map((rate) => ({ at: x(rate)!, text: count(rate) })),
      'new customers an hour',
    ),
    mark(FRAME, x(deciding)!, 'ruled here'),
    ...bots.map((bot, index) =>
      lineOf(bot, index, (rung) => x(rates[rung]!)! + (index - (bots.length - 1) / 2) * STAGGER, y),
    ),
    ...names(bots, (bot) => y(bot.errors.at(-1)?.value ?? 0)),
  );
}

function lineOf({ errors }: Rival, index: number, x: (rung: number) => number, y: (share: number) => number): string {
  const known = errors.flatMap(({ value, low, high }, rung) =>
    value === null || low === null || high === null ? [] : [{ x: x(rung), y: y(value), low: y(low), high: y(high) }],
  );
  const path = line<(typeof known)[number]>(
    (point) => point.x,
    (point) => point.y,
  )(known);
  return [
    ...known.map((point) =>
      el('line', { class: `whisker r${index % 8}`, x1: point.x, x2: point.x, y1: point.low, y2: point.high }),
    ),
    el('path', { class: `line r${index % 8}`, d: path ?? '' }),
    ...known.map((point) => el('circle', { class: `dot r${index % 8}`, cx: point.x, cy: point.y, r: 5 })),
  ].join('');
}

/** The bots' names at their lines' ends, kept apart from the top down. */
function names(bots: readonly Rival[], at: (bot: Rival) => number): string[] {
  const sorted = bots.map((bot, index) => ({ bot, index, at: at(bot) })).sort((a, b) => a.at - b.at);
  let free = FRAME.top;
  return sorted.map(({ bot, index, at: wanted }, place) => {
    const room = FRAME.bottom - (sorted.length - 1 - place) * APART;
    const y = Math.max(free, Math.min(wanted, room));
    free = y + APART;
    return label(FRAME.right + 8, y + 5, bot.name.length > 24 ? `${bot.name.slice(0, 23)}…` : bot.name, {
      class: `rival r${index % 8}`,
    });
  });
}
