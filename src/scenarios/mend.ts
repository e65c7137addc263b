import { IrateError } from '../events/trouble.ts';
import { HELPERS } from './functions.ts';
import { meant } from './place.ts';
import { TemplateError, UnknownHelper, UnknownValue } from './template.ts';
import { WorldError } from './world.ts';

/** The error of a template as a user's mistake: where, and how to mend it. */
export function mended(error: unknown, place: string, values: readonly string[]): IrateError {
  const cause = error instanceof WorldError ? error.cause : (error as Error);
  if (cause instanceof UnknownHelper)
    return new IrateError('unknown_helper', cause.message, place, meant(cause.helper, Object.keys(HELPERS)));
  if (cause instanceof UnknownValue)
    return new IrateError('unknown_value', cause.message, place, meant(cause.path, values));
  if (cause instanceof TemplateError)
    return new IrateError(
      'bad_template',
      cause.message,
      place,
      'Write values and helpers between double braces: {{order.number}}.',
    );
  return new IrateError(
    'bad_template',
    cause.message,
    place,
    'Give the helper what it takes: see its usage in the README.',
  );
}
