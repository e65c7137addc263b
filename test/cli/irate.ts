import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'irate-cli-'));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line. `started`: called with the child, for tests that interrupt it. */
export function irate(
  args: readonly string[],
  cwd: string,
  started?: (child: ChildProcess) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return command(process.execPath, [MAIN, ...args], cwd, started, env);
}

export function command(
  program: string,
  args: readonly string[],
  cwd: string,
  started?: (child: ChildProcess) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  started?.(child);
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}
