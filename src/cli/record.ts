import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../engine/run.ts';
import type { Ports } from '../engine/ports.ts';
import type { DoneEvent, Event, RunEvent, WarningEvent } from '../events/event.ts';
import { openLog } from '../events/log.ts';
import { ruling } from '../oracle/stage.ts';
import { LOG } from './folder.ts';
import { RESUMED, resumedWords, wholeRungs, type Kept } from './resume.ts';

/** Runs and records: every event goes to the log and to `see`; the oracle rules between the rungs. @throws what the log or the engine throws, with the log closed */
export async function record(
  heading: RunEvent,
  ports: Omit<Ports, 'write' | 'behind'>,
  folder: string,
  see: (event: Event) => void,
  stop: AbortSignal,
  warnings: readonly WarningEvent[] = [],
  kept: Kept | null = null,
): Promise<DoneEvent['why']> {
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(heading, null, 2)}\n`);
  const path = join(folder, LOG);
  // The old log stays what it is until all that is kept of it is in the new one.
  const fresh = kept ? `${path}.new` : path;
  if (kept) rmSync(fresh, { force: true });
  const log = openLog(fresh);
  const broken = new AbortController();
  const sink = (event: Event): void => {
    log.write(event);
    see(event);
    if (event.kind === 'run' && !kept) for (const warning of warnings) log.write(warning);
    // On disk at the beginning and at each rung's end; a disk that is full ends the run there, with what it has.
    if (event.kind === 'run' || event.kind === 'health') log.flush().catch(() => broken.abort());
  };
  const write = ruling(heading.plan.now, ports.office !== null, sink);
  const behind = { ...ports, write, behind: () => log.behind() };
  try {
    if (kept) {
      for await (const event of wholeRungs(kept)) write(event);
      write({ kind: 'warning', at: Math.round(kept.clock), code: RESUMED, text: resumedWords(kept) });
      for (const warning of warnings) write(warning);
      await log.flush();
      renameSync(fresh, path);
    }
    const signal = AbortSignal.any([stop, broken.signal]);
    // In virtual time the bot is as new as the run.
    const name = heading.time === 'real' ? `${heading.id}-${kept?.time}` : heading.id;
    return await run(heading, behind, signal, kept ? { from: kept.from, name } : undefined);
  } finally {
    await log.close();
  }
}
