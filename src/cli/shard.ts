import type { Argv } from 'yargs';
import { z } from 'zod';
import type { Shard } from '../events/shard.ts';
import { IrateError } from '../events/trouble.ts';
import type { Ms } from '../time/clock.ts';
import { text } from './options.ts';

const shardSchema = text.transform((written, context): Shard => {
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
  if (index !== undefined && of !== undefined && index < of) return { index, of };
  context.addIssue(`"${written}" is no shard: write 0/4, 1/4, 2/4 and 3/4 for four of them`);
  return z.NEVER;
});

const startSchema = text.transform((written, context): Ms => {
  const at = Date.parse(written);
  if (!Number.isNaN(at)) return at;
  context.addIssue(`"${written}" is no moment: write 2026-03-03T10:00:00Z`);
  return z.NEVER;
});

/** Options of a run that is driven in parts. */
export const SHARDING = { shard: shardSchema.optional(), startAt: startSchema.optional() };
type Sharding = z.output<z.ZodObject<typeof SHARDING>>;

export function shardOptions(argv: Argv): Argv {
  return argv
    .option('shard', {
      describe: 'drive one part of the customers, "0/4" to "3/4", each on a machine; then irate merge',
      type: 'string',
    })
    .option('start-at', {
      describe: 'when all shards begin, by the clock of each: 2026-03-03T10:00:00Z',
      type: 'string',
    });
}

/** Refuses shards that would not make one run together. `meet`: they are brought together while they run. @throws IrateError */
export function checkShard(
  options: Sharding & { readonly stopEarly: boolean },
  time: 'real' | 'virtual',
  agents: number,
  meet: boolean,
): void {
  const { shard, startAt, stopEarly } = options;
  if (!shard) {
    if (startAt === undefined) return;
    throw wrong('only shards wait for each other', '--start-at', 'Name the part to drive with --shard.');
  }
  if (stopEarly) throw wrong('no shard sees what the others see', '--stop-early', 'Drive the whole plan.');
  if (agents > 0 && agents < shard.of)
    throw wrong(
      `each shard has its share of the ${agents} people on the desk, and there are ${shard.of} shards`,
      '--shard',
      'Take fewer shards, or more people in the scenario.',
    );
  if (time === 'virtual' || meet) return;
  if (startAt === undefined)
    throw wrong('shards of a real run must begin together', '--shard', 'Give all of them the same --start-at.');
  if (startAt <= Date.now())
    throw wrong(
      'the moment to begin is over: this shard would miss its share of the load',
      `--start-at ${new Date(startAt).toISOString()}`,
      'Start all shards again with a later moment.',
    );
}

function wrong(message: string, place: string, remedy: string): IrateError {
  return new IrateError('bad_shard', message, place, remedy);
}
