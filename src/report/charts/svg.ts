import Handlebars from 'handlebars';
import { plain } from '../defuse.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element as text. Looks come from classes alone: the page's policy allows no style attributes. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${written1(value)}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** A label. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return el('text', { x, y, ...attributes }, escaped(text));
}

/** A whole chart that a screen reader can announce. `id` is unique on the page. */
export function chart(
  {
    id,
    title,
    description,
    width,
    height,
  }: { id: string; title: string; description: string; width: number; height: number },
  ...children: readonly string[]
): string {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    el('title', { id: `${id}-title` }, escaped(title)),
    el('desc', { id: `${id}-desc` }, escaped(description)),
    ...children,
  );
}

/** Text for markup. */
function escaped(text: string): string {
  return Handlebars.escapeExpression(plain(text));
}

function written1(value: string | number): string {
  return typeof value === 'number' ? String(Number(value.toFixed(2))) : escaped(value);
}
