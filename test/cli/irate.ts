import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { command as commandOf } from '../../src/cli/command.ts';

export const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'irate-cli-'));

/** How a command line ended, and what it printed. */
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

/**
 * The same command line, from its sources and in this process: where only what it says and its exit code matter, a
 * process of its own would mostly load them. One at a time: the process has one folder, and one place to print to.
 */
export async function irateHere(args: readonly string[], cwd: string): Promise<Ended> {
  const home = process.cwd();
  vi.stubEnv('NO_COLOR', '1');
  const [out, err] = [heard(process.stdout), heard(process.stderr)];
  process.chdir(cwd);
  try {
    return { code: await commandOf(args), out: out.end(), err: err.end() };
  } finally {
    process.chdir(home);
    vi.unstubAllEnvs();
    out.end();
    err.end();
  }
}

/** Keeps what is written instead of printing it. */
function heard(stream: NodeJS.WriteStream): { end(): string } {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  return {
    end() {
      spy.mockRestore();
      return text;
    },
  };
}

/** Runs any program. */
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
