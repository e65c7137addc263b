import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { IrateError } from '../events/trouble.ts';

/** Settings of the reference bot. */
export const BOTS = ['careful', 'hasty', 'broken-at-scale'] as const;

/** The reference bot and its back office, in a process of their own: they must not make the generator late. */
export interface Embedded {
  readonly url: string;
  readonly officeUrl: string;
  close(): Promise<void>;
}

/** Starts `irate bot` and waits until it listens. @throws IrateError if it does not */
export async function embedBot(bot: string, seed: string): Promise<Embedded> {
  const main = fileURLToPath(new URL('./main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'bot', '--bot', bot, '--seed', seed, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own: Ctrl-C is for us, the bot is told when the log is whole.
    detached: true,
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const leave = (): void => void child.kill();
  process.once('exit', leave);
  const line = await Promise.race([
    new Promise<string>((heard) => createInterface({ input: child.stdout }).once('line', heard)),
    gone.then(() => null),
  ]);
  if (line === null)
    throw new IrateError('no_bot', 'the reference bot did not start', main, 'Start `irate bot` by hand to see why.');
  const { url, officeUrl } = JSON.parse(line) as { url: string; officeUrl: string };
  return {
    url,
    officeUrl,
    async close() {
      process.off('exit', leave);
      child.kill();
      await gone;
    },
  };
}
