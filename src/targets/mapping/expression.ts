import { isDeepStrictEqual } from 'node:util';
import jsonata from 'jsonata';
import { IrateError } from '../../events/trouble.ts';
import { addFunctions } from './functions.ts';
import { isObject } from './json.ts';
import { FAILED, named, valuesOf, type Variables } from './variables.ts';

/** Takes something out of a JSON value; calls back at once where it can. */
export type Pick = ((value: unknown, variables: Variables, found: (result: unknown) => void) => void) & {
  /** The same at once, where it can. */
  readonly direct?: Direct;
};

type Direct = (value: unknown, variables: Variables) => unknown;

/**
 * Compiles a JSONata expression. The simple ones, of which most mappings and all streams are made, are followed
 * directly, with the same result at a fiftieth of the cost: a path ("choices.text"), comparisons of paths with
 * constants or variables ("type = 'end' and to = $user"), and a path under such a condition ("type = 'text' ? body").
 * An expression that fails is told, and finds nothing. @throws IrateError if it cannot be parsed
 */
export function pick(expression: string, place: string): Pick {
  const compiled = parse(expression, place);
  const direct = directly(expression.trim());
  if (direct) {
    const take: Pick = (value, variables, found) => found(direct(value, variables));
    return Object.assign(take, { direct });
  }
  return (value, variables, found) => {
    const values = valuesOf(variables);
    void compiled.evaluate(value, values).then(
      (result: unknown) => found(result),
      (error: unknown) => {
        values[FAILED]?.(whyOf(error, place));
        found(undefined);
      },
    );
  };
}

/** What was found, as a list: many, one or none. */
export function listed(found: unknown): readonly unknown[] {
  return found === undefined ? [] : [found].flat();
}

function parse(expression: string, place: string): jsonata.Expression {
  try {
    const compiled = jsonata(expression);
    addFunctions(compiled);
    return compiled;
  } catch (error) {
    const { message, position } = error as { message: string; position?: number };
    throw new IrateError(
      'mapping',
      `this JSONata expression cannot be read: ${message}`,
      position === undefined ? place : `${place}, character ${position}`,
      'See docs.jsonata.org; a plain dotted path like "reply.text" is fine too, and bare words are written \'"words"\'.',
    );
  }
}

/** Some of JSONata's errors are none. */
function whyOf(error: unknown, place: string): string {
  const { message = String(error), position } = error as { message?: string; position?: number };
  return `${place}${position === undefined ? '' : `, character ${position}`}: ${message}`;
}

const NAME = String.raw`[A-Za-z_]\w*`;
const PATH = String.raw`(?:\$|\$?${NAME}(?:\.${NAME})*)`;
const CONSTANT = String.raw`\[\]|"[^"\\]*"|'[^'\\]*'|-?\d+(?:\.\d+)?|true|false|null`;
const COMPARISON = String.raw`(${PATH})\s*(!?=)\s*(${CONSTANT}|\$${NAME})`;
const CONDITION = new RegExp(String.raw`^${COMPARISON}(?:\s+and\s+${COMPARISON})*$`);
const CONDITIONAL = new RegExp(String.raw`^(.+?)\s*\?\s*(${PATH})$`);
const WORDS = /^(?:true|false|null|and|or|in)$/;

function directly(expression: string): Direct | null {
  const path = pathIn(expression);
  if (path) return path;
  const condition = conditionIn(expression);
  if (condition) return condition;
  const [, when = '', then = ''] = CONDITIONAL.exec(expression) ?? [];
  const [test, taken] = [conditionIn(when), pathIn(then)];
  return test && taken && ((value, variables) => (test(value, variables) ? taken(value, variables) : undefined));
}

function pathIn(expression: string): Direct | null {
  if (!new RegExp(`^${PATH}$`).test(expression)) return null;
  if (expression === '$') return (value) => value;
  const path = expression.split('.');
  if (path.some((name) => WORDS.test(name))) return null;
  const [first = '', ...rest] = path;
  if (!first.startsWith('$')) return (value) => walk(value, path);
  const name = first.slice(1);
  return (_, variables) => {
    const value = named(variables, name);
    return rest.length === 0 ? value : follow([value].flat(), rest);
  };
}

function conditionIn(expression: string): ((value: unknown, variables: Variables) => boolean) | null {
  if (!CONDITION.test(expression)) return null;
  const parts = [...expression.matchAll(new RegExp(COMPARISON, 'g'))].map(([, path, sign, other]) => ({
    of: pathIn(path!),
    equal: sign === '=',
    to: otherIn(other!),
  }));
  if (parts.some(({ of }) => of === null)) return null;
  return (value, variables) =>
    parts.every(({ of, equal, to }) => {
      const [found, other] = [of!(value, variables), to(variables)];
      return found !== undefined && other !== undefined && alike(found, other) === equal;
    });
}

function alike(one: unknown, other: unknown): boolean {
  return typeof one === 'object' ? isDeepStrictEqual(one, other) : Object.is(one, other);
}

/** What a path is compared with: a variable, or a constant. */
function otherIn(written: string): (variables: Variables) => unknown {
  const name = written.slice(1);
  if (written.startsWith('$')) return (variables) => named(variables, name);
  const constant = JSON.parse(written.replace(/^'(.*)'$/s, '"$1"')) as unknown;
  return () => constant;
}

/** A path through objects alone is walked without a list. */
function walk(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const name of path) {
    if (Array.isArray(at)) return follow([value], path);
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return Array.isArray(at) ? follow([value], path) : at;
}

/** A path as JSONata follows it: through arrays, with what is found in one list; a list of one is that one. */
function follow(from: readonly unknown[], path: readonly string[]): unknown {
  let at = from;
  for (const [index, name] of path.entries()) {
    const found = at.map((item) => lookUp(item, name)).filter((item) => item !== undefined);
    if (index === path.length - 1 && found.length === 1) return found[0];
    at = found.flat();
  }
  return at.length > 1 ? at : at[0];
}

function lookUp(value: unknown, name: string): unknown {
  if (Array.isArray(value))
    return single(
      value
        .map((item) => lookUp(item, name))
        .filter((item) => item !== undefined)
        .flat(),
    );
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function single(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.length > 1 ? value : (value[0] as unknown);
}
