import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a program took in all. */
export interface Took {
  /** µs of the processor, all threads together. */
  readonly cpu: number;
  /** Bytes resident, at most. */
  readonly resident: number;
}

/** Ticks of the kernel's accounts, a second. */
const TICKS = 100;

/** Runs a program to its end, with what it took: the kernel's accounts, looked at again and again. */
export function watched(command: string, args: readonly string[]): Promise<Took> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const took = { cpu: 0, resident: 0 };
  const look = setInterval(() => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      took.cpu = ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1e6;
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      took.resident = Math.max(took.resident, Number(kilobytes ?? 0) * 1000);
    } catch {
      // It has just ended.
    }
  }, 100);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      clearInterval(look);
      if (code === 0) done(took);
      else fail(new Error(`${command} ended with ${code}`));
    });
  });
}
