import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../engine/run.ts';
import type { Ports } from '../engine/ports.ts';
import type { DoneEvent, Event, RunEvent, WarningEvent } from '../events/event.ts';
import { openLog } from '../events/log.ts';
import { ruling } from '../oracle/stage.ts';
import { LOG } from './folder.ts';

/** Runs and records: every event goes to the log and to `see`; the oracle rules between the rungs. @throws what the log or the engine throws, with the log closed */
export async function record(
  heading: RunEvent,
  ports: Omit<Ports, 'write' | 'behind'>,
  folder: string,
  see: (event: Event) => void,
  stop: AbortSignal,
  warnings: readonly WarningEvent[] = [],
): Promise<DoneEvent['why']> {
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(heading, null, 2)}\n`);
  const log = openLog(join(folder, LOG));
  const broken = new AbortController();
  const sink = (event: Event): void => {
    log.write(event);
    see(event);
    if (event.kind === 'run') for (const warning of warnings) log.write(warning);
    // On disk at each rung's end; a disk that is full ends the run there, with what it has.
    if (event.kind === 'health') log.flush().catch(() => broken.abort());
  };
  const write = ruling(heading.plan.now, ports.office !== null, sink);
  try {
    return await run(heading, { ...ports, write, behind: () => log.behind() }, AbortSignal.any([stop, broken.signal]));
  } finally {
    await log.close();
  }
}
