import jsonata from 'jsonata';
import { IrateError } from '../events/trouble.ts';

/** Takes something out of a JSON value; calls back at once where it can. */
export type Pick = (value: unknown, found: (result: unknown) => void) => void;

const PATH = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;

/**
 * Compiles an expression: a dotted path ("choices.text") is followed directly, anything else is JSONata.
 * A failing expression finds nothing. @throws IrateError if it cannot be parsed
 */
export function pick(expression: string, place: string): Pick {
  if (PATH.test(expression)) {
    const path = expression.split('.');
    return (value, found) => found(path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value));
  }
  const compiled = parse(expression, place);
  return (value, found) =>
    void compiled.evaluate(value).then(
      (result: unknown) => found(result),
      () => found(undefined),
    );
}

function parse(expression: string, place: string): jsonata.Expression {
  try {
    return jsonata(expression);
  } catch (error) {
    const { message, position } = error as { message: string; position?: number };
    throw new IrateError(
      'mapping',
      `this JSONata expression cannot be read: ${message}`,
      position === undefined ? place : `${place}, character ${position}`,
      'See docs.jsonata.org; a plain dotted path like "reply.text" is fine too.',
    );
  }
}

/** Whether it is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The beginning of a body, on one line, for an error. */
export function excerpt(body: string): string {
  return body.replace(/\s+/g, ' ').slice(0, 160);
}
