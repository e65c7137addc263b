import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { STOPPED } from '../engine/step.ts';
import type { Event, RunEvent } from '../events/event.ts';
import { readLog } from '../events/log.ts';
import { drivenIn } from '../events/plan.ts';
import { IrateError } from '../events/trouble.ts';
import type { Ms } from '../time/clock.ts';
import { findLog } from './folder.ts';
import type { Gate } from './gate.ts';

/** What is kept of a run that was broken off: its whole rungs. */
export interface Kept {
  readonly heading: RunEvent;
  readonly folder: string;
  readonly log: string;
  /** Lines of the log up to the end of the last whole rung. */
  readonly lines: number;
  /** The first step of the plan that is driven anew. */
  readonly from: number;
  /** When the last whole rung was over. */
  readonly clock: Ms;
  /** The how manieth time it is resumed. */
  readonly time: number;
}

/** Looks a broken run up; at most `most` of its rungs are kept. @throws IrateError if there is none, or it is not broken */
export async function keptOf(run: string, most = Infinity): Promise<Kept> {
  const log = findLog(run);
  let heading: RunEvent | null = null;
  let [at, lines, from, clock, time] = [0, 1, 0, 0, 1];
  for await (const event of readLog(log)) {
    at++;
    if (event.kind === 'run') heading = event;
    else if (isResumed(event)) time++;
    else if (event.kind === 'health' && !(STOPPED in event.faults) && event.step < most)
      [lines, from, clock] = [at, event.step + 1, event.clock ?? event.at];
    else if (event.kind === 'done' && event.why !== 'interrupted' && most === Infinity)
      throw new IrateError('not_broken', 'this run came to its end', '--resume', 'Make its report with irate report.');
  }
  return { heading: heading!, folder: dirname(log), log, lines, from, clock, time };
}

export const RESUMED = 'resumed';

const isResumed = (event: Event): boolean => event.kind === 'warning' && event.code === RESUMED;

/**
 * The events of the whole rungs; verdicts are given anew, so that the oracle knows what it knew. Of the broken rung only
 * that it was resumed is told: the bot knows customers by how often that was, and must not meet a name twice.
 */
export async function* wholeRungs({ log, lines }: Kept): AsyncGenerator<Event> {
  let left = lines;
  for await (const event of readLog(log)) if (left-- > 0 ? event.kind !== 'verdict' : isResumed(event)) yield event;
}

/** Refuses to go on with another crowd, another plan or another bot. @throws IrateError */
export function sameRun({ heading, log }: Kept, wanted: RunEvent): void {
  const parts = (run: RunEvent): Record<string, unknown> => ({
    plan: run.plan,
    scenario: run.scenario.hash,
    target: run.target,
    versions: run.versions,
    time: run.time,
    shard: run.shard,
  });
  const [then, now] = [parts(heading), parts(wanted)];
  const other = Object.keys(then).find((part) => JSON.stringify(then[part]) !== JSON.stringify(now[part]));
  if (other === undefined) return;
  throw new IrateError(
    'another_run',
    `what is asked for is not the run that was broken off: its ${other} is another`,
    log,
    `Give the command by which it was started once more, with --resume: ${heading.command}`,
  );
}

/** What the clock shows when it starts: of a resumed run real time went on meanwhile; a shard may be before its time. */
export function startOf(kept: Kept | null, gate: Gate | null): Ms {
  const now = Date.now() + (gate?.offset ?? 0);
  if (kept === null) return gate === null ? 0 : now - Date.parse(gate.began);
  const { began } = kept.heading;
  return began === null ? kept.clock : Math.max(kept.clock, now - Date.parse(began));
}

/** What is said of it. */
export function resumedWords({ from, log, heading }: Kept): string {
  const size = Math.round(statSync(log).size / 1024);
  return `The run was broken off and resumed: ${from} of ${drivenIn(heading.plan).length} rungs were kept (${size} kB of log), the next was driven anew.`;
}
