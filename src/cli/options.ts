import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';

/** Options arrive from yargs as anything; numbers that are none and flags given twice end here. @throws IrateError */
export function options<T>(schema: z.ZodType<T>, args: Readonly<Record<string, unknown>>): T {
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const flag = `--${String(first!.path[0] ?? '')}`.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new IrateError('usage', `${flag}: ${first!.message}`, flag, 'See irate <verb> --help.');
}

const once = (message: string) => z.preprocess((value) => (Array.isArray(value) ? Symbol() : value), z.string(message));

/** An option that is a text, given once. */
export const text = once('give it once, with a value');
/** The seed: a text, or a number that is read as one. */
export const seed = z.union([z.string(), z.number()], 'give it once, with a value').transform(String).default('7');
/** An option that is a number above zero, given once. */
export const positive = z.number('give it once, as a number').positive('it must be above zero');
/** An option that is a share, given once. */
export const share = z
  .number('give it once, as a number')
  .min(0, 'it must be 0 or more')
  .max(1, 'it must be at most 1');
/** An option that may be given several times. */
export const several = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
