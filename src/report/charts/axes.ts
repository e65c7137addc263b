import { count } from '../figures.ts';
import { el, label } from './svg.ts';

/** Where a chart's drawing area lies, in its own units. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Tick {
  readonly at: number;
  readonly text: string;
}

/** About so many round values of a scale, where they lie and in words. */
export function ticksOf(
  scale: ((value: number) => number) & { ticks(about: number): number[] },
  about: number,
  words: (value: number) => string = count,
): Tick[] {
  return scale.ticks(about).map((tick) => ({ at: scale(tick), text: words(tick) }));
}

/** Horizontal grid lines with their labels at the left. */
export function gridY(frame: Frame, ticks: readonly Tick[]): string {
  return ticks
    .map(({ at, text }, index) =>
      [
        el('line', { class: index === 0 ? 'base' : 'grid', x1: frame.left, x2: frame.right, y1: at, y2: at }),
        label(frame.left - 10, at + 4, text, { class: 'tick', 'text-anchor': 'end' }),
      ].join(''),
    )
    .join('');
}

/** Labels below the drawing area, with what they count. */
export function axisX(frame: Frame, ticks: readonly Tick[], caption: string): string {
  return [
    ...ticks.map(({ at, text }) => label(at, frame.bottom + 22, text, { class: 'tick', 'text-anchor': 'middle' })),
    label((frame.left + frame.right) / 2, frame.bottom + 46, caption, { class: 'axis', 'text-anchor': 'middle' }),
  ].join('');
}

/** A vertical line with a word on top: the customer's own peak. */
export function mark(frame: Frame, at: number, text: string): string {
  const anchor = at > (frame.left + frame.right) / 2 ? 'end' : 'start';
  return [
    el('line', { class: 'mark', x1: at, x2: at, y1: frame.top - 8, y2: frame.bottom }),
    label(at + (anchor === 'end' ? -6 : 6), frame.top - 12, text, { class: 'note', 'text-anchor': anchor }),
  ].join('');
}

/** Rungs whose labels would lie upon each other are left without one; the last is always named. */
export function spaced<T extends { at: number }>(ticks: readonly T[], room: number): T[] {
  const kept: T[] = [];
  for (const tick of [...ticks].reverse()) if (kept.length === 0 || kept.at(-1)!.at - tick.at >= room) kept.push(tick);
  return kept.reverse();
}

/** Names at the lines' ends that would lie upon each other are moved apart. */
export function apart<T extends { readonly at: number }>(ends: readonly T[]): T[] {
  const sorted = [...ends].sort((a, b) => a.at - b.at);
  let last = -Infinity;
  return sorted.map((end) => {
    last = Math.max(end.at, last + 20);
    return { ...end, at: last };
  });
}
