import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type TradeName, tradeFor, TRADES } from '../bots/trades.ts';
import { IrateError } from '../events/trouble.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** Settings of the reference bot. */
export const BOTS = ['careful', 'hasty', 'broken-at-scale'] as const;

/** What the reference bot can know. */
export const TRADE_NAMES = Object.keys(TRADES) as [TradeName, ...TradeName[]];

/** The trade of the reference bot that a scenario is for. @throws IrateError if it knows nothing of it */
export function botTrade({ scenario, intents }: Scenario): TradeName {
  const trade = tradeFor(Object.keys(intents));
  if (trade !== null) return trade;
  throw new IrateError(
    'unknown_trade',
    `the reference bot knows none of its matters: ${Object.keys(intents).slice(0, 4).join(', ')} …`,
    `scenario ${scenario}`,
    `Name your own bot (--target), or use the intents of one of its trades: ${TRADE_NAMES.join(', ')}.`,
  );
}

/** The reference bot and its back office, in a process of their own: they must not make the generator late. */
export interface Embedded {
  readonly url: string;
  readonly officeUrl: string;
  close(): Promise<void>;
}

/** Starts `irate bot` and waits until it listens. @throws IrateError if it does not */
export async function embedBot(bot: string, trade: TradeName, seed: string): Promise<Embedded> {
  const child = await embed(
    ['bot', '--bot', bot, '--trade', trade, '--seed', seed, '--port', '0', '--json'],
    'the reference bot',
  );
  const { url, officeUrl } = JSON.parse(child.line) as { url: string; officeUrl: string };
  return { url, officeUrl, close: child.close };
}

/** Starts `irate office` for a scenario and waits until it listens. @throws IrateError if it does not */
export async function embedOffice(
  scenario: string,
  personas: string,
  seed: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const args = ['office', scenario, '--personas', personas, '--seed', seed, '--customers', '0', '--json'];
  const child = await embed(args, 'the back office');
  const { url } = JSON.parse(child.line) as { url: string };
  return { url, close: child.close };
}

/** A verb of our own in a process of its own; the first line that it prints says where it listens. */
async function embed(args: readonly string[], what: string): Promise<{ line: string; close: () => Promise<void> }> {
  const main = fileURLToPath(new URL('./main.js', import.meta.url));
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own: Ctrl-C is for us, the child is told when the log is whole.
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
    throw new IrateError(
      'no_start',
      `${what} did not start`,
      `irate ${args[0]!}`,
      `Start \`irate ${args.filter((arg) => arg !== '--json').join(' ')}\` by hand to see why.`,
    );
  return {
    line,
    async close() {
      process.off('exit', leave);
      child.kill();
      await gone;
    },
  };
}
