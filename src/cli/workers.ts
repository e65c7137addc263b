import { existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Argv } from 'yargs';
import { drivenIn, type Plan } from '../events/plan.ts';
import { shardName } from '../events/shard.ts';
import { IrateError } from '../events/trouble.ts';
import { announce, type Ready } from './climb.ts';
import { EXIT } from './exit.ts';
import { LOG, makeFolder } from './folder.ts';
import { interruptible } from './interrupt.ts';
import { pictured } from './live.ts';
import type { Outcome } from './merge.ts';
import { positive, text } from './options.ts';
import { keptOf } from './resume.ts';
import { together, Tally } from './tally.ts';
import { drivenBy, type Work } from './team.ts';

/** Options of a run that several threads of this machine drive, or other machines. */
export const WORKERS = {
  workers: positive.int('write how many, as a whole number').max(64, 'at most 64').default(1),
  over: text.optional(),
};

export function workersOption(argv: Argv): Argv {
  return argv
    .option('workers', {
      describe: 'threads that drive the customers, each its part, with connections of its own',
      type: 'number',
      default: 1,
    })
    .option('over', {
      describe: 'hand the parts of --workers to machines that run irate work, through this NATS server',
      type: 'string',
    });
}

/**
 * Lets each worker drive its shard of the run and makes the run of all: of one that is interrupted too, as far as it came, and its
 * shards are kept. Returns the exit code. @throws IrateError
 */
export async function inWorkers(
  verb: 'run' | 'simulate',
  args: Readonly<Record<string, unknown>>,
  workers: number,
  prepared: Ready,
  target: string,
): Promise<number> {
  const { plan, options } = prepared;
  const { resume, quiet } = options;
  if (options.shard !== undefined)
    throw new IrateError('usage', 'a shard is driven by one', '--workers', 'Leave out --shard, or --workers.');
  const kept = resume === undefined ? null : await keptIn(resume, workers);
  // A run that is resumed stays where it is.
  const out = resume === undefined ? makeFolder(options.out) : dirname(resume);
  const parts = resume ?? mkdtempSync(join(out, 'shards-'));
  if (!quiet) announce(prepared, verb === 'run' ? 'real' : 'virtual', `${target}, by ${workers} workers`, out);
  const began = new Date().toISOString();
  const team = Array.from({ length: workers }, (_, index) => ({
    verb,
    args: {
      ...args,
      ...{ workers: 1, shard: `${index}/${workers}`, out: parts, quiet: true, output: [] },
      resume: kept?.folders[index],
    },
    ...{ began: kept?.began ?? began, keep: kept?.rungs ?? Infinity, offset: 0, shown: !quiet },
  }));
  const code = kept?.whole ? EXIT.good : await drivenInSight(team, plan, quiet);
  const wanted = { ...options, out };
  if (code === EXIT.good) return mergeParts(parts, wanted);
  if (code === EXIT.interrupted && shardsIn(parts).length === workers) await mergeStopped(parts, wanted);
  return leave(code, parts, workers);
}

/** Drives a team to its end or the user's Ctrl-C, and shows what all of it see together. Returns the exit code. */
async function drivenInSight(team: readonly Work[], plan: Plan, quiet: boolean): Promise<number> {
  const seen = team.map(() => new Tally().facts);
  const picture = pictured(plan, () => together(seen), process.stderr, quiet);
  const interrupt = interruptible((line) => picture.say(line), new AbortController().signal);
  try {
    return await drivenBy(team, interrupt.signal, (facts, index) => {
      const before = together(seen);
      seen[index] = facts;
      const { begun, over } = together(seen);
      if (begun > before.begun || over > before.over) picture.turn();
    });
  } finally {
    picture.stop();
    interrupt.done();
  }
}

/** Makes the run of its shards and removes them. Where it cannot be made, as on a full disk, they are kept, and it is said where. */
export async function mergeParts(parts: string, wanted: Outcome, notes: readonly string[] = []): Promise<number> {
  const { mergeRun } = await import('./merge.ts');
  const shards = shardsIn(parts);
  const merged = await mergeRun(shards, wanted, notes).catch((error: unknown) => {
    process.stderr.write(
      `irate: the run of the shards was not brought to its end; ${logsIn(parts)}\n` +
        `  Make it of them with irate merge ${shards.join(' ')}\n`,
    );
    throw error;
  });
  remove(parts);
  return merged;
}

/** Makes the run of shards that were interrupted, as far as all of them came. */
async function mergeStopped(parts: string, wanted: Outcome): Promise<void> {
  const { mergeRun } = await import('./merge.ts');
  await mergeRun(shardsIn(parts), { ...wanted, stopped: true });
}

const logsIn = (parts: string): string => {
  const logs = shardsIn(parts).length;
  return `${logs} ${logs === 1 ? 'log is' : 'logs are'} kept in ${parts}`;
};

/** The folders of shards within a folder. */
export function shardsIn(parts: string): string[] {
  const names = existsSync(parts) ? readdirSync(parts) : [];
  return names.map((name) => join(parts, name)).filter((folder) => existsSync(join(folder, LOG)));
}

/** Removes shards that are merged, and their folder if it held nothing else. */
export function remove(parts: string): void {
  for (const folder of shardsIn(parts)) rmSync(folder, { recursive: true, force: true });
  if (readdirSync(parts).length === 0) rmdirSync(parts);
}

/** Keeps what there is of a run that its workers did not end, and says how to go on. */
function leave(code: number, parts: string, workers: number): number {
  const logs = shardsIn(parts).length;
  if (logs === 0) remove(parts);
  else
    process.stderr.write(
      `irate: not all ${workers} workers came to their end; ${logsIn(parts)}\n` +
        (logs === workers ? `  Go on from there with the same command and --resume ${parts}\n` : ''),
    );
  return code;
}

interface KeptShards {
  /** By shard. */
  readonly folders: readonly string[];
  readonly began: string;
  /** Whole rungs that every shard has. */
  readonly rungs: number;
  /** True if these are all of the plan. */
  readonly whole: boolean;
}

/** What is kept of a run that workers drove and did not end. @throws IrateError if it has not a log of every shard */
async function keptIn(parts: string, workers: number): Promise<KeptShards> {
  const shards = await Promise.all(shardsIn(parts).map((folder) => keptOf(folder, Number.MAX_SAFE_INTEGER)));
  const byShard = Array.from({ length: workers }, (_, index) =>
    shards.find(({ heading: { shard } }) => shard?.index === index && shard.of === workers),
  );
  const missing = byShard.findIndex((shard) => shard === undefined);
  if (missing >= 0)
    throw new IrateError(
      'no_run',
      `of shard ${shardName({ index: missing, of: workers })} nothing is kept`,
      `--resume ${parts}`,
      'Take as many --workers as there were; or begin anew, without --resume.',
    );
  const all = byShard.map((shard) => shard!);
  const rungs = Math.min(...all.map(({ from }) => from));
  const { plan, began } = all[0]!.heading;
  return {
    folders: all.map(({ folder }) => folder),
    began: began ?? new Date(0).toISOString(),
    rungs,
    whole: rungs === drivenIn(plan).length,
  };
}
