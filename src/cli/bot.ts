import type { Argv } from 'yargs';
import { z } from 'zod';
import { serveBot } from '../bots/server.ts';
import { BOTS, TRADE_NAMES } from './embedded.ts';
import { EXIT } from './exit.ts';
import { options as check, seed, text } from './options.ts';

const port = z.number().int().min(0).max(65_535);
const BOT = z.object({
  bot: z.enum(BOTS).default('hasty'),
  trade: z.enum(TRADE_NAMES).default('retail'),
  port: port.default(3978),
  officePort: port.default(0),
  seed,
  sideLog: text.optional(),
  json: z.boolean().default(false),
});

export function options(argv: Argv): Argv {
  return argv
    .option('bot', { describe: 'its setting', choices: BOTS, default: 'hasty' })
    .option('trade', { describe: 'what it knows', choices: TRADE_NAMES, default: 'retail' })
    .option('port', { describe: 'where it listens on 127.0.0.1 (0: anywhere free)', type: 'number', default: 3978 })
    .option('office-port', { describe: 'where its back office listens', type: 'number', default: 0 })
    .option('seed', { describe: "the bot's own dice", type: 'string', default: '7' })
    .option('side-log', { describe: 'a file for the faults that it commits', type: 'string' })
    .option('json', { describe: 'print the addresses as JSON', type: 'boolean', default: false });
}

/** `irate bot`: serves until it is told to stop. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { bot, trade, port, officePort, seed, sideLog, json } = check(BOT, args);
  const place = { port, officePort, seed, trade, ...(sideLog !== undefined && { sideLogFile: sideLog }) };
  const served = await serveBot(bot, place);
  const { url, officeUrl } = served;
  if (json) process.stdout.write(`${JSON.stringify({ url, officeUrl })}\n`);
  else
    process.stdout.write(
      `the ${bot} bot listens at ${url}/chat and ${url}/v1/chat/completions\n` +
        `its back office at ${officeUrl}\n` +
        `try: irate run scenarios/${trade}.yaml --target ${url}/chat --office-url ${officeUrl}\n`,
    );
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await served.close();
  return EXIT.good;
}
