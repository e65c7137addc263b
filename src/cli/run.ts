import type { Argv } from 'yargs';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { remoteOffice } from '../office/remote.ts';
import { connectingSchema } from '../targets/config.ts';
import { guarded } from '../targets/guard.ts';
import { http } from '../targets/http/http.ts';
import { toolsFor } from '../office/tools/table.ts';
import { officeToolbox } from '../targets/office-toolbox.ts';
import { loopMeter } from '../time/loop.ts';
import type { Clock } from '../time/clock.ts';
import { realClock } from '../time/real.ts';
import { CLIMB, climb, climbOptions, ready, type Ready } from './climb.ts';
import { capsFor } from './caps.ts';
import { BOTS, embedBot, embedOffice, botTrade } from './embedded.ts';
import { options as check, several, text } from './options.ts';
import { asTyped } from './planning.ts';
import { preflight } from './preflight.ts';
import { startOf } from './resume.ts';
import { inWorkers, WORKERS, workersOption } from './workers.ts';
import type { Gate } from './gate.ts';
import { groundOf, openWanted, PROTOCOLS, wantedTarget, type Opened } from './target.ts';
import { tradeOf } from './trade.ts';

const RUN = z.object({
  ...CLIMB,
  ...WORKERS,
  target: text.optional(),
  protocol: z.enum(PROTOCOLS).optional(),
  model: text.optional(),
  header: several.optional(),
  connections: connectingSchema.optional(),
  bot: z.enum(BOTS).default('hasty'),
  officeUrl: text.optional(),
});

export function options(argv: Argv): Argv {
  return workersOption(targetOptions(climbOptions(argv))).option('bot', {
    describe: 'setting of the embedded reference bot, used without a target',
    choices: BOTS,
    default: 'hasty',
  });
}

/** Options that name the bot under test. */
export function targetOptions(argv: Argv): Argv {
  return argv
    .option('target', { describe: "the bot's address; else irate.config.yaml, else the reference bot", type: 'string' })
    .option('protocol', { describe: 'how it is spoken to', choices: PROTOCOLS })
    .option('model', { describe: 'openai: the model', type: 'string' })
    .option('header', { describe: 'a header, "Name: value"; may be repeated', type: 'string' })
    .option('connections', { describe: 'at most so many, shared; or "conversation": each its own (default: 1024)' })
    .option('office-url', { describe: 'the back office that the bot works in (see irate bot)', type: 'string' });
}

/** `irate run`: a real bot over its real protocol. `gate`: of a shard, where it meets the others. */
export async function handle(args: Readonly<Record<string, unknown>>, gate: Gate | null = null): Promise<number> {
  const wanted = check(RUN, args);
  const { over } = wanted;
  const parted = wanted.workers > 1 || over !== undefined;
  const prepared = await ready(wanted, 'real', gate, parted);
  const asked = wantedTarget(wanted);
  if (wanted.shard || parted) checkShared(asked !== null, wanted.officeUrl, prepared);
  if (over !== undefined) {
    const { overBroker } = await import('./over.ts');
    return overBroker('run', args, { ...wanted, over }, prepared.pack.hash);
  }
  // What follows a "?" may be a secret.
  const address = wanted.target?.replace(/\?.*$/s, '?…') ?? 'as configured';
  if (parted) return inWorkers('run', args, wanted.workers, prepared, address);
  const embedded = asked === null ? await embedBot(wanted.bot, botTrade(prepared.pack.scenario), wanted.seed) : null;
  const served = embedded === null && wanted.officeUrl === undefined ? await officeFor(prepared, wanted) : null;
  const officeUrl = embedded?.officeUrl ?? wanted.officeUrl ?? served?.url;
  const office = officeUrl === undefined ? null : remoteOffice(officeUrl);
  const toolbox = officeUrl === undefined ? null : officeToolbox(officeUrl, toolsFor(tradeOf(prepared.pack.scenario)));
  const clock = realClock(startOf(prepared.kept, prepared.gate));
  const opened = asked ? openWanted(asked, clock, toolbox) : reference(embedded!.url, wanted.bot, clock);
  const { target: bot, ground, redact } = opened;
  const loop = loopMeter();
  try {
    const caps = asked ? await capsFor(asked.options.url, ground, prepared.plan, wanted.shard) : null;
    await preflight(bot, ground.trace, redact);
    const halt = new AbortController();
    const against = embedded ? `--bot ${wanted.bot}` : `--target ${address}`;
    return await climb(`run ${wanted.scenario} ${against} ${asTyped(wanted)}`, prepared, {
      clock,
      target: caps ? guarded(bot, caps, (why) => halt.abort(why)) : bot,
      office,
      loop,
      halt: halt.signal,
    });
  } finally {
    loop.stop();
    await bot.close();
    await office?.close();
    await toolbox?.close();
    await embedded?.close();
    await served?.close();
  }
}

/** Refuses shards that could not all speak to one bot. @throws IrateError */
function checkShared(named: boolean, officeUrl: string | undefined, { pack }: Ready): void {
  if (!named)
    throw new IrateError(
      'bad_shard',
      'shards drive one bot, and none is named: each would start its own',
      '--target',
      'Serve one (irate bot), and name it with --target.',
    );
  if (officeUrl === undefined && pack.scenario.tools === undefined) return;
  throw new IrateError(
    'bad_shard',
    'shards cannot share a back office: each rung of one would empty it under the others',
    '--office-url',
    'Drive the bot without its back office, or all customers in one.',
  );
}

/** The back office that the scenario asks for, served to a bot that is not ours; null where it asks for none. */
async function officeFor(
  { pack }: Ready,
  wanted: z.output<typeof RUN>,
): Promise<{ readonly url: string; readonly close: () => Promise<void> } | null> {
  if (pack.scenario.tools === undefined) return null;
  const office = await embedOffice(wanted.scenario, wanted.personas, wanted.seed);
  if (!wanted.quiet)
    process.stderr.write(`office  ${office.url} for the bot: /openapi.json, /tools.json, /mcp, /kb.md\n`);
  return office;
}

/** The reference bot as a target: its dice hang on the conversation, so that the same seed meets the same faults. */
function reference(url: string, bot: string, clock: Clock): Opened {
  const ground = groundOf(clock);
  const target = http({ kind: 'http', url: `${url}/chat` }, ground, { name: `reference bot, ${bot}` });
  return { target, ground, redact: String };
}
