import { spawnSync } from 'node:child_process';

/** The core of the generator, and that of the target: neither takes the other's time. */
export const OWN_CORE = 0;
export const TARGET_CORE = 1;

/** Keeps a process, with all its threads, on one core, or on some. @throws if `taskset` (util-linux) is not there */
export function pin(pid: number, ...cores: readonly number[]): void {
  const { status, error, stderr } = spawnSync('taskset', ['-a', '-p', '-c', cores.join(','), String(pid)]);
  if (status !== 0) throw error ?? new Error(`taskset: ${stderr.toString()}`);
}
