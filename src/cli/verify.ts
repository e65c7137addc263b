import type { Argv } from 'yargs';
import { z } from 'zod';
import type { RunEvent } from '../events/event.ts';
import { readLog } from '../events/log.ts';
import { plain } from '../report/defuse.ts';
import { count, plural } from '../report/figures.ts';
import { EXIT } from './exit.ts';
import { findLog } from './folder.ts';
import { options as check, several, text } from './options.ts';
import { type Rescored, rescored } from './rescore.ts';
import {
  commitmentOf,
  LIMITS,
  type Opening,
  packHashOf,
  readOpening,
  readSeal,
  sealedVersions,
  type Seal,
} from './sealed.ts';

const OPTIONS = z.object({ seal: text, opening: text, runs: several.default([]) });

export function options(argv: Argv): Argv {
  return argv
    .positional('seal', { describe: 'what was given out before the run', type: 'string' })
    .positional('opening', { describe: 'what was kept until it was over', type: 'string' })
    .positional('runs', { describe: 'runs: folders, ids or logs', type: 'string', array: true });
}

/** What is looked at, and whether it holds. */
type Check = readonly [boolean, string];

/** `irate verify`: whether a run is of what was sealed before it, and its verdicts follow from its words. Offline. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { seal: sealPath, opening: openingPath, runs } = check(OPTIONS, args);
  const [seal, opening] = [readSeal(sealPath), readOpening(openingPath)];
  const checks: Check[] = [
    [commitmentOf(opening) === seal.commitment, 'the opening is what was sealed: scenario, personas, seed, versions'],
  ];
  const hash = packHashOf(opening);
  for (const run of runs) checks.push(...checksOf(run, await rescored(readLog(findLog(run))), opening, seal, hash));
  process.stdout.write(
    [...checks.map(([holds, what]) => `${holds ? '✓' : '✗ NOT SO:'} ${what}`), ...LIMITS].join('\n'),
  );
  return checks.every(([holds]) => holds) ? EXIT.good : EXIT.failed;
}

function checksOf(run: string, scores: Rescored, opening: Opening, seal: Seal, hash: string): Check[] {
  const { heading, verdicts, same, differ, others } = scores;
  const of = `${plain(run)}:`;
  const named = others.length === 0 ? '' : `, ${others.join(', ')}${differ > others.length ? ' …' : ''}`;
  return [
    [heading.seal === seal.commitment, `${of} its log names this seal`],
    [heading.scenario.hash === hash, `${of} it ran the sealed scenario and personas`],
    [heading.plan.seed === opening.seed, `${of} it had the sealed seed`],
    [sameVersions(heading, opening), `${of} it ran with the sealed versions (${inWords(opening.versions)})`],
    [
      differ === 0 && verdicts > 0,
      `${of} scored again by ${inWords(sealedVersions())}, ${count(same)} of ${plural(verdicts, 'verdict')} come out the same${named}`,
    ],
  ];
}

function sameVersions({ versions }: RunEvent, opening: Opening): boolean {
  return Object.entries(opening.versions).every(([name, version]) => versions[name] === version);
}

function inWords(versions: Readonly<Record<string, string>>): string {
  return Object.entries(versions)
    .map(([name, version]) => plain(`${name} ${version}`))
    .join(', ');
}
