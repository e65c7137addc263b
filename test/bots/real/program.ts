import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** Why the real bots cannot be started, or null. */
export const MISSING = existsSync(resolve(import.meta.dirname, '../node_modules/.package-lock.json'))
  ? null
  : 'not installed: npm ci --prefix test/bots --ignore-scripts';

export interface Program {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a bot of this folder in a process of its own and waits until it says where it listens. */
export async function program(name: string, environment: Readonly<Record<string, string>>): Promise<Program> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, `${name}.mjs`)], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const url = await new Promise<string>((listening, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('http://')) listening(line);
    });
    child.once('exit', () => fail(new Error(`${name} did not start: ${said}`)));
  });
  return {
    url,
    close() {
      child.kill();
      return gone;
    },
  };
}
