import yargs, { type Argv } from 'yargs';
import { explain, EXIT } from './exit.ts';
import { irateVersion } from './version.ts';

const VERBS: readonly (readonly [string, string, () => Promise<Verb>])[] = [
  ['run [scenario]', 'drive a bot up the ladder and report', () => import('./run.ts')],
  ['simulate [scenario]', 'the same in virtual time, against the reference bot', () => import('./simulate.ts')],
  ['work <broker>', 'drive shards that another machine hands out', () => import('./work.ts')],
  ['merge <shards..>', 'the shards of one run become that run', () => import('./merge.ts')],
  ['replay <run> <contact>', 'one customer again, turn by turn, with its reasons', () => import('./replay.ts')],
  ['report <run>', 'any report again, from the log alone', () => import('./report.ts')],
  ['compare <runs..>', 'bots on the same customers: who fails less, and how sure', () => import('./compare.ts')],
  ['check [scenario]', 'validate files, sample the crowd, try the target', () => import('./check.ts')],
  ['chat [scenario]', 'you are the bot: answer a customer', () => import('./chat.ts')],
  ['score <files..>', 'score recorded conversations', () => import('./score.ts')],
  ['seal [scenario]', 'bind to scenario, seed and versions before a run', () => import('./seal.ts')],
  ['verify <seal> <opening> [runs..]', 'open a seal, and score the runs again', () => import('./verify.ts')],
  ['enrich <scenario>', 'a language model words a scenario anew, for you to read', () => import('./enrich.ts')],
  ['init [folder]', 'put a scenario, personas and a target file into a folder', () => import('./init.ts')],
  ['bot', 'serve the reference bot and its back office', () => import('./bot.ts')],
  ['office [scenario]', 'serve a back office for a bot of yours: REST, OpenAPI, MCP', () => import('./office.ts')],
];

/** What a verb's file exports. Loaded only when the verb is called: the libraries behind it are slow to start. */
export interface Verb {
  readonly options: (argv: Argv) => Argv;
  /** Resolves to the exit code. */
  readonly handle: (args: Readonly<Record<string, unknown>>) => Promise<number>;
}

/** Does what the words of a command line say, and prints what came of it or went wrong. Resolves to the exit code. */
export async function command(args: readonly string[]): Promise<number> {
  try {
    return await parse(args);
  } catch (error) {
    if (!(error instanceof UsageError)) return explain(error);
    process.stderr.write(`irate: ${error.message}\nSee irate --help.\n`);
    return EXIT.wrong;
  }
}

async function parse(args: readonly string[]): Promise<number> {
  let code: number = EXIT.good;
  let parser = yargs(args)
    .scriptName('irate')
    .usage('$0 <verb>\n\nFind out how fast your support bot makes people angry, before it meets them.')
    .version(irateVersion())
    .locale('en')
    .strict()
    .recommendCommands()
    .demandCommand(1, 'Name a verb.')
    .parserConfiguration({ 'duplicate-arguments-array': true })
    .wrap(Math.min(100, process.stdout.columns || 80))
    .exitProcess(false)
    .fail((message, error: Error | undefined) => {
      throw error ?? new UsageError(message);
    });
  const called = VERBS.find(([form]) => form.split(' ')[0] === args.find((arg) => !arg.startsWith('-')));
  for (const [form, about, load] of VERBS) {
    const verb = called?.[0] === form ? await load() : null;
    parser = parser.command(
      form,
      about,
      (argv) => (verb ? verb.options(argv) : argv),
      async (parsed) => {
        if (verb) code = await verb.handle(parsed);
      },
    );
  }
  await parser.parseAsync();
  return code;
}

/** Words on the command line that mean nothing. */
class UsageError extends Error {}
