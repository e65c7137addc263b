import type { Argv } from 'yargs';
import { z } from 'zod';
import type { Plan } from '../events/plan.ts';
import { IrateError } from '../events/trouble.ts';
import { duration } from '../events/units.ts';
import type { Wanted } from '../launch/project.ts';
import { positive, share, text } from './options.ts';

/** The people behind the bot in a launch: what is not said is as the run had it. */
export const STAFF = {
  agents: positive.int('write how many, as a whole number').optional(),
  handle: text.optional(),
  patience: text.optional(),
  concurrency: positive.int('write how many, as a whole number').max(20, 'at most 20 at a time').default(1),
  shifts: text.optional(),
  anger: share.optional(),
  humanError: share.optional(),
};
type Staffing = z.output<z.ZodObject<typeof STAFF>>;

const HOUR = 3_600_000;

export function staffOptions(argv: Argv): Argv {
  return argv
    .option('agents', {
      describe: 'with --from: people behind the bot (default: so many that 3% give up)',
      type: 'number',
    })
    .option('shifts', {
      describe: 'with --from: agents by the hours of a day, "0-8: 200, 8-20: 900, 20-24: 400"',
      type: 'string',
    })
    .option('handle', {
      describe: 'with --from: how long an agent takes, "8m" (default: as the run had it)',
      type: 'string',
    })
    .option('patience', {
      describe: 'with --from: until who waits gives up, "6m" (default: as the run had it)',
      type: 'string',
    })
    .option('concurrency', {
      describe: 'with --from: contacts that an agent handles at a time; each more makes all a fifth longer',
      type: 'number',
      default: 1,
    })
    .option('anger', {
      describe: 'with --from: an upset customer takes so much longer, 0.3 (default: 0.3)',
      type: 'number',
    })
    .option('human-error', {
      describe: 'with --from: share of contacts that people get wrong (default: as the run had it)',
      type: 'number',
    });
}

/** People who take a fifth longer for every further contact at a time; and an upset customer so much longer. Assumptions. */
const CROWDING = 0.2;
const ANGER = 0.3;
/** Somebody who calls again takes so much longer (30 to 50 % in the field). */
const AGAIN = 0.4;

/** The desk as it is asked for, else as the run had it. */
export function staffOf(wanted: Staffing, desk: Plan['desk']): Pick<Wanted, 'agents' | 'desk'> {
  if (wanted.agents !== undefined && wanted.shifts !== undefined)
    throw new IrateError('usage', '--agents and --shifts both say how many people there are', '--shifts', 'Give one.');
  return {
    agents: wanted.shifts === undefined ? (wanted.agents ?? null) : shiftsOf(wanted.shifts),
    desk: {
      handle: (wanted.handle === undefined ? desk.handle : duration(wanted.handle)) / HOUR,
      patience: (wanted.patience === undefined ? desk.patience : duration(wanted.patience)) / HOUR,
      error: wanted.humanError ?? desk.error,
      concurrency: wanted.concurrency,
      crowding: CROWDING,
      anger: wanted.anger ?? ANGER,
      again: AGAIN,
    },
  };
}

/** Agents in each hour of a day, from "0-8: 200, 8-20: 900, 20-24: 400". @throws IrateError if an hour has none, or two */
function shiftsOf(asked: string): number[] {
  const hours = new Array<number | null>(24).fill(null);
  for (const part of asked.split(',')) {
    const [, from, to, agents] = /^\s*(\d{1,2})\s*-\s*(\d{1,2})\s*:\s*(\d+)\s*$/.exec(part) ?? [];
    if (from === undefined || Number(to) > 24 || Number(from) >= Number(to))
      throw badShifts(asked, `"${part.trim()}" is no shift`);
    for (let hour = Number(from); hour < Number(to); hour++) {
      if (hours[hour] !== null) throw badShifts(asked, `the hour from ${hour} is in two shifts`);
      hours[hour] = Number(agents);
    }
  }
  return hours.map((agents, hour) => {
    if (agents === null) throw badShifts(asked, `nobody is said to be there from ${hour} to ${hour + 1}`);
    return agents;
  });
}

function badShifts(asked: string, why: string): IrateError {
  return new IrateError(
    'usage',
    why,
    `--shifts "${asked}"`,
    'Write all hours of a day: "0-8: 200, 8-20: 900, 20-24: 400"; 0 where nobody is there.',
  );
}
