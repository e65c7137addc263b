import { readFileSync } from 'node:fs';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { ladder } from '../arrivals/ladder.ts';
import { traceOf } from '../arrivals/trace.ts';
import { chance } from '../chance/random.ts';
import { armsFor } from '../engine/blocks.ts';
import type { Budget } from '../engine/budget.ts';
import { firstContacts, fitted, lasts } from '../engine/budget.ts';
import { planOf, type Wishes } from '../engine/plan.ts';
import type { Arrivals, Plan, Trigger } from '../events/plan.ts';
import { IrateError } from '../events/trouble.ts';
import { duration, rate } from '../events/units.ts';
import { powerOf } from '../metrics/power.ts';
import { parseThreshold } from '../metrics/threshold.ts';
import { count, duration as spelled, percent, plural } from '../report/figures.ts';
import { errorLimit } from '../report/thresholds.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { momentOf } from './crowd.ts';
import { positive, seed, several, text } from './options.ts';
import { triggersOf } from './shock.ts';

/** A first look, and what a decision may rest on: blocks of all rates. */
const BLOCKS = { quick: 1, rigorous: 8 } as const;
const PATTERNS: readonly string[] = ['poisson', 'constant', 'burst', 'day'] satisfies Arrivals[];

/** Options that make the plan. */
export const PLANNING = {
  seed,
  plan: z.enum(['quick', 'rigorous']).default('quick'),
  budget: text.optional(),
  stopEarly: z.boolean().default(false),
  ladder: text.optional(),
  arrivals: text.optional(),
  timeScale: positive.optional(),
  returnScale: positive.optional(),
  washOut: text.optional(),
  now: text.optional(),
  threshold: several.optional(),
  shock: several.optional(),
  repeats: z.boolean().default(true),
};
type Planning = z.output<z.ZodObject<typeof PLANNING>>;

export function planningOptions(argv: Argv): Argv {
  return argv
    .option('seed', { describe: 'the same seed meets the same people', type: 'string', default: '7' })
    .option('plan', {
      describe: 'quick: a first look, every rate once; rigorous: eight times, for a decision',
      choices: Object.keys(BLOCKS),
      default: 'quick',
    })
    .option('budget', { describe: 'instead: what it may cost, "20m" or "5000 contacts"', type: 'string' })
    .option('stop-early', {
      describe: 'stop after the pass that decides the safe rate, by bounds that allow looking',
      type: 'boolean',
      default: false,
    })
    .option('ladder', { describe: 'rates and contacts, "8..128/s x2, 400 each"', type: 'string' })
    .option('arrivals', {
      describe: `${PATTERNS.join(', ')}, or a file to replay, one moment a line`,
      type: 'string',
    })
    .option('time-scale', { describe: "divides customers' thinking and typing", type: 'number' })
    .option('return-scale', { describe: 'divides the delay until customers return', type: 'number' })
    .option('wash-out', { describe: 'quiet between two rates, so that quotas come back: "60s"', type: 'string' })
    .option('now', { describe: 'the moment of every contact: a date, or "today"', type: 'string' })
    .option('threshold', { describe: 'a limit to keep, "error < 5%"; may be repeated', type: 'string' })
    .option('shock', {
      describe:
        'after the ladder: does it come back? "x3 for 20s", "capacity x0.5 for 20s at 40/s", by the bot\'s clock; may be repeated',
      type: 'string',
    })
    .option('repeats', {
      describe: 'failed customers come back (--no-repeats: they do not)',
      type: 'boolean',
      default: true,
    });
}

/** Resolves what the command line asks for to a plan. @throws IrateError */
export function planFor(scenario: Scenario, options: Planning, time: 'real' | 'virtual'): Plan {
  const now = momentOf(options.now);
  const wishes: Wishes = {
    seed: options.seed,
    arms: armsFor(time, options.repeats),
    blocks: BLOCKS[options.plan],
    ...(options.ladder !== undefined && { ladder: options.ladder }),
    ...(options.arrivals !== undefined && { arrivals: arrivalsIn(options.arrivals) }),
    ...(options.timeScale !== undefined && { timeScale: options.timeScale }),
    ...(options.returnScale !== undefined && { returnScale: options.returnScale }),
    ...(options.washOut !== undefined && { washOut: duration(options.washOut, '--wash-out') }),
    ...(options.threshold && { thresholds: options.threshold }),
    ...(now !== undefined && { now }),
    ...(options.shock && { triggers: triggersFor(scenario, options.shock, options.repeats) }),
  };
  const build = (blocks: number, n: number): Plan => planOf(scenario, { ...wishes, blocks, n }, chance(options.seed));
  const plan =
    options.budget === undefined
      ? planOf(scenario, wishes, chance(options.seed))
      : fitted(budgetOf(options.budget, time), ladder(options.ladder ?? scenario.ladder).n, build);
  for (const threshold of plan.thresholds) parseThreshold(threshold);
  return plan;
}

function triggersFor({ launch }: Scenario, asked: readonly string[], repeats: boolean): Trigger[] {
  if (repeats) return triggersOf(asked, launch ? rate(launch.peak) : null);
  throw new IrateError(
    'usage',
    'a shock shows whether those who come back keep the bot down, and nobody may come back',
    '--shock',
    'Leave out --no-repeats: one half of the shocks is driven without repeats anyway.',
  );
}

function arrivalsIn(wanted: string): Arrivals {
  const pattern = PATTERNS.find((each) => each === wanted);
  if (pattern !== undefined) return pattern as Arrivals;
  let moments: string;
  try {
    moments = readFileSync(wanted, 'utf8');
  } catch (error) {
    throw new IrateError(
      'usage',
      `"${wanted}" is no pattern of arrivals and no file: ${(error as Error).message}`,
      '--arrivals',
      `Write ${PATTERNS.join(', ')}, or name a file with one moment a line.`,
    );
  }
  return traceOf(moments, wanted);
}

function budgetOf(wanted: string, time: 'real' | 'virtual'): Budget {
  const contacts = /^\s*(\d+)\s*(contacts|conversations)\s*$/.exec(wanted)?.[1];
  if (contacts !== undefined) return { contacts: Number(contacts) };
  if (time === 'real')
    return { ms: duration(wanted, '--budget', 'Write a time, like 20m, or how many: 5000 contacts.') };
  throw new IrateError(
    'usage',
    'a budget of time is for a real target: virtual time costs none',
    '--budget',
    'Write "5000 contacts".',
  );
}

/** The plan and what it will be able to tell, for who is about to start it. */
export function planInWords(plan: Plan, time: 'real' | 'virtual'): string[] {
  const { steps, rungs, thresholds } = plan;
  const blocks = new Set(steps.map(({ block }) => block)).size;
  const arms = new Set(steps.map(({ returns, sensitivity }) => `${returns}/${sensitivity}`)).size;
  const n = steps[0]!.n;
  const limit = errorLimit(thresholds).limit;
  const { safeUpTo, unsafeFrom, difference } = powerOf(blocks * n, limit);
  const takes = time === 'real' ? `, about ${spelled(lasts(plan))}` : '';
  const told = [
    ...(safeUpTo === null ? [] : [`at most ${percent(safeUpTo)}`]),
    ...(unsafeFrom === null ? [] : [`at least ${percent(unsafeFrom)}`]),
  ].join(' or ');
  return [
    `plan  ${plural(blocks, 'block')} of ${plural(rungs.length, 'rate')} x ${plural(n, 'customer')}${arms > 1 ? `, ${count(arms)} ways` : ''}, in random order: ${count(firstContacts(plan))} first contacts${takes}`,
    `tells with a chance of 80%: a rate from your limit of ${percent(limit)} failed contacts if it ${told === '' ? 'never fails at all' : `fails ${told}`}; two bots if they differ by ${(difference * 100).toFixed(1)} points`,
  ];
}

/** The same options as they would be typed again. */
export function asTyped(options: Planning): string {
  const { seed: name, plan, budget, ladder: rates, arrivals, washOut, now, timeScale, returnScale } = options;
  const flags: readonly (readonly [string, string | number | undefined])[] = [
    ['seed', name],
    ['plan', plan === 'quick' ? undefined : plan],
    ['budget', budget],
    ['ladder', rates],
    ['arrivals', arrivals],
    ['time-scale', timeScale],
    ['return-scale', returnScale],
    ['wash-out', washOut],
    ['now', now],
    ...(options.threshold ?? []).map((threshold) => ['threshold', threshold] as const),
    ...(options.shock ?? []).map((shock) => ['shock', shock] as const),
  ];
  const typed = flags.flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag} ${quoted(String(value))}`]));
  return [...typed, ...(options.stopEarly ? ['--stop-early'] : []), ...(options.repeats ? [] : ['--no-repeats'])].join(
    ' ',
  );
}

export function quoted(value: string): string {
  return /^[\w.:/-]+$/.test(value) ? value : `"${value}"`;
}
