import type { Argv } from 'yargs';
import { z } from 'zod';
import { inProcessBot } from '../bots/inprocess.ts';
import { TRADES } from '../bots/trades.ts';
import { IrateError } from '../events/trouble.ts';
import { chance } from '../chance/random.ts';
import { createOffice } from '../office/store.ts';
import { virtualClock } from '../time/virtual.ts';
import { CLIMB, climb, climbOptions, ready } from './climb.ts';
import { BOTS, botTrade } from './embedded.ts';
import { LAUNCH, launchOptions } from './launching.ts';
import { options as check } from './options.ts';
import { asTyped } from './planning.ts';
import { startOf } from './resume.ts';
import type { Gate } from './gate.ts';
import { inWorkers, WORKERS, workersOption } from './workers.ts';

const SIMULATE = z.object({ ...CLIMB, ...WORKERS, ...LAUNCH, bot: z.enum(BOTS).default('hasty') });

export function options(argv: Argv): Argv {
  return workersOption(launchOptions(climbOptions(argv))).option('bot', {
    describe: 'setting of the reference bot',
    choices: BOTS,
    default: 'hasty',
  });
}

/** `irate simulate`: the same people against the same bot, in virtual time; or a launch on what a run measured. `gate`: of a shard, where it meets the others. */
export async function handle(args: Readonly<Record<string, unknown>>, gate: Gate | null = null): Promise<number> {
  const wanted = check(SIMULATE, args);
  // Loaded where it is called for: a shard of a run is driven without.
  if (wanted.from !== undefined) return (await import('./launch.ts')).launch(wanted);
  const { over } = wanted;
  const parted = wanted.workers > 1 || over !== undefined;
  if ((wanted.shard || parted) && wanted.bot !== 'careful')
    throw new IrateError(
      'bad_shard',
      `the ${wanted.bot} bot minds the load, and would feel only its shard's`,
      '--bot',
      'Take --bot careful, which does not; or drive all customers in one.',
    );
  const prepared = await ready(wanted, 'virtual', gate, parted);
  if (over !== undefined) {
    const { overBroker } = await import('./over.ts');
    return overBroker('simulate', args, { ...wanted, over }, prepared.pack.hash);
  }
  if (parted) return inWorkers('simulate', args, wanted.workers, prepared, `reference bot, ${wanted.bot}`);
  const knowledge = TRADES[botTrade(prepared.pack.scenario)];
  const clock = virtualClock(startOf(prepared.kept, null));
  const office = createOffice();
  const target = inProcessBot(wanted.bot, { clock, office, knowledge, chance: chance(`${wanted.seed}/bot`) });
  const verb = `simulate ${wanted.scenario} --bot ${wanted.bot} ${asTyped(wanted)}`;
  return climb(verb, prepared, { clock, target, office, loop: null });
}
