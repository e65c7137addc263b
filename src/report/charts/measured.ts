import { percent } from '../figures.ts';
import { chart, el, label } from './svg.ts';

const WIDTH = 1040;
const HEIGHT = 64;

/** A part of the whole, and how it looks. */
interface Part {
  readonly name: string;
  readonly share: number;
  readonly look: 'calm' | 'soft' | 'hot';
}

/** How much of a launch is measured: one bar, divided. */
export function measuredBar(parts: readonly Part[]): string {
  const seen = parts.filter(({ share }) => share > 0);
  return chart(
    {
      id: 'measured',
      title: 'How much of the launch is measured',
      description: seen.map(({ name, share }) => `${percent(share)} ${name}`).join('; '),
      width: WIDTH,
      height: HEIGHT,
    },
    ...seen.flatMap(({ name, share, look }, index) => {
      const left = seen.slice(0, index).reduce((sum, part) => sum + part.share, 0) * WIDTH;
      const wide = Math.max(2, share * WIDTH - 2);
      return [
        el('rect', { class: `part ${look}`, x: left, y: 4, width: wide, height: 26 }),
        ...(wide > 150 ? [label(left, 52, `${percent(share)} ${name}`, { class: 'tick' })] : []),
      ];
    }),
  );
}
