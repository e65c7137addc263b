import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ratesOf } from '../arrivals/shapes.ts';
import type { Event } from '../events/event.ts';
import { IrateError } from '../events/trouble.ts';
import { Moods, type Seen, seenIn } from '../launch/observed.ts';
import { project, type Wanted } from '../launch/project.ts';
import { shockTest } from '../launch/shock.ts';
import type { Trigger } from '../launch/tipping.ts';
import { Fold } from '../metrics/fold.ts';
import { shockTerminal } from '../report/launch/shock.ts';
import { launchHtml, type LaunchShown } from '../report/launch/html.ts';
import { launchTerminal } from '../report/launch/terminal.ts';
import { EXIT } from './exit.ts';
import { findLog, newFolder } from './folder.ts';
import type { Launch } from './launching.ts';
import { checkOutputs, scanRun, writeOutputs } from './outputs.ts';
import { shockOf } from './shock.ts';
import { staffOf } from './staff.ts';

const FORMATS = {
  '.html': launchHtml,
  '.json': ({ projected }: LaunchShown) => `${JSON.stringify(projected, null, 2)}\n`,
};
const HOUR = 3_600_000;

/** The one shock of a launch, at its mean rate. @throws IrateError if there are several, or one at another rate */
function triggerOf(asked: readonly string[]): Trigger {
  const { perHour, load, capacity, lasts } = shockOf(asked[0]!);
  if (asked.length === 1 && perHour === null) return { load, capacity, hours: lasts / HOUR };
  throw new IrateError(
    'usage',
    'with --from there is one shock, at the mean rate of the launch',
    '--shock',
    'Give one, without "at", and the rate by --per-day.',
  );
}

/** `irate simulate --from`: a launch at internet scale, on what a run measured. @throws IrateError beyond what was measured */
export async function launch(wanted: Launch): Promise<number> {
  checkOutputs(wanted.output, FORMATS);
  const trigger = wanted.shock === undefined ? null : triggerOf(wanted.shock);
  const perDay = customers(wanted.perDay);
  const { fold, seen } = await observed(wanted.from!);
  const { desk } = fold.head.plan;
  const top = Math.max(...seen.filter(({ open }) => open).map(({ load }) => load));
  const curve = ratesOf('day');
  // With room for those who come back.
  const fits = Math.max(1, Math.ceil((1.5 * Math.max(...curve) * perDay) / 24 / top));
  const launched: Wanted = {
    seed: seedOf(wanted.seed),
    perDay,
    days: wanted.days,
    curve,
    copies: wanted.copies ?? fits,
    ...staffOf(wanted, desk),
    attempts: 5,
  };
  if (trigger !== null) {
    process.stdout.write(shockTerminal(shockTest(seen, launched, trigger)));
    return EXIT.good;
  }
  const projected = project(seen, launched);
  const { above, highest, upTo } = projected.measured;
  if (above > 0 && !wanted.extrapolate)
    throw new IrateError(
      'beyond',
      `the launch would press a copy of the bot up to ${Math.round(highest)} contacts an hour; the run measured up to ${Math.round(upTo)}`,
      '--copies',
      `Give at least ${Math.ceil((projected.wanted.copies * highest) / upTo)} copies, measure higher rates, or say --extrapolate.`,
    );
  const { id, target } = fold.head;
  const folder = newFolder(wanted.out, `launch-${id}`);
  const page = join(folder, 'report.html');
  const shown = { projected, run: id, target: target.name };
  writeOutputs(shown, [page, join(folder, 'report.json'), ...wanted.output], FORMATS);
  process.stdout.write(`${launchTerminal(projected)}\n${page}\n`);
  return EXIT.good;
}

async function observed(run: string): Promise<{ readonly fold: Fold; readonly seen: readonly Seen[] }> {
  const fold = new Fold();
  const moods = new Moods();
  const see = (event: Event): void => {
    fold.add(event);
    moods.add(event);
  };
  await scanRun(findLog(run), see, (line) => line);
  return { fold, seen: seenIn(fold, moods) };
}

function customers(asked: string | number): number {
  const [, digits, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([kM]?)\s*$/.exec(String(asked)) ?? [];
  const value = Number(digits) * ({ k: 1e3, M: 1e6 }[unit] ?? 1);
  if (value > 0 && value <= 1e8) return value;
  throw new IrateError(
    'usage',
    `"${asked}" is no number of customers`,
    '--per-day',
    'Write 10M, 250k or 40000; at most 100M.',
  );
}

/** A seed for keyed numbers: 32 bits of whatever it was. */
function seedOf(seed: string): number {
  return createHash('sha256').update(seed).digest().readInt32LE(0);
}
