import { pick, type Pick, type Variables } from './expression.ts';
import { isObject } from './json.ts';

/** Fills a template from what is known of a conversation; calls back at once where it can. */
export type Fill<T = unknown> = (context: Variables, filled: (value: T) => void) => void;

const PLACE = /\{\{(.+?)\}\}/gs;

/**
 * Compiles a template: JSON in whose strings `{{…}}` holds an expression. A string that is one expression and nothing
 * else becomes its value, whatever that is; within other words a value becomes text, and nothing becomes ''. What
 * becomes undefined is left out. @throws IrateError if an expression cannot be parsed
 */
export function template(value: unknown, place: string): Fill {
  if (typeof value === 'string') return inText(value, place);
  if (Array.isArray(value)) return inList(value.map((item, index) => template(item, `${place}.${index}`)));
  if (isObject(value)) return inObject(value, place);
  return (_, filled) => filled(value);
}

/** A body: a template, or one JSONata expression as a string. @throws IrateError if an expression cannot be parsed */
export function bodyTemplate(body: unknown, place: string): Fill {
  if (typeof body !== 'string' || body.includes('{{')) return template(body, place);
  const take = pick(body, place);
  return (context, filled) => take(context, context, filled);
}

/** A template that becomes text, such as a path; `write` is what is done to each value. @throws IrateError */
export function textTemplate(text: string, place: string, write: (value: string) => string = String): Fill<string> {
  const pieces = text.split(PLACE);
  if (pieces.length === 1) return (_, filled) => filled(text);
  const parts = pieces.map((piece, index): Fill<string> => {
    if (index % 2 === 0) return (_, filled) => filled(piece);
    const take = pick(piece, place);
    return (context, filled) => take(context, context, (found) => filled(write(spelt(found))));
  });
  return (context, filled) => each(parts, context, (filledParts) => filled(filledParts.join('')));
}

/** Templates by name, as headers are. @throws IrateError */
export function textTemplates(texts: Readonly<Record<string, string>>, place: string): Fill<Record<string, string>> {
  const names = Object.keys(texts);
  if (!names.some((name) => texts[name]!.includes('{{'))) return (_, filled) => filled(texts);
  const parts = names.map((name) => textTemplate(texts[name]!, `${place}.${name}`));
  return (context, filled) =>
    each(parts, context, (values) => filled(Object.fromEntries(names.map((name, index) => [name, values[index]!]))));
}

function inText(text: string, place: string): Fill {
  const whole = /^\{\{((?:(?!\}\}).)+)\}\}$/s.exec(text);
  if (!whole) return textTemplate(text, place);
  const take: Pick = pick(whole[1]!, place);
  return (context, filled) => take(context, context, filled);
}

function inList(items: readonly Fill[]): Fill {
  return (context, filled) => each(items, context, filled);
}

function inObject(value: Readonly<Record<string, unknown>>, place: string): Fill {
  const names = Object.keys(value);
  const items = names.map((name) => template(value[name], `${place}.${name}`));
  return (context, filled) =>
    each(items, context, (values) => {
      const object: Record<string, unknown> = {};
      names.forEach((name, index) => {
        if (values[index] !== undefined) object[name] = values[index];
      });
      filled(object);
    });
}

/** One after the other, so that what calls back at once costs nothing. */
function each<T>(fills: readonly Fill<T>[], context: Variables, filled: (values: T[]) => void): void {
  const values: T[] = [];
  const next = (): void => {
    const fill = fills[values.length];
    if (!fill) return filled(values);
    fill(context, (value) => {
      values.push(value);
      next();
    });
  };
  next();
}

function spelt(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
