import { pick } from './expression.ts';
import { FAILED, type Values } from './variables.ts';
import { isObject } from './json.ts';

/** Fills a template from what is known of a conversation. */
export type Fill<T = unknown> = ((context: Values, filled: (value: T) => void) => void) & {
  /** The same at once, where it can. */
  readonly now?: (context: Values) => T;
};

const PLACE = /\{\{(.+?)\}\}/gs;

/**
 * Compiles a template: JSON in whose strings `{{…}}` holds an expression. A string that is one expression and nothing
 * else becomes its value, whatever that is; within other words a value becomes text, and nothing becomes ''. What
 * becomes undefined is left out. @throws IrateError if an expression cannot be parsed
 */
export function template(value: unknown, place: string): Fill {
  if (typeof value === 'string') return inText(value, place);
  if (Array.isArray(value))
    return together(
      value.map((item, index) => template(item, `${place}.${index}`)),
      (values) => values,
    );
  if (isObject(value)) return inObject(value, place);
  return atOnce(() => value);
}

/** A body: a template, or one JSONata expression as a string. @throws IrateError if an expression cannot be parsed */
export function bodyTemplate(body: unknown, place: string): Fill {
  if (typeof body !== 'string' || body.includes('{{') || body.trim() === '') return template(body, place);
  const take = taken(body, place);
  return (context, filled) =>
    take(context, (value) => {
      if (value !== undefined) return filled(value);
      context[FAILED]?.(
        `${place}: "${body}" is read as an expression and finds nothing; bare words are written '"${body}"'`,
      );
    });
}

/** A template that becomes text, such as a path; `write` is what is done to each value. @throws IrateError */
export function textTemplate(text: string, place: string, write: (value: string) => string = String): Fill<string> {
  const pieces = text.split(PLACE);
  if (pieces.length === 1) return atOnce(() => text);
  const parts = pieces.map((piece, index): Fill<string> => {
    if (index % 2 === 0) return atOnce(() => piece);
    return together([taken(piece, place)], ([found]) => write(spelt(found)));
  });
  return together(parts, (filled) => filled.join(''));
}

/** Templates by name, as headers are. @throws IrateError */
export function textTemplates(texts: Readonly<Record<string, string>>, place: string): Fill<Record<string, string>> {
  const names = Object.keys(texts);
  if (!names.some((name) => texts[name]!.includes('{{'))) return atOnce(() => texts);
  const parts = names.map((name) => textTemplate(texts[name]!, `${place}.${name}`));
  return together(parts, (values) => Object.fromEntries(names.map((name, index) => [name, values[index]!])));
}

function inText(text: string, place: string): Fill {
  const whole = /^\{\{((?:(?!\}\}).)+)\}\}$/s.exec(text);
  return whole ? taken(whole[1]!, place) : textTemplate(text, place);
}

function inObject(value: Readonly<Record<string, unknown>>, place: string): Fill {
  const names = Object.keys(value);
  const items = names.map((name) => template(value[name], `${place}.${name}`));
  return together(items, (values) => {
    const object: Record<string, unknown> = {};
    names.forEach((name, index) => {
      if (values[index] !== undefined) object[name] = values[index];
    });
    return object;
  });
}

/** What an expression finds in the context. @throws IrateError if it cannot be parsed */
export function taken(expression: string, place: string): Fill {
  const take = pick(expression, place);
  const { direct } = take;
  return direct ? atOnce((context) => direct(context, context)) : (context, filled) => take(context, context, filled);
}

function atOnce<T>(now: (context: Values) => T): Fill<T> {
  const fill: Fill<T> = (context, filled) => filled(now(context));
  return Object.assign(fill, { now });
}

/** Several as one. */
function together<T, R>(fills: readonly Fill<T>[], make: (values: T[]) => R): Fill<R> {
  const nows = fills.flatMap(({ now }) => now ?? []);
  if (nows.length === fills.length) return atOnce((context) => make(nows.map((now) => now(context))));
  return (context, filled) => each(fills, context, (values) => filled(make(values)));
}

/** One after the other, so that what calls back at once costs nothing. */
function each<T>(fills: readonly Fill<T>[], context: Values, filled: (values: T[]) => void): void {
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
