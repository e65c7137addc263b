import type { Argv } from 'yargs';
import { z } from 'zod';
import { positive, text } from './options.ts';
import { STAFF, staffOptions } from './staff.ts';

/** Options of a launch at full scale. */
export const LAUNCH = {
  from: text.optional(),
  perDay: z.union([text, positive], 'write customers a day: 10M, 250k, 40000').default('10M'),
  days: positive.int('write whole days').max(60, 'at most 60 days').default(1),
  copies: positive.int('write how many, as a whole number').optional(),
  ...STAFF,
  extrapolate: z.boolean().default(false),
};
export type Launch = z.output<z.ZodObject<typeof LAUNCH>> & {
  readonly seed: string;
  readonly output: readonly string[];
  readonly out: string;
  readonly shock?: readonly string[] | undefined;
};

export function launchOptions(argv: Argv): Argv {
  return staffOptions(argv)
    .option('from', { describe: 'a run: launch what it measured, at full scale', type: 'string' })
    .option('per-day', { describe: 'with --from: customers a day, "10M"', type: 'string', default: '10M' })
    .option('days', { describe: 'with --from: how many days', type: 'number', default: 1 })
    .option('copies', {
      describe:
        'with --from: copies of the bot that share the load (default: as many as stay within what was measured)',
      type: 'number',
    })
    .option('extrapolate', {
      describe: 'with --from: go on beyond the loads that were measured',
      type: 'boolean',
      default: false,
    });
}
